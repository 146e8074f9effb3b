#include "ui/mainwindow.h"

#include "ui/actionbar.h"
#include "ui/activity/activityfeature.h"
#include "ui/activity/diagnosticsfeature.h"
#include "ui/assistant/assistantfeature.h"
#include "ui/background/backgroundlife.h"
#include "ui/backup/backupfeature.h"
#include "ui/bannerremedies.h"
#include "ui/bannerstrip.h"
#include "ui/columns/columnmenu.h"
#include "ui/dashboard.h"
#include "ui/decisionrunner.h"
#include "ui/details/detailsfeature.h"
#include "ui/details/detailspane.h"
#include "ui/fitting.h"
#include "ui/help/aboutbox.h"
#include "ui/help/helpfeature.h"
#include "ui/icons.h"
#include "ui/pictures.h"
#include "ui/privacy/privacyfeature.h"
#include "ui/remedies/remedies.h"
#include "ui/requestactions.h"
#include "ui/requesttableview.h"
#include "ui/selection.h"
#include "ui/settings/settingsfeature.h"
#include "ui/stuck/stuckfeature.h"
#include "ui/synccontrol.h"
#include "ui/template/templatefeature.h"
#include "ui/transfer/transferfeature.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr QSize kFirstSize(1240, 780);
constexpr int kSaidMilliseconds = 8000;
constexpr int kMinuteMilliseconds = 60'000;
constexpr int kMostExamined = 2000; ///< of a long selection, to decide which actions are offered

} // namespace

MainWindow::MainWindow(const UiContext& context)
    : m_context(context),
      m_menus(addMainMenus(*menuBar())),
      m_dashboard(new Dashboard(context.reader, context.clock, this)),
      m_actions(new RequestActions(this)),
      m_runner(new DecisionRunner(context.reader, this)),
      m_remedies(new Remedies(m_context, *m_dashboard, *m_runner, this)),
      m_sync(new SyncControl(context.clock, statusBar(), this)),
      m_toolBar(new ActionBar(tr("Actions"), this)),
      m_copyCell(new QAction(tr("Co&py cell"), this)),
      m_openTracking(new QAction(icon(QStringLiteral("connect")), tr("Open &tracking page"), this)),
      m_find(new QAction(icon(QStringLiteral("search")), tr("&Find\u2026"), this))
{
    setObjectName(QStringLiteral("MainWindow"));
    setWindowTitle(tr("Afterparcel"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/afterparcel.svg")));
    auto* pages = new QStackedWidget(this);
    pages->addWidget(m_dashboard);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(&m_dashboard->banners());
    column->addWidget(pages, 1);
    setCentralWidget(centre);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that hides the toolbar for ever
    buildToolBar();
    buildMenus();
    addFeatures(*pages);
    finishMenus(m_menus);
    connectParts();
    const WindowState state = WindowState::read(m_context.place.dataDir);
    if (!restoreGeometry(state.geometry)) {
        resize(scaledToText(kFirstSize, *this));
    }
    m_dashboard->restore(state);
    if (m_context.sampleData) {
        m_dashboard->setOwnBanner(QStringLiteral("sample"),
                                  tr("Sample data: this store is made up, its time goes fast, and no e-mail "
                                     "leaves this computer. Nothing of it is kept."));
    }
    updateActions();
    updateStatus();
    m_dashboard->table()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("actions"));
    addToolBar(m_toolBar);
    using Kind = Decision::Kind;
    for (const Kind kind : {Kind::SendNow, Kind::Resend, Kind::Skip, Kind::Restore}) {
        m_toolBar->addAction(m_actions->action(kind));
    }
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->undo());
}

void MainWindow::buildMenus()
{
    QMenu* program = m_menus.program;
    program->addAction(m_sync->action());
    new AssistantFeature(m_context, m_menus, *m_dashboard, this);
    QMenu* requests = m_menus.requests;
    m_find->setShortcut(QKeySequence(QKeySequence::Find));
    for (const auto& entry : m_actions->decisions()) {
        requests->addAction(entry.second);
    }
    m_remedies->addTo(*requests);
    requests->addSeparator();
    requests->addAction(m_actions->undo());
    requests->addSeparator();
    requests->addAction(m_actions->copy());
    requests->addAction(m_copyCell);
    requests->addAction(m_openTracking);
    QAction* all = requests->addAction(tr("Select &all"));
    all->setShortcut(QKeySequence(QKeySequence::SelectAll));
    all->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QAction::triggered, m_dashboard->table(), &QTableView::selectAll);
    requests->addAction(m_find);
    m_copyCell->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyCell->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_openTracking->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_openTracking->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Keys that belong to the list alone: elsewhere they edit text.
    for (QAction* action :
         {m_actions->action(Decision::Kind::Skip), m_actions->copy(), m_copyCell, m_openTracking, all}) {
        m_dashboard->table()->addAction(action);
    }
}

/// What stands in files of its own, in the order of the menus. Quit comes last in its menu.
void MainWindow::addFeatures(QStackedWidget& pages)
{
    new ColumnMenu(*m_dashboard->table(), *m_menus.view, this);
    auto* pictures = new Pictures(m_context.background, this);
    new DetailsFeature(m_context, *m_dashboard->details(), *pictures, this);
    auto* templates = new TemplateFeature(m_context, m_menus, *pictures, this);
    auto* stuck = new StuckFeature(m_context, m_menus, *m_dashboard, pages, *m_remedies, *m_runner, this);
    connect(stuck, &StuckFeature::said, this, &MainWindow::say);
    connect(stuck, &StuckFeature::keyWanted, this, [this] { m_settings->open(SettingsPage::AfterShip); });
    addTransfer();
    addActivity();
    m_privacy = new PrivacyFeature(
        m_context, m_menus, [this] { return selectedBuyer(); }, this);
    addBackgroundLife();
    m_menus.program->addSeparator();
    m_settings = new SettingsFeature(m_context, m_menus, this);
    addBannerRemedies(m_dashboard->banners(), *m_settings, templates->action(), this);
    addBackup();
    new HelpFeature(*this, m_menus);
    auto* diagnostics = new DiagnosticsFeature(m_context, m_menus, this);
    connect(diagnostics, &DiagnosticsFeature::said, this, &MainWindow::say);
    QAction* about = m_menus.help->addAction(tr("&About Afterparcel"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { showAbout(*this, m_context.place.folder); });
    m_menus.program->addSeparator();
    QAction* quitAction = m_menus.program->addAction(icon(QStringLiteral("quit")), tr("&Quit"));
    // Spelt out: a plain X desktop has no standard key for it.
    quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quitAction, &QAction::triggered, this, &MainWindow::quit);
}

void MainWindow::addTransfer()
{
    const auto shown = [this] {
        return TransferFeature::Shown{m_dashboard->query(), m_dashboard->frame(),
                                      m_dashboard->overview().identity.connectedAt};
    };
    auto* transfer = new TransferFeature(m_context, m_menus, shown, this);
    connect(transfer, &TransferFeature::said, this, &MainWindow::say);
}

void MainWindow::addActivity()
{
    auto* activity = new ActivityFeature(
        m_context, m_menus, [this] { return m_dashboard->frame(); }, this);
    connect(activity, &ActivityFeature::orderWanted, this, [this](const QString& name) {
        raiseToFront();
        RequestFilter order;
        order.search = name;
        m_dashboard->showOnly(order);
    });
}

void MainWindow::addBackgroundLife()
{
    m_life = new BackgroundLife(m_context, m_menus, m_sync->action(), this);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_life->pause());
    m_toolBar->addAction(m_sync->action()); // last: its text changes, and nothing has to move for that
    connect(m_life, &BackgroundLife::banner, m_dashboard, &Dashboard::setOwnBanner);
    m_dashboard->banners().setRemedy(QStringLiteral("paused"), m_life->pause());
    m_dashboard->banners().setRemedy(QStringLiteral("mail.rehearsal_to"), m_life->rehearsal());
    connect(m_life, &BackgroundLife::quitWanted, this, &MainWindow::quit);
    connect(m_life, &BackgroundLife::openWanted, this, [this](bool requests) {
        raiseToFront();
        if (requests) {
            RequestFilter attention;
            attention.status = Status::NeedsAttention;
            m_dashboard->showOnly(attention);
        }
    });
}

void MainWindow::addBackup()
{
    auto* backup = new BackupFeature(
        m_context, m_menus, [this] { return m_dashboard->frame(); }, this);
    connect(backup, &BackupFeature::restoreWanted, this, [this](const QString& file) {
        if (closeDialogs()) {
            Q_EMIT restoreWanted(file);
            end();
        }
    });
}

/// Of the one request that is selected; empty if there is no such one.
QString MainWindow::selectedBuyer() const
{
    const std::vector<const RequestView*> selected = m_dashboard->selection()->loaded(2);
    return m_dashboard->selection()->count() == 1 && selected.size() == 1 ? selected.front()->email
                                                                          : QString();
}

void MainWindow::connectParts()
{
    connect(m_sync, &SyncControl::syncWanted, this, &MainWindow::syncWanted);
    connect(m_sync, &SyncControl::syncCancelWanted, this, &MainWindow::syncCancelWanted);
    connect(m_find, &QAction::triggered, m_dashboard, [this] { m_dashboard->startSearch(); });
    connect(m_actions, &RequestActions::chosen, this, &MainWindow::decide);
    connect(m_actions->undo(), &QAction::triggered, this, [this] { m_context.reader.undo(); });
    connect(m_actions->copy(), &QAction::triggered, this,
            [this] { copy(m_dashboard->table()->selectedText()); });
    connect(m_copyCell, &QAction::triggered, this, [this] { copy(m_dashboard->table()->currentText()); });
    connect(m_openTracking, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(m_dashboard->table()->currentLink()); });
    connect(m_dashboard, &Dashboard::selectionMoved, this, &MainWindow::updateActions);
    connect(m_dashboard, &Dashboard::overviewChanged, this, &MainWindow::updateStatus);
    connect(m_dashboard->table(), &RequestTableView::menuWanted, this, &MainWindow::showMenu);
    connect(m_runner, &DecisionRunner::said, this, &MainWindow::say);
    connect(m_runner, &DecisionRunner::runningChanged, this, &MainWindow::updateActions);
    connect(&m_context.reader, &RequestReader::undone, this, [this](const QString& order, int count) {
        say(count == 1 ? tr("Taken back: %1.").arg(order)
                       : tr("Taken back: %1 and %n more.", nullptr, count - 1).arg(order));
    });
    connect(&m_context.reader, &RequestReader::undoProgress, this,
            [this](int count) { say(tr("Taking back: %n request(s) so far.", nullptr, count)); });
    connect(&m_context.reader, &RequestReader::undoFailed, this, &MainWindow::say);
    connect(m_settings, &SettingsFeature::preferencesShown, this, &MainWindow::preferencesShown);
    connect(m_settings, &SettingsFeature::preferencesSaved, this, &MainWindow::preferencesSaved);
    connect(m_settings, &SettingsFeature::resumeWanted, this, &MainWindow::resume);
    m_minute.start(kMinuteMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::updateStatus);
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::start(bool hidden)
{
    if (hidden) {
        m_life->startHidden();
    } else {
        show();
    }
}

void MainWindow::quit()
{
    if (closeDialogs()) {
        end();
    }
}

void MainWindow::end()
{
    storeState();
    hide();
    Q_EMIT closed();
}

void MainWindow::onEngineStarted()
{
    m_dashboard->setOwnBanner(QStringLiteral("engine"), {});
    m_sync->setEngineWorks(true);
}

void MainWindow::onEngineFailed(const QString& text, bool tryingAgain)
{
    m_sync->setEngineWorks(false);
    m_dashboard->setOwnBanner(
        QStringLiteral("engine"),
        tryingAgain ? tr("%1 This window shows everything and tries again by itself.").arg(text) : text);
}

void MainWindow::onPassStarted()
{
    m_sync->setRunning();
}

void MainWindow::onPassProgress(const QString& what, qint64 done, qint64 total)
{
    m_sync->setProgress(what, done, total);
}

void MainWindow::onOffline(const QDateTime& since)
{
    m_offline = since.isValid();
    m_life->setOffline(since, m_dashboard->frame());
}

void MainWindow::onPassFinished(bool ok, const QString& text, const QDateTime& nextAt)
{
    m_sync->setFinished(ok, nextAt);
    m_dashboard->setOwnBanner(QStringLiteral("pass"), ok || m_offline ? QString() : text);
    updateStatus();
}

void MainWindow::updateActions()
{
    const int count = m_dashboard->selection()->count();
    m_copyCell->setEnabled(m_dashboard->table()->currentIndex().isValid());
    m_openTracking->setEnabled(!m_dashboard->table()->currentLink().isEmpty());
    const std::vector<const RequestView*> known = m_dashboard->selection()->loaded(kMostExamined);
    const bool partly = static_cast<int>(known.size()) < count;
    m_actions->update(known, partly, m_runner->isRunning());
    m_remedies->update(known, partly, m_runner->isRunning());
}

void MainWindow::updateStatus()
{
    m_sync->show(m_dashboard->overview(), m_dashboard->frame());
    m_life->takeOverview(m_dashboard->overview(), m_dashboard->frame());
    const QString shop = m_dashboard->overview().identity.shopName;
    setWindowTitle(m_context.sampleData ? tr("Sample data \u2013 Afterparcel")
                   : shop.isEmpty()     ? tr("Afterparcel")
                                        : tr("%1 \u2013 Afterparcel", "a shop's name").arg(shop));
}

void MainWindow::decide(Decision::Kind kind)
{
    Selection* selection = m_dashboard->selection();
    if (selection->isLoaded()) {
        selection->resolve([this, kind](const std::vector<RequestView>& views) {
            if (!views.empty()) {
                m_remedies->run(confirmationFor(kind, views, m_dashboard->overview().paused));
            }
        });
        return;
    }
    selection->plan(kind, [this](const std::shared_ptr<const BulkPlan>& plan) {
        m_remedies->run(confirmationFor(plan, m_dashboard->overview().paused));
    });
}

/// Chosen in the settings, where the number of requests was shown (T11).
void MainWindow::resume(const QStringList& gids)
{
    Confirmation confirmation;
    confirmation.title = tr("Follow again");
    confirmation.text =
        tr("The parcels of %n request(s) will be followed again.", nullptr, static_cast<int>(gids.size()));
    confirmation.job.gids = gids;
    confirmation.job.decision.kind = Decision::Kind::Resume;
    m_runner->run(confirmation);
}

void MainWindow::copy(const QString& text)
{
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        say(tr("Copied."));
    }
}

void MainWindow::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& entry : m_actions->decisions()) {
        menu->addAction(entry.second);
    }
    m_remedies->addTo(*menu);
    m_privacy->addTo(*menu);
    menu->addSeparator();
    menu->addAction(m_actions->undo());
    menu->addAction(m_actions->copy());
    menu->addAction(m_copyCell);
    menu->addAction(m_openTracking);
    menu->popup(globalPosition);
}

void MainWindow::say(const QString& text)
{
    statusBar()->showMessage(text, kSaidMilliseconds);
}

/// False if one of them stays to ask. Messages have nothing to lose: the one that asks about closing is
/// perhaps just being answered.
bool MainWindow::closeDialogs()
{
    for (QDialog* dialog : findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dialog->isVisible() && !qobject_cast<QMessageBox*>(dialog) && !dialog->close()) {
            dialog->raise();
            return false;
        }
    }
    return true;
}

void MainWindow::storeState() const
{
    WindowState state;
    state.geometry = saveGeometry();
    m_dashboard->store(state);
    state.write(m_context.place.dataDir);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    storeState();
    if (!m_life->closingEndsProgram() || (!qApp->isSavingSession() && !closeDialogs())) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace afterparcel
