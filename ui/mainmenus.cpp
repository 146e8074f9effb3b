#include "ui/mainmenus.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::MainMenus)
};

} // namespace

MainMenus addMainMenus(QMenuBar& bar)
{
    MainMenus menus;
    menus.program = bar.addMenu(Tr::tr("&Program"));
    menus.requests = bar.addMenu(Tr::tr("&Requests"));
    menus.view = bar.addMenu(Tr::tr("&View"));
    menus.tools = bar.addMenu(Tr::tr("&Tools"));
    menus.help = bar.addMenu(Tr::tr("&Help"));
    return menus;
}

void finishMenus(const MainMenus& menus)
{
    for (QMenu* menu : {menus.view, menus.tools}) {
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace afterparcel
