#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/facts.h"
#include "core/domain/schedule.h"
#include "core/settings/settings.h"
#include "core/store/bulk.h"
#include "core/store/oldorders.h"
#include "core/store/requestview.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace afterparcel
{

/// What is known of the connected store.
struct StoreIdentity {
    QString shopGid;
    QString shopDomain; ///< "example.myshopify.com"
    QString shopName;
    QString onlineUrl;     ///< the store's own address, for links
    QString zoneName;      ///< IANA, from Shopify
    QString country;       ///< alpha-2, from Shopify
    QDateTime connectedAt; ///< UTC, first success; never moves. Invalid before it.
    QStringList scopes;    ///< as granted at the last look (D10)
    friend bool operator==(const StoreIdentity&, const StoreIdentity&) = default;
};

/// The stages of a pass (section 5) that exist so far.
enum class Stage { Orders, Tracking, Delivery, Send };
[[nodiscard]] QString toString(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromString(QStringView name);

/// The last run of a stage; kept across restarts.
struct StageRun {
    Stage stage = Stage::Orders;
    QDateTime startedAt; ///< UTC; invalid: never
    QDateTime endedAt;   ///< UTC
    QDateTime nextAt;    ///< UTC; when it is planned next
    bool ok = true;
    QString message; ///< what it did, or the error's text
    QString error;   ///< the kind of error, see nameOf(ErrorKind); empty: none
    friend bool operator==(const StageRun&, const StageRun&) = default;
};

/// Something that the merchant must see until it is put right (T12, S4, T20, Q1).
struct Banner {
    QString id;      ///< "aftership_key", "smtp", ...: one of each at a time
    QDateTime since; ///< UTC; kept when the same banner is raised again
    QString text;
    friend bool operator==(const Banner&, const Banner&) = default;
};

/// A package whose record is to be created, with the order that it belongs to (F2).
struct CreationDue {
    PackageFacts package;
    OrderFacts order;
};

/// AfterShip's news of one package, to be stored.
struct PackageNews {
    PackageKey key;
    TrackingNews news;
    QString slug;
};

/// A message that is due.
struct MessageDue {
    OrderFacts facts;
    Schedule schedule;
};

/// What came of forgetting a buyer (D5).
struct ForgottenBuyer {
    int orders = 0;        ///< whose data was erased
    QStringList filesLeft; ///< copies that can't be changed by us and may hold the data still
};

/// What is known of a buyer, and would be erased (D5).
struct BuyerData {
    int orders = 0;
    int waiting = 0; ///< of the orders: those whose request was not sent yet
    int mails = 0;   ///< kept texts of sent e-mails
    int copies = 0;  ///< copies of the database that are looked through
};

/// What a backup, or one of the daily copies, holds.
struct BackupContent {
    QString shop; ///< "example.myshopify.com"; empty: of no store yet
    int orders = 0;
    int mails = 0;      ///< texts of sent e-mails
    QDateTime newest;   ///< UTC; the latest change of an order in it; invalid: it holds none
    bool whole = false; ///< with settings and templates; a daily copy is the database alone
};

struct StoreCheckup;

/// The facts and the derived requests of one store, in its folder: database, journal, copies. One object per
/// thread and process; several processes may have one open at once (S3). All calls block; all instants are
/// UTC.
///
/// Every call that changes facts derives the requests it touches anew in the same transaction, with the
/// settings given to setSettings(), and adds to the timeline.
class Store
{
public:
    /// Opens or creates the database under `folder` (created with owner-only rights, D4), migrates it (with a
    /// copy made before), replays the journal. Errors: NotWritable, DiskFull, NewerData, Storage, each saying
    /// what to do.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& folder, const Clock& clock);
    /// What was found damaged at opening and what became of it, in sentences for the merchant (D4); empty:
    /// nothing.
    [[nodiscard]] QString openReport() const;
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Gives the settings to derive with. Derives every unsent request anew when they differ from those that
    /// the stored requests were derived with. Returns how many requests changed.
    [[nodiscard]] Result<int> setSettings(const Settings& settings);
    [[nodiscard]] StoreFacts storeFacts() const;

    // The store and its state
    [[nodiscard]] Result<StoreIdentity> identity() const;
    /// Records what connect found. The first success sets connectedAt (also in the journal) and records the
    /// present state of the integration; later ones keep it. BadInput if the shop is another one than the
    /// folder's.
    [[nodiscard]] Result<void> recordConnection(const StoreIdentity& found, const QDateTime& at);
    /// T11: a switch of the integration is a fact with its time; switching off strands what waits. Returns
    /// how many.
    [[nodiscard]] Result<int> recordIntegration(bool on, const QDateTime& at);
    /// How many requests switching AfterShip off now would strand (T11).
    [[nodiscard]] Result<int> wouldStrand() const;
    /// Small values kept across restarts: "orders_watermark", "delivery_watermark", "page_size", ...
    [[nodiscard]] Result<QString> value(const QString& name) const;
    [[nodiscard]] Result<void> setValue(const QString& name, const QString& value);
    [[nodiscard]] Result<std::vector<StageRun>> stageRuns() const;
    [[nodiscard]] Result<void> saveStageRun(const StageRun& run);
    [[nodiscard]] Result<std::vector<Banner>> banners() const;
    [[nodiscard]] Result<void> raiseBanner(const QString& id, const QString& text);
    [[nodiscard]] Result<void> clearBanner(const QString& id);
    /// Changes whenever any process changed the database; cheap (S3: noticed within 2 seconds by polling).
    [[nodiscard]] Result<qint64> dataVersion() const;

    // Facts coming in
    /// Stores orders as seen at a moment: merges (unknown fields keep their known value, Q1; an older
    /// updatedAt than the stored one changes nothing), records tracking sightings (T5, journal) and packages.
    /// Idempotent. Returns how many orders were new or changed.
    [[nodiscard]] Result<int> saveOrders(const std::vector<Order>& orders, const QDateTime& seenAt);
    /// A young order that Shopify no longer shows (T20).
    [[nodiscard]] Result<void> markDeleted(const QStringList& gids, const QDateTime& at);
    [[nodiscard]] Result<std::optional<OrderFacts>> facts(const QString& gid) const;
    /// Unsent requests whose order was created between the two moments, and that were not read since
    /// `readBefore` (T20).
    [[nodiscard]] Result<QStringList> unsentCreatedBetween(const QDateTime& from, const QDateTime& to,
                                                           const QDateTime& readBefore) const;
    [[nodiscard]] Result<void> noteRead(const QStringList& gids, const QDateTime& at);
    [[nodiscard]] Result<QDateTime> lastRead(const QString& gid) const;
    /// Orders without complete fulfilment created between the two moments (T20's banner).
    [[nodiscard]] Result<int> unfulfilledCreatedBetween(const QDateTime& from, const QDateTime& to) const;

    // Packages
    /// Packages followed by unsent requests whose record is to be created at `now` (T6, T8, T12), oldest
    /// first.
    [[nodiscard]] Result<std::vector<CreationDue>> creationsDue(const QDateTime& now) const;
    [[nodiscard]] Result<void> addCreationAttempt(const PackageKey& key, const CreationAttempt& attempt);
    [[nodiscard]] Result<void> setRecord(const PackageKey& key, const QString& trackingId,
                                         const QString& slug, const CreationAttempt& attempt);
    /// AfterShip no longer has the record: it is created again once (section 5).
    [[nodiscard]] Result<void> forgetRecord(const PackageKey& key, const QDateTime& at);
    /// Packages with a record that an unsent request waits for.
    [[nodiscard]] Result<std::vector<PackageFacts>> openPackages() const;
    [[nodiscard]] Result<int> addNews(const std::vector<PackageNews>& news);
    [[nodiscard]] Result<void> noteAsked(const std::vector<PackageKey>& keys, const QDateTime& at);
    /// Undelivered fulfilments of unsent requests with a parcel that AfterShip failed to follow or gave up,
    /// not older than 60 days: Shopify may know of a delivery (T8, T9).
    [[nodiscard]] Result<QStringList> fulfillmentsInDoubt() const;
    /// The deliveries that Shopify knows of them. Returns how many are news.
    [[nodiscard]] Result<int> addFulfillmentNews(const std::vector<FulfillmentNews>& news);
    [[nodiscard]] Result<void> addPackageDecision(const PackageKey& key, const PackageDecision& decision);
    /// The merchant's decision about parcels of an order (T9): those with the numbers; without numbers all
    /// that it can be used on, of which the carrier of one alone is corrected. BadInput and NotFound name the
    /// order and why not. Returns how many parcels it was made for.
    [[nodiscard]] Result<int> decidePackages(const QString& gid, const QStringList& numbers,
                                             PackageDecision decision);
    /// Packages whose record AfterShip is to change as the merchant decided (T9; pendingChange() says how).
    [[nodiscard]] Result<std::vector<PackageFacts>> changesDue() const;

    // Decisions of the merchant (S7)
    /// What a decision may be refused for is checked here: BadInput names the order and why.
    [[nodiscard]] Result<void> decide(const QString& gid, const Decision& decision, const QString& note = {});
    /// What the schedule would say after a decision, or what decide() would refuse it for; nothing is
    /// written.
    [[nodiscard]] Result<Schedule> preview(const QString& gid, const Decision& decision) const;
    /// Takes back the latest decision about a request or a parcel that nothing has left the machine for.
    /// Returns the order's name.
    /// The rows that a query lists, in its order, and those of orders by name.
    [[nodiscard]] Result<RequestRows> rows(const RequestQuery& query) const;
    [[nodiscard]] Result<RequestRows> rowsOf(const QStringList& gids) const;
    /// What deciding this about the rows would do. `anyway`: Q1's reasons that can be overruled are.
    [[nodiscard]] Result<BulkPlan> planBulk(const PlannedAction& action, const RequestRows& rows,
                                            bool anyway) const;
    /// Decides the same about up to kBulkBatch rows in one transaction, with one write to the journal. The
    /// batches of one `bulk` (any text of its own) are taken back together.
    /// `moments`: by row, instead of the decision's own (S8: each at a time of its own).
    [[nodiscard]] Result<BulkBatch> decideBatch(const RequestRows& rows, const Decision& decision,
                                                const QString& bulk,
                                                const QHash<qint64, QDateTime>& moments = {});
    /// The same about the rows' parcels (T9): those with the numbers, or without numbers all that fit.
    [[nodiscard]] Result<BulkBatch> decidePackagesBatch(const RequestRows& rows, const QStringList& numbers,
                                                        PackageDecision decision, const QString& bulk);
    /// S8: so many send times, evenly over the days from now on, inside the send window. UTC, ascending.
    [[nodiscard]] std::vector<QDateTime> spreadMoments(int count, int days) const;
    static constexpr int kBulkBatch = 250;
    /// Takes back the latest decision about a request or a parcel that nothing has left the machine for, and
    /// all that was decided together with it. Returns the order's name, the latest of several. NotFound:
    /// there is none.
    [[nodiscard]] Result<QString> undo();
    /// The same in batches, for progress: with the `bulk` of the batch before, until that is empty.
    [[nodiscard]] Result<UndoneBatch> undoBatch(const QString& bulk = {});
    /// Remembers an address or a buyer's code as unsubscribed, for ever (Q1, Q5); also in the journal, as a
    /// hash.
    [[nodiscard]] Result<void> unsubscribe(const QString& addressOrCode);
    /// The code that stands for this buyer in List-Unsubscribe (Q5): a salted hash of the address.
    [[nodiscard]] QString unsubscribeCode(const QString& address) const;

    // Sending (S1, S2)
    /// Derives anew what time alone has changed by `now`. Returns how many requests changed.
    [[nodiscard]] Result<int> deriveDue(const QDateTime& now);
    /// The longest due first, at most `limit` (0: all); of the orders `onlyOf` alone, if it names any.
    [[nodiscard]] Result<std::vector<MessageDue>> messagesDue(const QDateTime& now, int limit,
                                                              const QStringList& onlyOf = {}) const;
    [[nodiscard]] Result<int> messagesDueCount(const QDateTime& now) const;
    /// S1's first commit (and journal entry). Returns the attempt's id. Refused (Rejected) when the request
    /// changed and is no longer due.
    [[nodiscard]] Result<qint64> claim(const QString& gid, const QString& messageId, const QDateTime& at);
    /// S1's second commit, before the last byte is given away.
    [[nodiscard]] Result<void> handOver(qint64 attempt, const QDateTime& at);
    /// The outcome; Accepted goes to the journal first.
    [[nodiscard]] Result<void> finishAttempt(qint64 attempt, SendAttempt::Outcome outcome,
                                             const QString& answer, const QDateTime& at);
    /// After a crash, by the process that took the lock: in-flight attempts become Abandoned or Interrupted
    /// (S2, S6).
    [[nodiscard]] Result<int> recoverAttempts(const QDateTime& at);
    /// Messages accepted since a moment, for the limits per hour and day (Q6).
    [[nodiscard]] Result<int> acceptedSince(const QDateTime& from) const;

    // Reading requests
    [[nodiscard]] Result<std::vector<RequestView>> requests(const RequestQuery& query) const;
    /// The requests of some of those handles, in their order; those that are gone are left out.
    [[nodiscard]] Result<std::vector<RequestView>> requestsAt(const std::vector<qint64>& rows) const;
    /// How many match, by status; the filter's own status is passed over.
    [[nodiscard]] Result<RequestCounts> counts(const RequestFilter& filter = {}) const;
    /// How many are in each group, all groups in their order.
    [[nodiscard]] Result<std::vector<StuckCount>> stuckCounts() const;
    /// The countries, carriers and reasons that occur.
    [[nodiscard]] Result<Facets> facets() const;
    /// The gids of the orders that ORDER names (section 12): name with or without '#', number, or gid.
    [[nodiscard]] Result<QStringList> find(const QString& order) const;
    [[nodiscard]] Result<std::optional<RequestView>> request(const QString& gid) const;
    [[nodiscard]] Result<std::vector<TimelineEvent>> timeline(const QString& gid) const;
    [[nodiscard]] Result<void> addEvent(const QString& gid, const TimelineEvent& event);

    // Old orders (T16, M4)
    [[nodiscard]] Result<OldOrderPage> oldOrders(const OldOrderQuery& query) const;
    /// How many there are, without looking at each.
    [[nodiscard]] Result<int> oldOrderCount(const QDateTime& from, const QDateTime& to) const;

    // Privacy
    /// D5: erases what is known of a buyer, here and in the copies, for ever; orders stay as stones. Takes
    /// seconds with many copies. BadInput for what is no address.
    [[nodiscard]] Result<ForgottenBuyer> forgetBuyer(const QString& address);
    /// What that would erase. BadInput for what is no address.
    [[nodiscard]] Result<BuyerData> buyerData(const QString& address) const;
    /// D9: erases buyers' data of at most `limit` orders that are finished, or never had a request, since
    /// before a moment. Returns how many; fewer than `limit`: all are done.
    [[nodiscard]] Result<int> eraseFinished(const QDateTime& before, int limit);

    /// Everything of this store but its secrets in one new file, readable by its owner alone. BadInput if the
    /// file exists.
    [[nodiscard]] Result<void> backUp(const QString& file) const;
    /// What restore() would bring back from a file; see inspectBackup().
    [[nodiscard]] static Result<BackupContent> inspectBackup(const QString& folder, const QString& file);
    /// D4: puts a store's folder back to what a backup or a daily copy holds; see restoreBackup(). InUse
    /// while anybody has the store open. Returns what was done, in sentences.
    [[nodiscard]] static Result<QString> restore(const QString& folder, const QString& file,
                                                 const Clock& clock);

    // What the program did
    /// Notes something that no other call notes by itself: an import, a file given out. Sync, mail,
    /// decisions, settings, connection and banners are noted by the calls that store them.
    [[nodiscard]] Result<void> addActivity(const ActivityEntry& entry);
    /// Newest first; kept for 90 days.
    [[nodiscard]] Result<std::vector<ActivityEntry>> activity(const ActivityQuery& query) const;
    /// Numbers for diagnostics. Looks at the whole file, which takes seconds for a big one.
    [[nodiscard]] Result<StoreCheckup> checkup() const;

    // Rehearsal (Q6): while mail.rehearsal_to is set, messagesDue() leaves out what was rehearsed.
    /// Before the last byte is given away: a request is rehearsed once, whatever comes then.
    [[nodiscard]] Result<void> noteRehearsal(const QString& gid, const QDateTime& at);
    /// The server refused it: it is still to be rehearsed.
    [[nodiscard]] Result<void> dropRehearsal(const QString& gid);
    [[nodiscard]] Result<int> rehearsedSince(const QDateTime& from) const;
    /// Requests that wait for a decision because they are too late (S8).
    [[nodiscard]] Result<int> overdueCount() const;

    /// A daily copy of the database (D4), at most one a day, seven kept.
    [[nodiscard]] Result<void> keepDailyCopy(const QDateTime& now);

private:
    friend struct StoreProbe; ///< tests
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
