#pragma once

#include "core/domain/schedule.h"

#include <QTest>

#include <functional>

namespace afterparcel::test
{

/// When the sample order was fulfilled: 12:00 in Berlin, the sample store's zone, far from a change of the
/// clock.
[[nodiscard]] QDateTime fulfilled();

/// A moment relative to that fulfilment.
[[nodiscard]] QDateTime day(int days, int hours = 0, int minutes = 0);

/// An instant from ISO 8601 text.
[[nodiscard]] QDateTime utc(const char* iso);

/// Ends of what AfterShip says about a package, for Facts::news().
struct Said {
    QString tag;
    QString subtag = {};
    QString deliveryDate = {};
    QString deliveredCheckpoint = {};
    QDateTime checkpointRecordedAt = {};
    bool returned = false;
};

/// All inputs of a schedule, with small changes that read as a story. It starts as: a German store, connected
/// in January, the integration on since then; one paid order of one mug to Germany, fulfilled completely on
/// day 0 by the fulfilment "f1" without tracking, and seen at once.
class Facts
{
public:
    Facts();

    OrderFacts facts;
    StoreFacts store;
    TimingSettings timing;
    AskSettings ask;

    // The order
    Facts& to(const QString& country); ///< an empty country: no shipping address
    Facts& pos();
    Facts& line(const QString& gid, bool ships = true, const QString& fulfillment = {});
    Facts& onlyLine(const LineItem& line);
    Facts& state(FulfillmentState state);
    Facts& exists(const QDateTime& since = fulfilled()); ///< the request existed from then on (T1)

    // Fulfilments and what was seen on them
    Facts& fulfilment(const QString& gid, const QDateTime& at, const QStringList& lines = {});
    Facts& cancel(const QString& gid);
    Facts& sighting(const QString& fulfillment, const QDateTime& at,
                    const std::vector<TrackingEntry>& entries);
    /// Tracking that is on a fulfilment from the first sight on.
    Facts& tracked(const QString& number = QStringLiteral("N1"),
                   const QString& carrier = QStringLiteral("UPS"),
                   const QString& fulfillment = QStringLiteral("f1"));
    Facts& deliveredInShopify(const QString& fulfillment, const QDateTime& at);

    // Packages at AfterShip
    Facts& record(const QString& number = QStringLiteral("N1"));
    Facts& rejected(const QDateTime& at, const QString& number = QStringLiteral("N1"),
                    const QString& words = QStringLiteral("refused"));
    Facts& news(const QDateTime& at, const Said& said, const QString& number = QStringLiteral("N1"));
    /// Delivered at a moment, and learned then.
    Facts& delivered(const QDateTime& at, const QString& number = QStringLiteral("N1"));
    Facts& decidePackage(PackageDecision::Kind kind, const QDateTime& at,
                         const QString& number = QStringLiteral("N1"));

    // The integration, the merchant, the mail server
    Facts& integration(bool on, const QDateTime& at);
    Facts& decide(Decision::Kind kind, const QDateTime& at, const std::optional<QDateTime>& moment = {},
                  bool anyway = false);
    Facts& attempt(SendAttempt::Outcome outcome, const QDateTime& at,
                   SendAttempt::Kind kind = SendAttempt::Kind::First,
                   const QString& answer = QStringLiteral("answer"));

    [[nodiscard]] PackageFacts& package(const QString& number = QStringLiteral("N1"));
    [[nodiscard]] Fulfillment& fulfillment(const QString& gid);
    [[nodiscard]] Schedule at(const QDateTime& now) const;
};

/// "will_send wait_after_delivery delivery d14", "skipped lost - -", "no request". Moments count from
/// fulfilled(): "d14", "d14+02:30".
[[nodiscard]] QString summary(const Schedule& schedule);
[[nodiscard]] QString moment(const std::optional<QDateTime>& at);

/// A product's line with everything that it needs to be asked about.
[[nodiscard]] LineItem mug(const QString& gid = QStringLiteral("l1"));
[[nodiscard]] LineItem download(const QString& gid = QStringLiteral("l1"));
[[nodiscard]] LineItem giftCard(const QString& gid = QStringLiteral("l1"));

/// True if the explanation has the phrase.
[[nodiscard]] bool says(const Schedule& schedule, Phrase phrase);

// A table's rows: a change to the sample order, the moment that is asked for, and the summary that is
// expected.
using Change = std::function<void(Facts&)>;
void caseColumns();
void addCase(const char* name, const Change& change, const QDateTime& now, const char* expected);
/// Fetches the row and compares. To be called from the test function.
void checkCase();

} // namespace afterparcel::test
