#include "ui/activity/diagnosticsfeature.h"

#include "core/sync/diagnostics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace afterparcel
{

DiagnosticsFeature::DiagnosticsFeature(const UiContext& context, const MainMenus& menus, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
    connect(menus.help->addAction(tr("&Copy diagnostics")), &QAction::triggered, this,
            &DiagnosticsFeature::copy);
    connect(menus.help->addAction(tr("&Save diagnostics\u2026")), &QAction::triggered, this,
            &DiagnosticsFeature::askForFile);
}

void DiagnosticsFeature::make(const std::function<void(const QString&)>& then)
{
    const auto job = [](BackgroundTools& tools) -> Result<QString> {
        const Result<Settings> settings = tools.settingsFile().read();
        if (!settings) {
            return tl::unexpected(settings.error());
        }
        return tools.store().and_then(
            [&](const Store* store) { return diagnostics(*store, *settings, tools.clock().now()); });
    };
    m_context.background.run(this, job, [this, then](const Result<QString>& text) {
        if (text) {
            then(*text);
        } else {
            tell(text.error());
        }
    });
}

void DiagnosticsFeature::copy()
{
    make([this](const QString& text) {
        QApplication::clipboard()->setText(text);
        Q_EMIT said(tr("Diagnostics copied: numbers and settings, no secret and nothing of buyers."));
    });
}

void DiagnosticsFeature::askForFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Save diagnostics"), QString(), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("afterparcel-diagnostics.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsFeature::save);
    dialog->open();
}

void DiagnosticsFeature::save(const QString& path)
{
    make([this, path](const QString& text) {
        const Result<void> written = writeReport(path, text);
        if (!written) {
            tell(written.error());
            return;
        }
        Q_EMIT said(tr("Diagnostics saved in %1.").arg(path));
    });
}

void DiagnosticsFeature::tell(const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("No diagnostics"), error.text(), QMessageBox::Close,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace afterparcel
