#include "core/sync/requestreader.h"

#include "core/base/logging.h"

#include <QFileInfo>

namespace afterparcel
{

namespace
{

constexpr int kPollMilliseconds = 1000; ///< S3: what another process did is noticed within 2 seconds

QString stampOf(const QString& path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1 %2").arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
}

int countOf(const RequestCounts& counts, const std::optional<Status>& status)
{
    if (!status) {
        return counts.all();
    }
    switch (*status) {
    case Status::WillSend:
        return counts.willSend;
    case Status::WaitingForDelivery:
        return counts.waitingForDelivery;
    case Status::Sent:
        return counts.sent;
    case Status::NotScheduled:
        return counts.notScheduled;
    case Status::Skipped:
        return counts.skipped;
    case Status::NeedsAttention:
        return counts.needsAttention;
    }
    return 0;
}

} // namespace

RequestReader::RequestReader(StorePlace place, const Clock& clock)
    : m_place(std::move(place)), m_clock(clock), m_settingsFile(m_place.folder)
{
}

RequestReader::~RequestReader() = default;

void RequestReader::open()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer = std::make_unique<QTimer>();
            connect(m_timer.get(), &QTimer::timeout, this, &RequestReader::poll);
            m_timer->start(kPollMilliseconds);
            tryOpen();
        },
        Qt::QueuedConnection);
}

void RequestReader::close()
{
    m_cancellation.cancel();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer.reset();
            if (m_job) {
                m_job->cancel();
                finishJob();
            }
            m_store.reset();
            Q_EMIT closed();
        },
        Qt::QueuedConnection);
}

void RequestReader::readPages(quint64 token, const RequestQuery& query, const QList<int>& offsets,
                              bool withTotal)
{
    if (token > m_newestPages.load()) {
        m_newestPages.store(token);
    }
    QMetaObject::invokeMethod(
        this,
        [this, token, query, offsets, withTotal] {
            if (token >= m_newestPages.load()) {
                doReadPages(token, query, offsets, withTotal);
            }
        },
        Qt::QueuedConnection);
}

void RequestReader::readOverview(const RequestFilter& filter)
{
    const quint64 number = ++m_newestOverview;
    QMetaObject::invokeMethod(
        this,
        [this, number, filter] {
            if (number == m_newestOverview.load()) {
                doReadOverview(filter);
            }
        },
        Qt::QueuedConnection);
}

void RequestReader::readDetail(const QString& gid)
{
    const quint64 number = ++m_newestDetail;
    QMetaObject::invokeMethod(
        this,
        [this, number, gid] {
            if (number == m_newestDetail.load()) {
                doReadDetail(gid);
            }
        },
        Qt::QueuedConnection);
}

void RequestReader::readRows(quint64 token, const RequestQuery& query, const QList<RowRange>& ranges)
{
    QMetaObject::invokeMethod(
        this, [this, token, query, ranges] { doReadRows(token, query, ranges); }, Qt::QueuedConnection);
}

void RequestReader::plan(quint64 token, const PlannedAction& action, const RequestQuery& query,
                         const QList<RowRange>& ranges)
{
    QMetaObject::invokeMethod(
        this, [this, token, action, query, ranges] { doPlan(token, action, query, ranges); },
        Qt::QueuedConnection);
}

void RequestReader::readFacets()
{
    QMetaObject::invokeMethod(
        this, [this] { doReadFacets(); }, Qt::QueuedConnection);
}

void RequestReader::decide(const DecisionJob& job)
{
    QMetaObject::invokeMethod(
        this, [this, job] { startJob(job); }, Qt::QueuedConnection);
}

void RequestReader::cancelDecisions()
{
    m_cancellation.cancel();
}

void RequestReader::undo()
{
    QMetaObject::invokeMethod(
        this, [this] { doUndo(); }, Qt::QueuedConnection);
}

void RequestReader::tryOpen()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_place.folder, m_clock);
    if (!store) {
        if (store.error().text() != m_openError) {
            m_openError = store.error().text();
            Q_EMIT failed(m_openError);
        }
        return;
    }
    m_store = std::move(*store);
    m_openError.clear();
    m_settingsStamp.clear();
    if (reloadSettings()) {
        m_seenVersion = m_store->dataVersion().value_or(-1);
        Q_EMIT opened();
    }
}

/// False if the store can't be read with the settings as they are.
bool RequestReader::reloadSettings()
{
    const QString stamp = stampOf(m_settingsFile.path());
    if (stamp == m_settingsStamp) {
        return true;
    }
    const Result<Settings> settings = m_settingsFile.read();
    const Result<int> derived =
        settings.and_then([this](const Settings& s) { return m_store->setSettings(s); });
    if (!derived) {
        if (derived.error().text() != m_openError) {
            m_openError = derived.error().text();
            Q_EMIT failed(m_openError);
        }
        return false;
    }
    m_settings = *settings;
    m_settingsStamp = stamp;
    m_openError.clear();
    return true;
}

void RequestReader::poll()
{
    if (!m_store) {
        tryOpen();
        return;
    }
    const QString before = m_settingsStamp;
    if (!reloadSettings()) {
        return;
    }
    const Result<qint64> version = m_store->dataVersion();
    if (before.isEmpty()) {
        Q_EMIT opened();
    } else if (before != m_settingsStamp || (version && *version != m_seenVersion)) {
        m_seenVersion = version.value_or(m_seenVersion);
        Q_EMIT changed();
    }
}

Result<RequestCounts> RequestReader::countsOf(const RequestFilter& filter)
{
    RequestFilter everyStatus = filter;
    everyStatus.status.reset();
    const qint64 version = m_store->dataVersion().value_or(-1);
    if (m_counted && m_counted->filter == everyStatus && m_counted->version == version) {
        return m_counted->counts;
    }
    return m_store->counts(everyStatus).map([&](const RequestCounts& counts) {
        m_counted = {everyStatus, version, counts};
        return counts;
    });
}

void RequestReader::doReadPages(quint64 token, const RequestQuery& query, const QList<int>& offsets,
                                bool withTotal)
{
    if (!m_store) {
        return; // `opened` makes the window ask again
    }
    RequestPages answer;
    answer.token = token;
    answer.query = query;
    if (withTotal) {
        const Result<RequestCounts> counts = countsOf(query.filter);
        if (!counts) {
            Q_EMIT readFailed(counts.error().text());
            return;
        }
        answer.total = countOf(*counts, query.filter.status);
    }
    for (const int offset : offsets) {
        if (token < m_newestPages.load()) {
            return; // a newer question waits
        }
        RequestQuery page = query;
        page.offset = offset;
        Result<std::vector<RequestView>> rows = m_store->requests(page);
        if (!rows) {
            Q_EMIT readFailed(rows.error().text());
            return;
        }
        answer.pages.push_back({offset, std::make_shared<const std::vector<RequestView>>(std::move(*rows))});
    }
    Q_EMIT pagesRead(answer);
}

Result<Overview> RequestReader::overview(const RequestFilter& filter)
{
    Overview result;
    const Result<StoreIdentity> identity = m_store->identity();
    const Result<RequestCounts> counts = countsOf(filter);
    const Result<std::vector<Banner>> banners = m_store->banners();
    const Result<std::vector<StageRun>> runs = m_store->stageRuns();
    const Result<std::vector<StuckCount>> stuck = m_store->stuckCounts();
    if (!identity || !counts || !stuck || !banners || !runs) {
        const Error& error = !identity  ? identity.error()
                             : !counts  ? counts.error()
                             : !stuck   ? stuck.error()
                             : !banners ? banners.error()
                                        : runs.error();
        return tl::unexpected(error);
    }
    result.identity = *identity;
    result.zone = m_store->storeFacts().zone;
    if (!result.zone.isValid()) {
        result.zone = QTimeZone::utc();
    }
    result.counts = *counts;
    result.stuck = *stuck;
    result.paused = m_settings.paused;
    result.aftershipOn = m_settings.aftershipEnabled;
    result.banners = *banners;
    result.runs = *runs;
    return result;
}

void RequestReader::doReadOverview(const RequestFilter& filter)
{
    if (!m_store) {
        return; // `opened` makes the window ask again
    }
    const Result<Overview> answer = overview(filter);
    if (!answer) {
        Q_EMIT readFailed(answer.error().text());
        return;
    }
    Q_EMIT overviewRead(*answer);
}

void RequestReader::doReadDetail(const QString& gid)
{
    if (!m_store) {
        return; // `opened` makes the window ask again
    }
    const Result<std::optional<RequestView>> request = m_store->request(gid);
    const Result<std::vector<TimelineEvent>> timeline = m_store->timeline(gid);
    if (!request || !timeline) {
        Q_EMIT readFailed(!request ? request.error().text() : timeline.error().text());
        return;
    }
    if (!*request) {
        Q_EMIT detailRead(gid, std::nullopt);
        return;
    }
    Q_EMIT detailRead(gid, RequestDetail{**request, *timeline});
}

void RequestReader::doReadRows(quint64 token, const RequestQuery& query, const QList<RowRange>& ranges)
{
    std::vector<RequestView> rows;
    for (const RowRange& range : ranges) {
        if (!m_store) {
            break; // closing: an empty answer ends the question
        }
        RequestQuery part = query;
        part.offset = range.first;
        part.limit = range.last - range.first + 1;
        Result<std::vector<RequestView>> read = m_store->requests(part);
        if (!read) {
            Q_EMIT readFailed(read.error().text());
            rows.clear();
            break;
        }
        rows.insert(rows.end(), std::make_move_iterator(read->begin()), std::make_move_iterator(read->end()));
    }
    Q_EMIT rowsRead(token, rows);
}

} // namespace afterparcel
