#include "ui/assistant/assistantfeature.h"

#include "ui/assistant/assistantdialog.h"
#include "ui/assistant/sampledata.h"
#include "ui/dashboard.h"
#include "ui/icons.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>

namespace afterparcel
{

AssistantFeature::AssistantFeature(const UiContext& context, const MainMenus& menus, Dashboard& dashboard,
                                   QWidget* window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_setUp(new QAction(icon(QStringLiteral("connect")), tr("Set &up Afterparcel\u2026"), this))
{
    m_setUp->setVisible(false);
    menus.program->addAction(m_setUp);
    connect(m_setUp, &QAction::triggered, this, &AssistantFeature::open);
    connect(&dashboard, &Dashboard::setUpWanted, this, &AssistantFeature::open);
    connect(&dashboard, &Dashboard::overviewChanged, this,
            [this, &dashboard] { look(dashboard.overview().identity.connectedAt.isValid()); });
    if (SampleData::isAvailable() && !context.sampleData) {
        QAction* look = menus.help->addAction(tr("&Look around with sample data"));
        connect(look, &QAction::triggered, this, &AssistantFeature::startSampleData);
    }
}

void AssistantFeature::look(bool connected)
{
    m_setUp->setVisible(!connected);
    if (connected || m_offered || m_context.sampleData) {
        return;
    }
    m_offered = true;
    open();
}

void AssistantFeature::open()
{
    if (!m_dialog) {
        m_dialog = new AssistantDialog(m_context, m_window);
        connect(m_dialog, &AssistantDialog::sampleDataWanted, this, &AssistantFeature::startSampleData);
        connect(m_dialog, &QDialog::accepted, m_dialog, &QObject::deleteLater);
    }
    m_dialog->resume();
}

void AssistantFeature::startSampleData()
{
    const Result<void> started = SampleData::start();
    if (!started) {
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Sample data"), started.error().text(),
                                    QMessageBox::Close, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

} // namespace afterparcel
