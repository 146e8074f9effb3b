#pragma once

#include <QStringList>

namespace afterparcel
{

/// "#1001, #1002": names or short phrases, as the language lists them.
[[nodiscard]] QString listed(const QStringList& names);

/// Whole sentences, or one and the label before it. What is Japanese ends without a space, in whatever
/// language the program runs: a text may have been stored before the language was changed.
[[nodiscard]] QString joinedSentences(const QStringList& sentences);

/// "#1001: It was refused."
[[nodiscard]] QString saidOf(const QString& name, const QString& text);

} // namespace afterparcel
