#pragma once

#include "core/domain/reason.h"
#include "core/settings/preferences.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace afterparcel
{

/// What the system's palette is, seen by its window colour.
[[nodiscard]] Theme themeOf(const QPalette& palette);

/// The program's own palette. Text reaches a contrast of 4.5 to 1 on every ground in it.
[[nodiscard]] QPalette palette(Theme theme);

/// The lines around controls, and between entries of a menu: 3 to 1 on window, base and button.
[[nodiscard]] QColor outline(const QPalette& palette);

/// For frames and underlines that mark what is chosen or has the keyboard: 3 to 1 on every ground.
[[nodiscard]] QColor accent(const QPalette& palette);

/// Sets style, palette and the few rules that a palette can't express. May be called again to switch.
void applyTheme(QApplication& application, Theme theme);

/// The colours of a pill or banner: never the only carrier of a meaning, words go with them.
struct Tone {
    QColor ground;
    QColor edge;
    QColor text;
};
enum class ToneName { Blue, Amber, Green, Grey, Red };
[[nodiscard]] Tone tone(ToneName name, const QPalette& palette);
[[nodiscard]] ToneName toneOf(Status status);

} // namespace afterparcel
