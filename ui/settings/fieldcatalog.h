#pragma once

#include "core/settings/registry.h"

#include <QString>

#include <vector>

namespace afterparcel
{

/// The pages of the settings editor, in their order.
enum class SettingsPage { Store, AfterShip, Timing, WhoIsAsked, Email, Sending, Privacy, Application };

/// How a value of a key of type "choice" is offered.
struct ChoiceText {
    QString value;
    QString label;
    QString meaning; ///< what it does to buyers, in one line
};

/// How a key of the registry is shown to people. Keys without an entry are shown by their names on the page
/// Application; a test says that there are none.
struct FieldText {
    QString key;
    SettingsPage page = SettingsPage::Application;
    QString group;   ///< heading
    QString label;   ///< stands for itself, also in messages
    QString empty;   ///< what an empty value is called: "As Shopify says"; empty: it has no name
    QString example; ///< shown in an empty text field
    std::vector<ChoiceText> choices;
};

/// Every key of the registry, in the order of the editor.
[[nodiscard]] std::vector<FieldText> fieldTexts();

[[nodiscard]] QString pageTitle(SettingsPage page);

/// A message of the registry with the labels in place of the keys.
[[nodiscard]] QString withLabels(const QString& message);

} // namespace afterparcel
