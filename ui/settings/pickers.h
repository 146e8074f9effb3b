#pragma once

#include "ui/settings/fieldeditor.h"

namespace afterparcel
{

/// Editors for what is picked from a list, a clock or a week. As makeFieldEditor().
[[nodiscard]] FieldEditor makeChoicePicker(const SettingInfo& info, const FieldText& text, QWidget* parent,
                                           const std::function<void()>& edited);
/// Every country, by the user's names for them where Qt knows them.
[[nodiscard]] FieldEditor makeCountryPicker(const FieldText& text, QWidget* parent,
                                            const std::function<void()>& edited);
/// Every time zone that this machine knows; found by any part of its name.
[[nodiscard]] FieldEditor makeZonePicker(const FieldText& text, QWidget* parent,
                                         const std::function<void()>& edited);
/// A time of day, or none.
[[nodiscard]] FieldEditor makeTimePicker(const FieldText& text, QWidget* parent,
                                         const std::function<void()>& edited);
/// Days of the week as check boxes, from the first day of the user's week on.
[[nodiscard]] FieldEditor makeWeekdaysPicker(const FieldText& text, QWidget* parent,
                                             const std::function<void()>& edited);

} // namespace afterparcel
