#include "ui/backup/backupfeature.h"

#include "ui/backup/backupdialog.h"
#include "ui/backup/restoredialog.h"

#include <QAction>
#include <QMenu>

namespace afterparcel
{

BackupFeature::BackupFeature(const UiContext& context, const MainMenus& menus,
                             std::function<TimeFrame()> frame, QWidget* window)
    : QObject(window), m_context(context), m_frame(std::move(frame)), m_window(window)
{
    menus.program->addSeparator();
    connect(menus.program->addAction(tr("&Back up\u2026")), &QAction::triggered, this,
            &BackupFeature::openBackup);
    connect(menus.program->addAction(tr("Restore a bac&kup\u2026")), &QAction::triggered, this,
            &BackupFeature::openRestore);
}

void BackupFeature::openBackup()
{
    auto* dialog = new BackupDialog(m_context, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BackupFeature::openRestore()
{
    auto* dialog = new RestoreDialog(m_context, m_frame(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreWanted, this, &BackupFeature::restoreWanted);
    dialog->open();
}

} // namespace afterparcel
