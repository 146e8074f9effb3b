#include "core/store/migrations.h"
#include "core/store/requestsql.h"
#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;

/// M1: filters, sorting, groups and their counts.
class TestStoreFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filter_listsAndCountsTheSame_data();
    void filter_listsAndCountsTheSame();
    void sort_everyColumnBothWays_data();
    void sort_everyColumnBothWays();
    void plainList_neverSorts_data();
    void plainList_neverSorts();
    void facets_countWhatOccurs();
    void stuck_countsEachGroup();
    void names_leadBack();
    void migration_fillsWhatListsAreSortedBy();

private:
    std::unique_ptr<StoreBench> m_bench;
};

namespace
{

/// The words of a text.
QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList namesOf(const std::vector<RequestView>& views)
{
    QStringList names;
    for (const RequestView& view : views) {
        names.append(view.orderName);
    }
    return names;
}

RequestQuery sortedBy(SortColumn column, bool descending)
{
    RequestQuery query;
    query.sort = column;
    query.descending = descending;
    return query;
}

/// #1 will send, to the US; #2 waits with UPS; #3 waits with two carriers, abroad; #4 skipped; #5 sent by
/// hand.
void fill(StoreBench& bench)
{
    const QDateTime at = utc("2026-11-02T08:00:00Z");
    Order first = fulfilledOrder(1, at);
    first.customerFirstName = QStringLiteral("Zoë");
    Order second = fulfilledOrder(2, at.addSecs(600), QStringLiteral("1Z2"));
    second.customerFirstName = QStringLiteral("Émile");
    second.lines.front().product->title = QStringLiteral("apple");
    Order third = fulfilledOrder(3, at.addSecs(1200), QStringLiteral("AA3"), QStringLiteral("DHL"));
    third.fulfillments.front().tracking.push_back({QStringLiteral("BB3"), QStringLiteral("ups")});
    third.customerFirstName = QStringLiteral("anna");
    third.shipping->countryCode = QStringLiteral("DE");
    Order fourth = fulfilledOrder(4, at.addSecs(1800));
    fourth.shipping.reset();
    const Order fifth = fulfilledOrder(5, at.addSecs(2400));
    StoreBench::must(bench.store->saveOrders({first, second, third, fourth, fifth}, bench.clock.now()));
    Decision decision;
    decision.kind = Decision::Kind::Skip;
    StoreBench::must(bench.store->decide(orderGid(4), decision));
    decision.kind = Decision::Kind::MarkSent;
    StoreBench::must(bench.store->decide(orderGid(5), decision));
}

} // namespace

void TestStoreFilters::initTestCase()
{
    m_bench = std::make_unique<StoreBench>();
    fill(*m_bench);
}

void TestStoreFilters::filter_listsAndCountsTheSame_data()
{
    QTest::addColumn<RequestFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& expected, auto set) {
        RequestFilter filter;
        set(filter);
        QTest::newRow(name) << filter << expected;
    };
    row("nothing", list("#5 #4 #3 #2 #1"), [](RequestFilter&) {});
    row("a status", list("#3 #2"), [](RequestFilter& f) { f.status = Status::WaitingForDelivery; });
    row("a country", list("#3"), [](RequestFilter& f) { f.countries = list("DE"); });
    row("two countries", list("#5 #3 #2 #1"), [](RequestFilter& f) { f.countries = list("DE US"); });
    row("no address", list("#4"), [](RequestFilter& f) { f.countries = QStringList{QString()}; });
    row("a carrier of any parcel, whatever the case", list("#3 #2"),
        [](RequestFilter& f) { f.carriers = list("Ups"); });
    row("a carrier that is part of a name", {}, [](RequestFilter& f) { f.carriers = list("U"); });
    row("a carrier that does not occur", {}, [](RequestFilter& f) { f.carriers = list("GLS"); });
    row("reasons", list("#5 #4"), [](RequestFilter& f) {
        f.reasons = {Reason::SkippedByMerchant, Reason::MarkedSent};
    });
    row("from a moment on", list("#5 #4 #3"), [](RequestFilter& f) {
        f.dateField = DateField::Fulfilled;
        f.from = utc("2026-11-02T08:20:00Z");
    });
    row("until before a moment", list("#2 #1"), [](RequestFilter& f) {
        f.dateField = DateField::Fulfilled;
        f.until = utc("2026-11-02T08:20:00Z");
    });
    row("sent on a day", list("#5"), [](RequestFilter& f) {
        f.dateField = DateField::Sent;
        f.from = utc("2026-11-02T00:00:00Z");
        f.until = utc("2026-11-03T00:00:00Z");
    });
    row("a send date that skipped ones do not have", list("#5"),
        [](RequestFilter& f) { f.until = utc("2026-11-03T00:00:00Z"); });
    row("several at once", list("#3"), [](RequestFilter& f) {
        f.status = Status::WaitingForDelivery;
        f.carriers = list("UPS");
        f.countries = list("DE");
        f.search = QStringLiteral("anna");
    });
    row("a group", {}, [](RequestFilter& f) { f.group = StuckGroup::WaitingTooLong; });
}

void TestStoreFilters::filter_listsAndCountsTheSame()
{
    QFETCH(RequestFilter, filter);
    QFETCH(QStringList, expected);
    RequestQuery query;
    query.filter = filter;
    QCOMPARE(namesOf(StoreBench::must(m_bench->store->requests(query))), expected);
    const RequestCounts counts = StoreBench::must(m_bench->store->counts(filter));
    QCOMPARE(filter.status ? counts.waitingForDelivery : counts.all(), static_cast<int>(expected.size()));
}

void TestStoreFilters::sort_everyColumnBothWays_data()
{
    QTest::addColumn<SortColumn>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");
    QTest::newRow("number") << SortColumn::Order << list("#1 #2 #3 #4 #5") << list("#5 #4 #3 #2 #1");
    QTest::newRow("buyer, without accents and case")
        << SortColumn::Buyer << list("#3 #2 #4 #5 #1") << list("#1 #5 #4 #2 #3");
    QTest::newRow("product") << SortColumn::Products << list("#2 #5 #4 #3 #1") << list("#1 #3 #4 #5 #2");
    QTest::newRow("status") << SortColumn::Status << list("#5 #4 #3 #2 #1") << list("#1 #2 #3 #4 #5");
    QTest::newRow("send date, nothing last")
        << SortColumn::SendDate << list("#5 #1 #2 #3 #4") << list("#3 #2 #1 #5 #4");
    QTest::newRow("carrier, nothing last")
        << SortColumn::Carrier << list("#3 #2 #5 #4 #1") << list("#2 #3 #1 #4 #5");
    QTest::newRow("number of the parcel")
        << SortColumn::Tracking << list("#2 #3 #5 #4 #1") << list("#3 #2 #1 #4 #5");
    QTest::newRow("country") << SortColumn::Country << list("#4 #3 #5 #2 #1") << list("#1 #2 #5 #3 #4");
    QTest::newRow("fulfilled") << SortColumn::Fulfilled << list("#1 #2 #3 #4 #5") << list("#5 #4 #3 #2 #1");
    QTest::newRow("created") << SortColumn::OrderCreated << list("#1 #2 #3 #4 #5") << list("#5 #4 #3 #2 #1");
}

void TestStoreFilters::sort_everyColumnBothWays()
{
    QFETCH(SortColumn, column);
    QFETCH(QStringList, ascending);
    QFETCH(QStringList, descending);
    QCOMPARE(namesOf(StoreBench::must(m_bench->store->requests(sortedBy(column, false)))), ascending);
    QCOMPARE(namesOf(StoreBench::must(m_bench->store->requests(sortedBy(column, true)))), descending);
}

void TestStoreFilters::plainList_neverSorts_data()
{
    QTest::addColumn<RequestQuery>("query");
    for (int column = 0; column < kSortColumnCount; ++column) {
        for (const bool descending : {false, true}) {
            for (const bool tab : {false, true}) {
                RequestQuery query = sortedBy(static_cast<SortColumn>(column), descending);
                if (tab) {
                    query.filter.status = Status::WillSend;
                }
                QTest::addRow("%s%s%s", qPrintable(toString(query.sort)), descending ? " descending" : "",
                              tab ? ", one tab" : "")
                    << query;
            }
        }
    }
}

/// With 1,000,000 requests a page must come from an index.
void TestStoreFilters::plainList_neverSorts()
{
    QFETCH(RequestQuery, query);
    Database& database = m_bench->database();
    const ListStatement statement = listStatement(database, query, m_bench->clock.now());
    Query plan(database, QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql);
    QVERIFY(plan.execute(statement.arguments));
    while (plan.next()) {
        QVERIFY2(!plan.text(3).contains(QLatin1String("TEMP B-TREE")), qPrintable(plan.text(3)));
        QVERIFY2(plan.text(3).contains(QLatin1String("COVERING INDEX")), qPrintable(plan.text(3)));
    }
}

void TestStoreFilters::facets_countWhatOccurs()
{
    const Facets facets = StoreBench::must(m_bench->store->facets());
    QCOMPARE(facets.countries, (std::vector<Facet>{{QStringLiteral("US"), 3}, {QStringLiteral("DE"), 1}}));
    QCOMPARE(facets.carriers.size(), 2U);
    QCOMPARE(facets.carriers.front().value.toUpper(), QStringLiteral("UPS"));
    QCOMPARE(facets.carriers.front().count, 2);
    QCOMPARE(facets.carriers.back(), (Facet{QStringLiteral("DHL"), 1}));
    int requests = 0;
    for (const Facet& reason : facets.reasons) {
        QVERIFY(reasonFromString(reason.value).has_value());
        requests += reason.count;
    }
    QCOMPARE(requests, 5);
}

void TestStoreFilters::stuck_countsEachGroup()
{
    StoreBench bench;
    fill(bench);
    const auto count = [&](StuckGroup group) {
        const auto counts = StoreBench::must(bench.store->stuckCounts());
        const StuckCount& stuck = counts.at(static_cast<std::size_t>(group));
        RequestFilter filter;
        filter.group = stuck.group;
        return stuck.group == group && StoreBench::must(bench.store->counts(filter)).all() == stuck.count
                   ? stuck.count
                   : -1;
    };
    for (int group = 0; group < kStuckGroupCount; ++group) {
        QCOMPARE(count(static_cast<StuckGroup>(group)), 0);
    }
    StoreBench::must(bench.store->raiseBanner(QStringLiteral("aftership_key"), QStringLiteral("refused")));
    QCOMPARE(count(StuckGroup::KeyRefused), 2);
    StoreBench::must(bench.store->clearBanner(QStringLiteral("aftership_key")));
    QCOMPARE(count(StuckGroup::KeyRefused), 0);
    bench.clock.addDays(30);
    StoreBench::must(bench.store->deriveDue(bench.clock.now()));
    QCOMPARE(count(StuckGroup::WaitingTooLong), 2);
    QCOMPARE(count(StuckGroup::Overdue), 1);
    bench.save(fulfilledOrder(6, bench.clock.now(), QStringLiteral("1Z6"), QString()));
    QCOMPARE(count(StuckGroup::CarrierProblem), 1);
}

void TestStoreFilters::names_leadBack()
{
    QCOMPARE(stuckGroupNames().size(), kStuckGroupCount);
    for (const QString& name : stuckGroupNames()) {
        QCOMPARE(toString(*stuckGroupFromString(name)), name);
    }
    for (const QString& name : dateFieldNames()) {
        QCOMPARE(toString(*dateFieldFromString(name)), name);
    }
    QCOMPARE(sortColumnNames().size(), kSortColumnCount);
    for (const QString& name : sortColumnNames()) {
        QCOMPARE(toString(*sortColumnFromString(name)), name);
    }
    QVERIFY(!stuckGroupFromString(u"nothing").has_value());
}

/// What an older version stored sorts and filters as what is stored now.
void TestStoreFilters::migration_fillsWhatListsAreSortedBy()
{
    StoreBench bench;
    fill(bench);
    const QString columns = QStringLiteral(
        "buyer_key || product_key || ifnull(carriers, '') || ifnull(tracking, '') || country || "
        "created_at || ifnull(send_date, '')");
    const auto stored = [&](int number) {
        return StoreBench::must(
                   bench.database().single(
                       QStringLiteral("SELECT %1 FROM requests WHERE number = %2").arg(columns).arg(number)))
            .toString();
    };
    QStringList before;
    for (const int number : {3, 4, 5}) { // ASCII names: the migration does not fold others
        before.append(stored(number));
    }
    bench.execute(QStringLiteral("UPDATE requests SET buyer_key = NULL, product_key = NULL, carriers = NULL, "
                                 "tracking = NULL, country = '', created_at = NULL, send_date = NULL"));
    const auto steps = compiledMigrations();
    QVERIFY(steps.has_value());
    for (const QString& statement : steps->at(1).statements) {
        if (statement.contains(QLatin1String("UPDATE requests SET"))) {
            bench.execute(statement);
        }
    }
    QCOMPARE((QStringList{stored(3), stored(4), stored(5)}), before);
}

QTEST_GUILESS_MAIN(TestStoreFilters)
#include "tst_store_filters.moc"
