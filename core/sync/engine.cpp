#include "core/sync/engine.h"

#include "core/base/logging.h"
#include "core/sync/housekeeping.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kTickMilliseconds = 1000; ///< S3: what another process did is noticed within 2 seconds
constexpr qint64 kSendEverySeconds = 60;

bool wasPlannedFor(const StageRun& run, const Settings& settings, const QDateTime& now)
{
    const qint64 interval =
        run.stage == Stage::Send ? kSendEverySeconds : intervalSeconds(run.stage, settings);
    const qint64 since = run.startedAt.isValid() ? run.startedAt.secsTo(now) : interval;
    return since < 0 || since >= interval;
}

QString stampOf(const QString& path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1 %2").arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
}

} // namespace

Engine::Engine(StorePlace place, const Clock& clock)
    : m_place(std::move(place)), m_clock(clock), m_settingsFile(m_place.folder)
{
}

Engine::~Engine() = default;

void Engine::cancel()
{
    m_cancellation.cancel();
}

void Engine::start()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(kTickMilliseconds);
    connect(m_timer.get(), &QTimer::timeout, this, &Engine::tick);
    m_timer->start();
    tick();
}

bool Engine::open()
{
    Result<std::unique_ptr<DataLock>> lock = DataLock::take(m_place.dataDir);
    if (!lock) {
        Q_EMIT failed(lock.error().text(), true);
        return false;
    }
    Result<std::unique_ptr<Store>> store = Store::open(m_place.folder, m_clock);
    if (!store) {
        m_timer->stop();
        Q_EMIT failed(store.error().text(), false);
        return false;
    }
    m_lock = std::move(*lock);
    m_store = std::move(*store);
    m_secrets = std::make_unique<SecretStore>(m_place.folder, m_place.storeName);
    m_services = std::make_unique<Services>(m_clock, *m_secrets);
    const Result<int> recovered = m_store->recoverAttempts(m_clock.now());
    if (!recovered) {
        Q_EMIT failed(recovered.error().text(), false);
    }
    Q_EMIT started();
    return reloadSettings();
}

bool Engine::reloadSettings()
{
    const QString stamp = stampOf(m_settingsFile.path());
    if (stamp == m_settingsStamp) {
        return true;
    }
    const Result<Settings> settings = m_settingsFile.read();
    const Result<int> derived = settings.and_then([&](const Settings& s) { return m_store->setSettings(s); });
    if (!derived) {
        Q_EMIT failed(derived.error().text(), true);
        return false;
    }
    m_services->setSettings(*settings);
    m_settingsStamp = stamp;
    Q_EMIT changed();
    return true;
}

void Engine::noticeChanges()
{
    const Result<qint64> version = m_store->dataVersion();
    if (version && *version != m_seenVersion) {
        m_seenVersion = *version;
        Q_EMIT changed();
    }
}

/// S3: `send` and `resend` of another process are carried out here. What the last send stage had to leave is
/// no news.
bool Engine::handedOver() const
{
    const Result<int> due = m_store->messagesDueCount(m_clock.now());
    return due && *due > m_leftDue;
}

std::vector<Stage> Engine::dueStages() const
{
    std::vector<Stage> due;
    const Result<std::vector<StageRun>> runs = m_store->stageRuns();
    for (const Stage stage : passStages()) {
        StageRun last;
        last.stage = stage;
        for (const StageRun& run : runs.value_or(std::vector<StageRun>())) {
            last = run.stage == stage ? run : last;
        }
        if (wasPlannedFor(last, m_services->settings(), m_clock.now())) {
            due.push_back(stage);
        }
    }
    return due;
}

void Engine::tick()
{
    if (m_running || m_stopping) {
        return;
    }
    if (!m_store && !open()) {
        return;
    }
    if (!reloadSettings()) {
        return;
    }
    noticeChanges();
    const Result<StoreIdentity> identity = m_store->identity();
    if (!identity || !identity->connectedAt.isValid()) {
        return; // nothing to sync before the store was connected
    }
    const PassOptions options = nextPass();
    if (!options.stages.empty()) {
        m_wanted = false;
        run(options);
    }
}

PassOptions Engine::nextPass()
{
    const bool slept = m_network.hasSlept(m_clock.now());
    PassOptions options;
    options.full = m_wanted;
    options.stages = m_wanted ? passStages() : dueStages();
    const auto add = [&options](Stage stage) {
        if (std::find(options.stages.begin(), options.stages.end(), stage) == options.stages.end()) {
            options.stages.push_back(stage);
            options.again = true;
        }
    };
    for (const Stage stage : m_network.stagesToRepeat(m_clock.now())) {
        add(stage);
    }
    if (slept) {
        add(Stage::Orders);
        add(Stage::Tracking);
    }
    if (slept || handedOver()) {
        add(Stage::Send);
    }
    return options;
}

void Engine::syncNow()
{
    m_wanted = true;
    if (m_timer) {
        tick();
    }
}

QCoro::Task<void> Engine::run(PassOptions options)
{
    m_running = true;
    m_cancellation.reset();
    Q_EMIT passStarted();
    StageContext context;
    context.store = m_store.get();
    context.services = m_services.get();
    context.storeFolder = m_place.folder;
    context.cancellation = m_cancellation;
    context.progress = [this](const QString& what, qint64 done, qint64 total) {
        Q_EMIT progress(what, done, total);
    };
    const QPointer<Engine> self(this);
    std::vector<StageOutcome> outcomes = co_await runPass(context, options);
    if (!self) {
        co_return;
    }
    const Result<void> kept = keepHouse(*m_store, m_services->settings(), m_clock.now(), m_cancellation);
    if (!kept) {
        qCWarning(lcSync).noquote() << "the daily work was not done:" << kept.error().text();
    }
    QStringList troubles;
    for (const StageOutcome& outcome : outcomes) {
        if (!outcome.ok) {
            troubles.append(outcome.text);
        }
    }
    m_running = false;
    m_leftDue = m_store->messagesDueCount(m_clock.now()).value_or(0);
    m_network.noteOutcomes(outcomes, m_clock.now());
    noticeChanges();
    Q_EMIT offline(m_network.offlineSince());
    Q_EMIT passFinished(troubles.isEmpty(), troubles.join(QLatin1Char('\n')), nextAt());
    if (m_stopping) {
        finishStop();
    }
}

QDateTime Engine::nextAt() const
{
    QDateTime next;
    for (const StageRun& run : m_store->stageRuns().value_or(std::vector<StageRun>())) {
        if (run.nextAt.isValid() && (!next.isValid() || run.nextAt < next) && run.stage != Stage::Send) {
            next = run.nextAt;
        }
    }
    return next;
}

void Engine::stop()
{
    m_stopping = true;
    cancel();
    if (!m_running) {
        finishStop();
    }
}

void Engine::finishStop()
{
    m_timer.reset();
    m_services.reset();
    m_secrets.reset();
    m_store.reset();
    m_lock.reset();
    Q_EMIT stopped();
}

} // namespace afterparcel
