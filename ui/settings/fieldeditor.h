#pragma once

#include "ui/settings/fieldcatalog.h"

#include <QWidget>

#include <functional>

namespace afterparcel
{

/// A widget that fits the type of a setting, spoken to in the registry's texts.
struct FieldEditor {
    QWidget* widget = nullptr; ///< takes the focus; belongs to the parent given when it was made
    std::function<QString()> text;
    std::function<void(const QString&)> setText; ///< calls `edited` never
};

/// Makes the editor for a key. `edited` is called whenever the merchant changes the value.
[[nodiscard]] FieldEditor makeFieldEditor(const SettingInfo& info, const FieldText& text, QWidget* parent,
                                          const std::function<void()>& edited);

} // namespace afterparcel
