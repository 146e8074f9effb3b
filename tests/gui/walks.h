#pragma once

#include "tests/gui/guiworld.h"
#include "tests/gui/walk.h"

namespace afterparcel
{

// The parts of the program, each from its window.

/// The menus, and everything that their entries open.
void walkMenus(Walk& walk, OpenWindow& open);
/// The tabs with a request each, its details, the filters, and the small windows around the list.
void walkList(Walk& walk, OpenWindow& open);
/// What asks before something is done about one request, or about all of a tab.
void walkDecisions(Walk& walk, GuiWorld& world, OpenWindow& open);
/// The same about more than the list has loaded.
void walkDecisionsOfMany(Walk& walk, OpenWindow& open);
/// The page of stuck requests, and what its buttons ask.
void walkStuck(Walk& walk, OpenWindow& open, const QString& name);
/// Paused, rehearsing, offline, and without an engine.
void walkStates(Walk& walk, OpenWindow& open);
/// Each tab without a request.
void walkEmptiness(Walk& walk, OpenWindow& open);

/// What is inside of a dialog beside its pages; nothing for those that hold nothing more.
void walkDialog(Walk& walk, const QString& name, QWidget& dialog);

/// All of it, in shops made for it. Returns what did not come.
[[nodiscard]] QStringList walkEverything(const Walk::Visit& visit, const QSize& size, int pause = 0);

} // namespace afterparcel
