#pragma once

#include "ui/datetext.h"
#include "ui/mainmenus.h"
#include "ui/uicontext.h"

#include <QObject>

#include <functional>

class QWidget;

namespace afterparcel
{

/// Program > Back up, Restore a backup (D4).
class BackupFeature : public QObject
{
    Q_OBJECT
public:
    /// `frame` tells how times are shown at the moment.
    BackupFeature(const UiContext& context, const MainMenus& menus, std::function<TimeFrame()> frame,
                  QWidget* window);

Q_SIGNALS:
    /// See RestoreDialog.
    void restoreWanted(const QString& file);

private:
    void openBackup();
    void openRestore();

    UiContext m_context;
    std::function<TimeFrame()> m_frame;
    QWidget* m_window;
};

} // namespace afterparcel
