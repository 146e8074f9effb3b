#pragma once

#include <QString>
#include <QStringList>

namespace afterparcel
{

/// Loads the program's texts, and Qt's own, in a language of programLanguages(); an empty one is the user's,
/// as far as there is a translation. English texts have a file too, which holds the plural forms ("1
/// request", "3 requests"). Sets the default locale to that language, so that dates and numbers go with the
/// words; the user's own country is kept where the language is. Call it after the application object was
/// made; called again, it switches: windows made from then on speak the new language.
void installTranslations(const QString& language = {});

/// The languages that the program speaks, as codes: "en", "de", "es", "fr", "ja".
[[nodiscard]] QStringList programLanguages();

} // namespace afterparcel
