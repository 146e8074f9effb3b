#include "ui/help/helpfeature.h"

#include "ui/help/helpwindow.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace afterparcel
{

HelpFeature::HelpFeature(QMainWindow& window, const MainMenus& menus) : QObject(&window), m_window(window)
{
    auto* guide = new QAction(tr("User &guide\u2026"), this);
    guide->setShortcut(QKeySequence(QKeySequence::HelpContents));
    connect(guide, &QAction::triggered, this, &HelpFeature::open);
    const QList<QAction*> others = menus.help->actions();
    menus.help->insertAction(others.isEmpty() ? nullptr : others.first(), guide);
}

void HelpFeature::open()
{
    if (!m_guide) {
        m_guide = new HelpWindow(&m_window);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

} // namespace afterparcel
