#include "ui/transfer/transferfeature.h"

#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/oldordersdialog.h"

#include <QAction>
#include <QMenu>

namespace afterparcel
{

TransferFeature::TransferFeature(const UiContext& context, const MainMenus& menus,
                                 std::function<Shown()> shown, QWidget* window)
    : QObject(window), m_context(context), m_shown(std::move(shown)), m_window(window)
{
    const auto add = [&](const QString& text, void (TransferFeature::*open)()) {
        QAction* action = menus.tools->addAction(text);
        connect(action, &QAction::triggered, this, open);
        return action;
    };
    menus.tools->addSeparator();
    add(tr("&Export this view\u2026"), &TransferFeature::openExport)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    add(tr("&Import\u2026"), &TransferFeature::openImport);
    add(tr("&Old orders\u2026"), &TransferFeature::openOldOrders);
}

void TransferFeature::openExport()
{
    auto* dialog = new ExportDialog(m_context, m_shown().query, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TransferFeature::openImport()
{
    auto* dialog = new ImportDialog(m_context, m_shown().frame, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::said, this, &TransferFeature::said);
    dialog->open();
}

void TransferFeature::openOldOrders()
{
    const Shown shown = m_shown();
    auto* dialog = new OldOrdersDialog(m_context, shown.frame, shown.connectedAt, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OldOrdersDialog::said, this, &TransferFeature::said);
    dialog->open();
}

} // namespace afterparcel
