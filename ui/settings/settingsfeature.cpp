#include "ui/settings/settingsfeature.h"

#include "ui/icons.h"
#include "ui/settings/settingswindow.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>

namespace afterparcel
{

SettingsFeature::SettingsFeature(const UiContext& context, const MainMenus& menus, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
    auto* action = new QAction(icon(QStringLiteral("settings")), tr("Se&ttings\u2026"), this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    action->setMenuRole(QAction::PreferencesRole);
    menus.program->addAction(action);
    connect(action, &QAction::triggered, this, [this] { open(); });
    connect(&context.reader, &RequestReader::changed, this, &SettingsFeature::readAgain);
}

void SettingsFeature::open(SettingsPage page)
{
    if (m_editor) {
        m_editor->showPage(page);
        m_editor->raise();
        m_editor->activateWindow();
        return;
    }
    m_context.background.run(
        this, [](BackgroundTools& tools) { return tools.settingsFile().read(); },
        [this, page](const Result<Settings>& settings) {
            if (settings) {
                show(*settings, page);
                return;
            }
            auto* box = new QMessageBox(QMessageBox::Warning, tr("Settings"), settings.error().text(),
                                        QMessageBox::Close, m_window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
}

void SettingsFeature::show(const Settings& settings, SettingsPage page)
{
    if (m_editor) {
        return; // asked for twice while the settings were being read
    }
    m_editor = new SettingsWindow(m_context, settings, m_window);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &SettingsWindow::preferencesShown, this, &SettingsFeature::preferencesShown);
    connect(m_editor, &SettingsWindow::preferencesSaved, this, &SettingsFeature::preferencesSaved);
    connect(m_editor, &SettingsWindow::resumeWanted, this, &SettingsFeature::resumeWanted);
    m_editor->showPage(page);
    m_editor->show();
}

/// Another process, or another part of the window, may have changed the settings.
void SettingsFeature::readAgain()
{
    if (!m_editor) {
        return;
    }
    m_context.background.run(
        m_editor, [](BackgroundTools& tools) { return tools.settingsFile().read(); },
        [editor = m_editor](const Result<Settings>& settings) {
            if (settings && editor) {
                editor->setSaved(*settings);
            }
        });
}

} // namespace afterparcel
