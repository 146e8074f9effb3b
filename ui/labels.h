#pragma once

#include <QString>

namespace afterparcel
{

/// The words on a control without what leads to it by keyboard: "&Save" is "Save". In Japanese the key stands
/// behind them, in parentheses.
[[nodiscard]] QString withoutMnemonic(const QString& text);

/// With a large first letter, for what is a part of sentences elsewhere. An address or a setting's key at the
/// beginning stays as it is written.
[[nodiscard]] QString capitalised(QString text);

} // namespace afterparcel
