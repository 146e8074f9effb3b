#include "ui/privacy/privacyfeature.h"

#include "ui/privacy/blockdialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/unsubscribedialog.h"

#include <QAction>
#include <QMenu>

namespace afterparcel
{

template<class Dialog>
QAction* PrivacyFeature::add(const QString& text)
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this] {
        auto* dialog = new Dialog(m_context, m_buyer(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return action;
}

PrivacyFeature::PrivacyFeature(const UiContext& context, const MainMenus& menus,
                               std::function<QString()> buyer, QWidget* window)
    : QObject(window), m_context(context), m_buyer(std::move(buyer)), m_window(window)
{
    m_actions = {add<UnsubscribeDialog>(tr("&Unsubscribe a buyer\u2026")),
                 add<BlockDialog>(tr("&Block addresses\u2026")),
                 add<ForgetDialog>(tr("&Forget a buyer\u2026"))};
    menus.tools->addSeparator();
    menus.tools->addActions(m_actions);
}

void PrivacyFeature::addTo(QMenu& menu) const
{
    menu.addMenu(tr("Bu&yer"))->addActions(m_actions);
}

} // namespace afterparcel
