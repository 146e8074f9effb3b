#pragma once

class QMenu;
class QMenuBar;

namespace afterparcel
{

/// The window's menus, for the features that add to them. A feature is an object of its own (a child of the
/// window) that owns its actions and opens its dialogs, so that the window does not grow with each.
struct MainMenus {
    QMenu* program = nullptr;
    QMenu* requests = nullptr;
    QMenu* view = nullptr;
    QMenu* tools = nullptr;
    QMenu* help = nullptr;
};

/// Program, Requests, View, Tools, Help. A menu without an entry is hidden by finishMenus().
[[nodiscard]] MainMenus addMainMenus(QMenuBar& bar);
/// To be called after every feature has added its entries.
void finishMenus(const MainMenus& menus);

} // namespace afterparcel
