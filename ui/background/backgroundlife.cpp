#include "ui/background/backgroundlife.h"

#include "ui/background/autostartaction.h"
#include "ui/background/closing.h"
#include "ui/background/notifier.h"
#include "ui/background/sendingactions.h"
#include "ui/background/stagesbutton.h"
#include "ui/background/tray.h"
#include "ui/background/trayfeature.h"

#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kNoteSides = 8;
constexpr int kTrayWaitMilliseconds = 1000;
constexpr int kMostTrayWaits = 30; ///< a panel that is not there by then will not come

} // namespace

BackgroundLife::BackgroundLife(const UiContext& context, const MainMenus& menus, QAction* sync,
                               QMainWindow* window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_watch(new SendingWatch(context, this)),
      m_actions(new SendingActions(context, *m_watch, menus, window)),
      m_closing(new Closing(context.tray, context.place.dataDir, window)),
      m_stages(new StagesButton(window->statusBar())),
      m_note(new QLabel(window->statusBar()))
{
    m_note->setAccessibleName(tr("What holds the program up"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(kNoteSides, 0, kNoteSides, 0); // apart from what is said of the last sync
    m_note->hide();
    window->statusBar()->insertPermanentWidget(0, m_note);
    window->statusBar()->addPermanentWidget(m_stages);
    connect(m_actions, &SendingActions::banner, this, &BackgroundLife::banner);
    connect(m_closing, &Closing::quitWanted, this, &BackgroundLife::quitWanted);
    connect(m_watch, &SendingWatch::changed, this, &BackgroundLife::showNote);
    connect(&m_trayWait, &QTimer::timeout, this, &BackgroundLife::waitForTray);
    if (Autostart::isOffered() && !context.sampleData) {
        new AutostartAction(context, menus, window);
    }
    if (context.tray) {
        buildTray(sync);
    }
}

void BackgroundLife::buildTray(QAction* sync)
{
    m_tray = new TrayFeature(*m_context.tray, sync, m_actions->pause(), this);
    m_notifier = new Notifier(*m_context.tray, m_context.place.dataDir, this);
    connect(m_watch, &SendingWatch::changed, m_tray, &TrayFeature::setState);
    connect(m_watch, &SendingWatch::changed, m_notifier, &Notifier::takeState);
    connect(m_tray, &TrayFeature::openWanted, this, &BackgroundLife::openWanted);
    connect(m_tray, &TrayFeature::quitWanted, this, &BackgroundLife::quitWanted);
    connect(m_notifier, &Notifier::openWanted, this, &BackgroundLife::openWanted);
}

QAction* BackgroundLife::pause() const
{
    return m_actions->pause();
}

QAction* BackgroundLife::rehearsal() const
{
    return m_actions->rehearsal();
}

bool BackgroundLife::closingEndsProgram()
{
    return m_closing->endsProgram();
}

void BackgroundLife::startHidden()
{
    m_trayWaits = 0;
    m_trayWait.start(kTrayWaitMilliseconds);
    waitForTray();
}

void BackgroundLife::waitForTray()
{
    m_trayWaits += 1;
    const bool there = m_context.tray && m_context.tray->isAvailable();
    if (there || m_window->isVisible()) {
        m_trayWait.stop();
    } else if (m_trayWaits > kMostTrayWaits) {
        m_trayWait.stop();
        m_window->show();
    }
}

void BackgroundLife::takeOverview(const Overview& overview, const TimeFrame& frame)
{
    m_stages->setRuns(overview.runs, frame);
    if (m_tray) {
        m_tray->setShop(overview.identity.shopName);
        m_tray->setStopped(std::any_of(overview.banners.begin(), overview.banners.end(), needsMerchant));
        m_notifier->takeBanners(overview.banners);
    }
}

void BackgroundLife::setOffline(const QDateTime& since, const TimeFrame& frame)
{
    m_offline = since.isValid() ? tr("Offline since %1, tries again", "a time").arg(clockText(since, frame))
                                : QString();
    showNote();
}

void BackgroundLife::showNote()
{
    const SendingState& state = m_watch->state();
    QStringList notes;
    if (!m_offline.isEmpty()) {
        notes.append(m_offline);
    }
    if (state.isLimited()) {
        const int held = state.waiting - state.allowed;
        notes.append(state.limitedByDay ? tr("The limit per day holds %n e-mail(s) back", nullptr, held)
                                        : tr("The limit per hour holds %n e-mail(s) back", nullptr, held));
    }
    m_note->setText(notes.join(QStringLiteral(" \u00b7 ")));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace afterparcel
