#include "ui/background/autostartaction.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>

namespace afterparcel
{

AutostartAction::AutostartAction(const UiContext& context, const MainMenus& menus, QWidget* window)
    : QAction(tr("Start at &login"), window),
      m_autostart(QCoreApplication::applicationFilePath(), context.place.dataDir, context.place.storeName),
      m_window(window)
{
    setCheckable(true);
    setToolTip(tr("Starts Afterparcel in the background when you log in to this computer"));
    menus.program->addAction(this);
    // The desktop's own settings can change it, too.
    connect(menus.program, &QMenu::aboutToShow, this, [this] { setChecked(m_autostart.isOn()); });
    connect(this, &QAction::triggered, this, &AutostartAction::change);
}

void AutostartAction::change(bool on)
{
    const Result<void> changed = m_autostart.setOn(on);
    setChecked(m_autostart.isOn());
    if (!changed) {
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Not changed"), changed.error().text(),
                                    QMessageBox::Close, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
    }
}

} // namespace afterparcel
