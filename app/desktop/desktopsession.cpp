#include "app/desktop/desktopsession.h"

#include "core/base/joining.h"
#include "core/sync/restoring.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

namespace afterparcel
{

DesktopSession::DesktopSession(DesktopOptions options, StorePlace place, const Clock& clock)
    : m_options(std::move(options)), m_place(std::move(place)), m_clock(clock)
{
}

DesktopSession::~DesktopSession()
{
    if (m_restoring) {
        m_restoring->wait();
    }
}

void DesktopSession::start()
{
    open();
}

void DesktopSession::raiseToFront()
{
    if (m_app) {
        m_app->window().raiseToFront();
    }
}

void DesktopSession::open()
{
    m_app = std::make_unique<DesktopApp>(m_options, m_place, m_clock);
    MainWindow* window = &m_app->window();
    connect(window, &MainWindow::preferencesShown, this, &DesktopSession::preferencesShown);
    connect(window, &MainWindow::preferencesSaved, this, &DesktopSession::preferencesSaved);
    connect(window, &MainWindow::restoreWanted, this, [this](const QString& file) { m_restoreFrom = file; });
    // Queued: the app is deleted there.
    connect(m_app.get(), &DesktopApp::ended, this, &DesktopSession::noteEnded, Qt::QueuedConnection);
    m_app->start();
}

void DesktopSession::noteEnded()
{
    if (m_restoreFrom.isEmpty()) {
        Q_EMIT ended();
    } else {
        restore();
    }
}

void DesktopSession::restore()
{
    m_app.reset(); // no connection to the database is left
    m_progress = std::make_unique<QProgressDialog>(
        tr("Restoring %1\u2026").arg(QFileInfo(m_restoreFrom).fileName()), QString(), 0, 0);
    m_progress->setWindowTitle(tr("Restore a backup"));
    m_progress->show();
    const auto outcome = std::make_shared<Result<QStringList>>();
    m_restoring.reset(QThread::create([outcome, place = m_place, file = m_restoreFrom, clock = &m_clock] {
        *outcome = restoreStore(place, file, *clock);
    }));
    connect(m_restoring.get(), &QThread::finished, this, [this, outcome] { finishRestore(*outcome); });
    m_restoring->start();
}

void DesktopSession::finishRestore(const Result<QStringList>& outcome)
{
    m_progress.reset();
    m_restoreFrom.clear();
    m_options.background = false; // somebody sits here
    open();
    auto* box =
        new QMessageBox(outcome ? QMessageBox::Information : QMessageBox::Warning, tr("Restore a backup"),
                        outcome ? tr("The backup is restored.") : tr("The backup was not restored."),
                        QMessageBox::Close, &m_app->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(outcome ? joinedSentences(*outcome) : outcome.error().text());
    box->open();
}

} // namespace afterparcel
