#include "tests/domain/facts.h"

#include <algorithm>

namespace afterparcel::test
{

QDateTime fulfilled()
{
    static const QDateTime at = utc("2026-06-01T10:00:00Z");
    return at;
}

QDateTime day(int days, int hours, int minutes)
{
    return fulfilled().addSecs(((days * 24LL + hours) * 60 + minutes) * 60);
}

QDateTime utc(const char* iso)
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
    Q_ASSERT(at.isValid());
    return at;
}

LineItem mug(const QString& gid)
{
    LineItem line;
    line.gid = gid;
    line.title = QStringLiteral("Mug ") + gid;
    line.quantity = 1;
    line.currentQuantity = 1;
    line.product = Product{QStringLiteral("gid://shopify/Product/") + gid,
                           QStringLiteral("mug-") + gid,
                           QStringLiteral("Mug"),
                           QStringLiteral("https://shop.example/products/mug-") + gid,
                           {QStringLiteral("kitchen")}};
    return line;
}

LineItem download(const QString& gid)
{
    LineItem line = mug(gid);
    line.requiresShipping = false;
    return line;
}

LineItem giftCard(const QString& gid)
{
    LineItem line = download(gid);
    line.giftCard = true;
    return line;
}

Facts::Facts()
{
    store.connectedAt = utc("2026-01-01T00:00:00Z");
    store.zone = QTimeZone("Europe/Berlin");
    store.country = QStringLiteral("DE");
    integration(true, store.connectedAt);

    Order& order = facts.order;
    order.gid = QStringLiteral("gid://shopify/Order/1");
    order.name = QStringLiteral("#1001");
    order.number = 1001;
    order.createdAt = day(-2);
    order.processedAt = day(-2);
    order.updatedAt = day(0);
    order.fulfillmentState = FulfillmentState::Fulfilled;
    order.financialState = FinancialState::Paid;
    order.email = QStringLiteral("buyer@example.com");
    order.sourceName = QStringLiteral("web");
    order.channel = QStringLiteral("Online Store");
    order.marketing = MarketingState::NotSubscribed;
    order.lines = {mug()};
    facts.firstSeenAt = day(0);
    to(QStringLiteral("DE"));
    fulfilment(QStringLiteral("f1"), fulfilled(), {QStringLiteral("l1")});
}

Facts& Facts::to(const QString& country)
{
    facts.order.shipping.reset();
    if (!country.isEmpty()) {
        facts.order.shipping = Address{country, {}, {}, {}};
    }
    return *this;
}

Facts& Facts::pos()
{
    facts.order.sourceName = QStringLiteral("pos");
    facts.order.channel = QStringLiteral("Point of Sale");
    return to({});
}

Facts& Facts::line(const QString& gid, bool ships, const QString& fulfillmentGid)
{
    facts.order.lines.push_back(ships ? mug(gid) : download(gid));
    if (!fulfillmentGid.isEmpty()) {
        fulfillment(fulfillmentGid).lineGids.append(gid);
    }
    return *this;
}

Facts& Facts::onlyLine(const LineItem& line)
{
    facts.order.lines = {line};
    return *this;
}

Facts& Facts::state(FulfillmentState state)
{
    facts.order.fulfillmentState = state;
    return *this;
}

Facts& Facts::exists(const QDateTime& since)
{
    facts.requestSince = since;
    return *this;
}

Facts& Facts::fulfilment(const QString& gid, const QDateTime& at, const QStringList& lines)
{
    Fulfillment added;
    added.gid = gid;
    added.createdAt = at;
    added.updatedAt = at;
    added.lineGids = lines;
    facts.order.fulfillments.push_back(added);
    return *this;
}

Facts& Facts::cancel(const QString& gid)
{
    fulfillment(gid).cancelled = true;
    return *this;
}

Facts& Facts::sighting(const QString& fulfillmentGid, const QDateTime& at,
                       const std::vector<TrackingEntry>& entries)
{
    facts.sightings.push_back({fulfillmentGid, at, entries});
    fulfillment(fulfillmentGid).tracking = entries;
    for (const TrackingEntry& entry : entries) {
        if (!entry.number.isEmpty() && !entry.carrier.isEmpty()) {
            const PackageKey key = PackageKey::of(entry.number, entry.carrier);
            const bool known = std::any_of(facts.packages.begin(), facts.packages.end(),
                                           [&](const PackageFacts& p) { return p.key == key; });
            if (!known) {
                PackageFacts added;
                added.key = key;
                added.number = entry.number;
                added.carrier = entry.carrier;
                facts.packages.push_back(added);
            }
        }
    }
    return *this;
}

Facts& Facts::tracked(const QString& number, const QString& carrier, const QString& fulfillmentGid)
{
    std::vector<TrackingEntry> entries = fulfillment(fulfillmentGid).tracking;
    entries.push_back({number, carrier});
    std::erase_if(facts.sightings,
                  [&](const TrackingSighting& s) { return s.fulfillmentGid == fulfillmentGid; });
    return sighting(fulfillmentGid, fulfillment(fulfillmentGid).createdAt.addSecs(60), entries);
}

Facts& Facts::deliveredInShopify(const QString& fulfillmentGid, const QDateTime& at)
{
    fulfillment(fulfillmentGid).deliveredAt = at;
    return *this;
}

Facts& Facts::record(const QString& number)
{
    PackageFacts& known = package(number);
    known.trackingId = QStringLiteral("t-") + number;
    known.attempts.push_back({day(0, 1), CreationAttempt::Outcome::Created, 0, {}});
    return *this;
}

Facts& Facts::rejected(const QDateTime& at, const QString& number, const QString& words)
{
    package(number).attempts.push_back({at, CreationAttempt::Outcome::Rejected, 4005, words});
    return *this;
}

Facts& Facts::news(const QDateTime& at, const Said& said, const QString& number)
{
    TrackingNews added;
    added.learnedAt = at;
    added.updatedAt = at;
    added.tag = said.tag;
    added.subtag = said.subtag;
    added.deliveryDate = said.deliveryDate;
    added.deliveredCheckpointTime = said.deliveredCheckpoint;
    added.deliveredCheckpointRecordedAt = said.checkpointRecordedAt;
    added.returned = said.returned;
    PackageFacts& known = package(number);
    known.trackingId = known.trackingId.isEmpty() ? QStringLiteral("t-") + number : known.trackingId;
    known.news.push_back(added);
    return *this;
}

Facts& Facts::delivered(const QDateTime& at, const QString& number)
{
    Said said{QStringLiteral("Delivered")};
    said.deliveryDate = at.toString(Qt::ISODate);
    return news(at, said, number);
}

Facts& Facts::decidePackage(PackageDecision::Kind kind, const QDateTime& at, const QString& number)
{
    package(number).decisions.push_back({at, kind, {}});
    return *this;
}

Facts& Facts::integration(bool on, const QDateTime& at)
{
    store.switches.push_back({at, on});
    return *this;
}

Facts& Facts::decide(Decision::Kind kind, const QDateTime& at, const std::optional<QDateTime>& when,
                     bool anyway)
{
    const auto id = static_cast<qint64>(facts.decisions.size()) + 1;
    facts.decisions.push_back({id, at, kind, when, anyway});
    return *this;
}

Facts& Facts::attempt(SendAttempt::Outcome outcome, const QDateTime& at, SendAttempt::Kind kind,
                      const QString& answer)
{
    const Schedule before = this->at(at);
    SendAttempt added;
    added.id = static_cast<qint64>(facts.attempts.size()) + 1;
    added.kind = kind;
    added.messageId = before.messageIdToReuse.isEmpty() ? QStringLiteral("m%1@example.com").arg(added.id)
                                                        : before.messageIdToReuse;
    added.claimedAt = at;
    added.outcome = outcome;
    added.answer = answer;
    added.basis = before.basis ? toString(*before.basis) : QString();
    added.reason = toString(before.reason);
    added.sendAt = before.sendAt;
    if (outcome != SendAttempt::Outcome::InFlight) {
        added.handedOverAt = at;
        added.endedAt = at;
    }
    facts.attempts.push_back(added);
    return exists(facts.requestSince.value_or(fulfilled()));
}

PackageFacts& Facts::package(const QString& number)
{
    const auto found = std::find_if(facts.packages.begin(), facts.packages.end(),
                                    [&](const PackageFacts& p) { return p.number == number; });
    Q_ASSERT(found != facts.packages.end());
    return *found;
}

Fulfillment& Facts::fulfillment(const QString& gid)
{
    auto& all = facts.order.fulfillments;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Fulfillment& f) { return f.gid == gid; });
    Q_ASSERT(found != all.end());
    return *found;
}

Schedule Facts::at(const QDateTime& now) const
{
    return schedule(facts, store, timing, ask, now);
}

QString moment(const std::optional<QDateTime>& at)
{
    if (!at) {
        return QStringLiteral("-");
    }
    if (!at->isValid()) {
        return QStringLiteral("invalid");
    }
    constexpr qint64 kDay = 24 * 3600LL;
    const qint64 seconds = fulfilled().secsTo(*at);
    const qint64 days = seconds >= 0 ? seconds / kDay : -((-seconds + kDay - 1) / kDay);
    const auto rest = static_cast<int>(seconds - days * kDay);
    const QString text = QStringLiteral("d%1").arg(days);
    return rest == 0 ? text
                     : text + QTime(0, 0).addSecs(rest).toString(rest % 60 ? QStringLiteral("'+'HH:mm:ss")
                                                                           : QStringLiteral("'+'HH:mm"));
}

QString summary(const Schedule& schedule)
{
    if (!schedule.exists) {
        return QStringLiteral("no request");
    }
    return QStringLiteral("%1 %2 %3 %4")
        .arg(toString(schedule.status), toString(schedule.reason),
             schedule.basis ? toString(*schedule.basis) : QStringLiteral("-"), moment(schedule.sendAt));
}

bool says(const Schedule& schedule, Phrase phrase)
{
    return std::any_of(schedule.explanation.begin(), schedule.explanation.end(),
                       [phrase](const ExplanationPart& part) { return part.phrase == phrase; });
}

void caseColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("expected");
}

void addCase(const char* name, const Change& change, const QDateTime& now, const char* expected)
{
    QTest::newRow(name) << change << now << QString::fromLatin1(expected);
}

void checkCase()
{
    QFETCH(Change, change);
    QFETCH(QDateTime, now);
    QFETCH(QString, expected);
    Facts sample;
    change(sample);
    QCOMPARE(summary(sample.at(now)), expected);
}

} // namespace afterparcel::test
