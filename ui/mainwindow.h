#pragma once

#include "core/settings/preferences.h"
#include "ui/mainmenus.h"
#include "ui/theme.h"
#include "ui/uicontext.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace afterparcel
{

class ActionBar;
class BackgroundLife;
class Dashboard;
class DecisionRunner;
class PrivacyFeature;
class Remedies;
class RequestActions;
class SettingsFeature;
class SyncControl;

/// The window: toolbar, menus, dashboard and status bar. What happens in the background comes in through the
/// slots; what the merchant wants of it goes out through the signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const UiContext& context);
    ~MainWindow() override;

    /// Brings the window to the front, for a second start on the same data directory (S3).
    void raiseToFront();
    /// Shows the window, unless it is to start hidden in the tray.
    void start(bool hidden);
    /// Ends the program, whatever closing the window means; not while a window asks whether to save what was
    /// typed.
    void quit();
    /// Ends the program at once: nobody is there to ask.
    void end();

public Q_SLOTS:
    void onEngineStarted();
    /// The engine can't work; the window still shows everything.
    void onEngineFailed(const QString& text, bool tryingAgain);
    void onPassStarted();
    void onPassProgress(const QString& what, qint64 done, qint64 total);
    /// Since when no server can be reached, UTC; invalid: they can. Before onPassFinished().
    void onOffline(const QDateTime& since);
    void onPassFinished(bool ok, const QString& text, const QDateTime& nextAt);

Q_SIGNALS:
    void syncWanted();
    void syncCancelWanted();
    /// As they are shown in the settings, saved or not: the theme follows at once.
    void preferencesShown(const afterparcel::Preferences& preferences);
    void preferencesSaved(const afterparcel::Preferences& preferences);
    /// The program is to end.
    void closed();
    /// The store is to be put back to a backup (D4), which takes that nothing has it open.
    void restoreWanted(const QString& file);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildToolBar();
    void buildMenus();
    void addTransfer();
    void connectParts();
    void updateActions();
    void updateStatus();
    void decide(Decision::Kind kind);
    void resume(const QStringList& gids);
    void copy(const QString& text);
    void showMenu(const QPoint& globalPosition);
    void addFeatures(QStackedWidget& pages);
    void addActivity();
    void addBackgroundLife();
    void addBackup();
    [[nodiscard]] QString selectedBuyer() const;
    [[nodiscard]] bool closeDialogs();
    void storeState() const;
    void say(const QString& text);

    UiContext m_context;
    MainMenus m_menus;
    Dashboard* m_dashboard;
    RequestActions* m_actions;
    DecisionRunner* m_runner;
    Remedies* m_remedies;
    SyncControl* m_sync;
    BackgroundLife* m_life = nullptr;
    SettingsFeature* m_settings = nullptr;
    PrivacyFeature* m_privacy = nullptr;
    ActionBar* m_toolBar;
    QAction* m_copyCell;
    QAction* m_openTracking;
    QAction* m_find;
    QTimer m_minute;
    bool m_offline = false;
};

} // namespace afterparcel
