#pragma once

namespace afterparcel
{

/// Loads the program's texts for the user's language, or the English ones, which hold the plural forms ("1
/// request", "3 requests"). Call it once after the application object was made.
void installTranslations();

} // namespace afterparcel
