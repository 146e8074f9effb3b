#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/settings/settingsfile.h"
#include "core/store/store.h"
#include "core/sync/bulkdecision.h"
#include "core/sync/engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace afterparcel
{

/// Rows of a query, first to last, both included.
struct RowRange {
    int first = 0;
    int last = -1;
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// Read once and shared: whoever shows them copies nothing. Never null.
using RequestViews = std::shared_ptr<const std::vector<RequestView>>;

/// Pages of a query as they were at one moment.
struct RequestPages {
    quint64 token = 0; ///< of the question
    RequestQuery query;
    std::optional<int> total; ///< rows of the whole query, when it was asked for
    struct Page {
        int offset = 0;
        RequestViews rows; ///< fewer than query.limit at the end
    };
    std::vector<Page> pages;
};

/// What is shown around the list.
struct Overview {
    StoreIdentity identity;
    QTimeZone zone;
    RequestCounts counts; ///< of the requests that match the filter, whatever their status
    std::vector<StuckCount> stuck;
    bool paused = false;      ///< Q6
    bool aftershipOn = false; ///< delivery timing is on
    std::vector<Banner> banners;
    std::vector<StageRun> runs;
};

struct RequestDetail {
    RequestView request;
    std::vector<TimelineEvent> timeline; ///< oldest first
};

/// Reads requests for the window and carries out the merchant's decisions, with a database connection of its
/// own, so that the window never waits for the database or for the pass. Move it to a thread, then call
/// open().
///
/// Every public method may be called from any thread and returns at once; the answer is a signal from the
/// reader's thread. Questions that a newer one of the same kind has overtaken are not answered.
class RequestReader : public QObject
{
    Q_OBJECT
public:
    RequestReader(StorePlace place, const Clock& clock);
    ~RequestReader() override;

    /// Opens the store; tries again by itself while that fails. `opened` or `failed`.
    void open();
    /// Closes the store; `closed` follows. Decisions under way end after the present one.
    void close();

    /// Reads pages of query.limit rows at the offsets. A greater token overtakes smaller ones.
    void readPages(quint64 token, const RequestQuery& query, const QList<int>& offsets, bool withTotal);
    void readOverview(const RequestFilter& filter);
    void readDetail(const QString& gid);
    /// Reads the requests at the rows, for an action on more rows than are loaded. `rowsRead`.
    void readRows(quint64 token, const RequestQuery& query, const QList<RowRange>& ranges);

    /// What a decision about the rows would do; about all rows of the query if there are no ranges.
    /// `planned`.
    void plan(quint64 token, const PlannedAction& action, const RequestQuery& query,
              const QList<RowRange>& ranges);
    /// What lists can be filtered by. `facetsRead`.
    void readFacets();

    /// One job at a time; `decisionProgress`, then `decisionsFinished` once. Page reads go on in between.
    void decide(const DecisionJob& job);
    void cancelDecisions();
    /// Takes back the latest decision, and those that were made together with it; waits for a job that is
    /// under way. `undoProgress`, then `undone` or `undoFailed`.
    void undo();

Q_SIGNALS:
    void opened();
    /// The store can't be opened.
    void failed(const QString& text);
    void closed();
    /// Something in the database or the settings changed, by whatever process.
    void changed();
    void pagesRead(const afterparcel::RequestPages& pages);
    void overviewRead(const afterparcel::Overview& overview);
    /// No detail: the request does not exist any more.
    void detailRead(const QString& gid, const std::optional<afterparcel::RequestDetail>& detail);
    void rowsRead(quint64 token, const std::vector<afterparcel::RequestView>& rows);
    /// A question could not be answered.
    void readFailed(const QString& text);
    void decisionProgress(int done, int total);
    void decisionsFinished(const afterparcel::DecisionSummary& summary);
    void planned(quint64 token, const std::shared_ptr<const afterparcel::BulkPlan>& plan);
    void facetsRead(const afterparcel::Facets& facets);
    void undoProgress(int count);
    void undone(const QString& firstOrder, int count);
    void undoFailed(const QString& text);

private:
    void tryOpen();
    void poll();
    [[nodiscard]] bool reloadSettings();
    void doReadPages(quint64 token, const RequestQuery& query, const QList<int>& offsets, bool withTotal);
    void doReadOverview(const RequestFilter& filter);
    void doReadDetail(const QString& gid);
    void doReadRows(quint64 token, const RequestQuery& query, const QList<RowRange>& ranges);
    void doPlan(quint64 token, const PlannedAction& action, const RequestQuery& query,
                const QList<RowRange>& ranges);
    void doReadFacets();
    void doUndo();
    void continueUndo(const QString& bulk, const QString& firstOrder, int count);
    void startJob(const DecisionJob& job);
    void continueJob();
    void finishJob();
    void noteOwnChange();
    [[nodiscard]] Result<RequestCounts> countsOf(const RequestFilter& filter);
    [[nodiscard]] Result<Overview> overview(const RequestFilter& filter);

    StorePlace m_place;
    const Clock& m_clock;
    SettingsFile m_settingsFile;
    Settings m_settings;
    QString m_settingsStamp;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QTimer> m_timer;
    QString m_openError; ///< said already
    qint64 m_seenVersion = -1;

    std::atomic<quint64> m_newestPages = 0;
    std::atomic<quint64> m_newestOverview = 0;
    std::atomic<quint64> m_newestDetail = 0;

    std::optional<BulkDecision> m_job;
    bool m_undoing = false;
    bool m_undoAfterJob = false;
    QElapsedTimer m_sinceChanged; ///< said, of our own doing
    /// Counting under a search or filter takes long with many requests, and list and tabs ask for the same.
    struct Counted {
        RequestFilter filter;
        qint64 version = -1; ///< of the data, as other connections change it
        RequestCounts counts;
    };
    std::optional<Counted> m_counted; ///< forgotten when this connection changes something
    Cancellation m_cancellation;
};

} // namespace afterparcel
