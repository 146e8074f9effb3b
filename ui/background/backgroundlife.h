#pragma once

#include "ui/background/sendingwatch.h"
#include "ui/datetext.h"
#include "ui/mainmenus.h"

#include <QObject>
#include <QTimer>

class QAction;
class QLabel;
class QMainWindow;

namespace afterparcel
{

class Closing;
class Notifier;
class SendingActions;
class StagesButton;
class TrayFeature;

/// What the program does while nobody looks at it (M6): tray, notifications, closing, pause and rehearsal,
/// and what the status bar says of stages and network. Puts these parts together for the window.
class BackgroundLife : public QObject
{
    Q_OBJECT
public:
    /// `sync` is the window's action.
    BackgroundLife(const UiContext& context, const MainMenus& menus, QAction* sync, QMainWindow* window);

    [[nodiscard]] QAction* pause() const;
    [[nodiscard]] QAction* rehearsal() const;
    /// See Closing.
    [[nodiscard]] bool closingEndsProgram();
    /// For a start in the background: the window stays hidden while there is a tray to open it from. That may
    /// come a while after the login; without one the window is shown in the end.
    void startHidden();

    void takeOverview(const Overview& overview, const TimeFrame& frame);
    /// Since when no server can be reached; invalid: they can.
    void setOffline(const QDateTime& since, const TimeFrame& frame);

Q_SIGNALS:
    /// A banner of the window, by id; an empty text takes it away.
    void banner(const QString& id, const QString& text);
    /// The window is to be shown, with the requests that need attention if these are what it is about.
    void openWanted(bool requests);
    void quitWanted();

private:
    void buildTray(QAction* sync);
    void showNote();
    void waitForTray();

    UiContext m_context;
    QMainWindow* m_window;
    SendingWatch* m_watch;
    SendingActions* m_actions;
    Closing* m_closing;
    StagesButton* m_stages;
    QLabel* m_note;
    TrayFeature* m_tray = nullptr;  ///< null without a tray
    Notifier* m_notifier = nullptr; ///< null without a tray
    QString m_offline;
    QTimer m_trayWait;
    int m_trayWaits = 0;
};

} // namespace afterparcel
