#pragma once

#include <QString>

namespace afterparcel
{

/// Text for one line: control characters, line and paragraph separators, lone surrogates and bidirectional
/// overrides are gone, runs of white space are one space. Longer than `limit` UTF-16 units: cut between
/// characters and ended with "…".
[[nodiscard]] QString singleLine(const QString& text, qsizetype limit);

/// Text of several lines: line ends become "\n", other control characters but tabs are gone (Q5).
[[nodiscard]] QString cleanBody(const QString& text);

/// The address in its encoded form if it is an absolute http or https address of a sensible length, else
/// empty. Nothing else may become a link or an image in a mail (Q5).
[[nodiscard]] QString webUrl(const QString& url);

} // namespace afterparcel
