#pragma once

#include "core/settings/preferences.h"
#include "ui/mainmenus.h"
#include "ui/settings/fieldcatalog.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace afterparcel
{

class SettingsWindow;

/// Program > Settings: opens the editor, one at a time, beside the main window.
class SettingsFeature : public QObject
{
    Q_OBJECT
public:
    /// `window`: parent of the feature and of the editor.
    SettingsFeature(const UiContext& context, const MainMenus& menus, QWidget* window);

    /// Opens the editor on a page, or brings the open one there. For banners and empty states too.
    void open(SettingsPage page = SettingsPage::Store);

Q_SIGNALS:
    /// The preferences as they are shown in the editor, also before they are saved and after a cancel.
    void preferencesShown(const afterparcel::Preferences& preferences);
    void preferencesSaved(const afterparcel::Preferences& preferences);
    /// AfterShip was switched on, and these stranded requests are to be followed again (T11).
    void resumeWanted(const QStringList& gids);

private:
    void show(const Settings& settings, SettingsPage page);
    void readAgain();

    UiContext m_context;
    QWidget* m_window;
    QPointer<SettingsWindow> m_editor;
};

} // namespace afterparcel
