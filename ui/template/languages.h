#pragma once

#include <QStringList>

class QInputDialog;
class QMessageBox;
class QWidget;

namespace afterparcel
{

/// "Deutsch (de)", "português – Brasil (pt-BR)".
[[nodiscard]] QString languageName(const QString& language);
/// The language in the last parentheses of a text, or that the text is the code of; empty when it is none.
[[nodiscard]] QString languageOf(const QString& written);

/// Asks which language is to be added to those that are used; its textValue() is for languageOf(). It deletes
/// itself.
[[nodiscard]] QInputDialog* addLanguageDialog(const QStringList& used, QWidget* parent);
/// Asks whether the wording in a language is to be deleted: by the button of the destructive role. It deletes
/// itself.
[[nodiscard]] QMessageBox* removeLanguageDialog(const QString& language, QWidget* parent);

} // namespace afterparcel
