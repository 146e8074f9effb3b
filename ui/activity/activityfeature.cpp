#include "ui/activity/activityfeature.h"

#include "ui/activity/activitydialog.h"

#include <QAction>
#include <QMenu>

namespace afterparcel
{

ActivityFeature::ActivityFeature(const UiContext& context, const MainMenus& menus,
                                 std::function<TimeFrame()> frame, QWidget* window)
    : QObject(window), m_context(context), m_frame(std::move(frame)), m_window(window)
{
    QAction* action = menus.tools->addAction(tr("&Activity\u2026"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    connect(action, &QAction::triggered, this, &ActivityFeature::open);
}

void ActivityFeature::open()
{
    if (!m_dialog) {
        m_dialog = new ActivityDialog(m_context, m_frame(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ActivityDialog::orderWanted, this, &ActivityFeature::orderWanted);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace afterparcel
