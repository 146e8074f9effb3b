#pragma once

#include <QString>

namespace afterparcel
{

/// Spreadsheets carry out what looks like a formula, whoever wrote it. A text in which = + - @, a tab or a
/// line break (also in their full width, also after spaces) stands at the beginning, or after a character
/// that a spreadsheet could take for the end of a cell, gets an apostrophe before it, so that it stays text
/// (M3).
[[nodiscard]] QString withoutFormulas(const QString& cell);

/// The text as it was before withoutFormulas(), for any text.
[[nodiscard]] QString withFormulas(const QString& cell);

} // namespace afterparcel
