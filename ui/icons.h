#pragma once

#include "ui/theme.h"

#include <QIcon>

namespace afterparcel
{

/// An icon of ours by name ("sync", "send", ...), drawn from SVG at whatever size and density is asked for,
/// in the colour of the application's palette at that moment, so that it follows a change of theme.
[[nodiscard]] QIcon icon(const QString& name);

/// The same icon in a tone: for a warning in a list.
[[nodiscard]] QIcon icon(const QString& name, ToneName tone);

/// The same drawing in a colour of its own.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

} // namespace afterparcel
