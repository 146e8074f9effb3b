#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;

/// M1: search over order, buyer, product, tracking number; pages; what ORDER names (section 12).
class TestStoreSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_findsAnyPartWhateverIsTyped_data();
    void search_findsAnyPartWhateverIsTyped();
    void search_followsChanges();
    void pages_newestFirstAndWithoutGaps();
    void find_byNameNumberAndGid_data();
    void find_byNameNumberAndGid();

private:
    std::unique_ptr<StoreBench> m_bench;
};

void TestStoreSearch::initTestCase()
{
    m_bench = std::make_unique<StoreBench>();
    const QDateTime at = utc("2026-11-02T08:00:00Z");
    Order german = fulfilledOrder(1001, at, QStringLiteral("1Z 999 AA1"));
    german.customerFirstName = QStringLiteral("Jürgen");
    german.customerLastName = QStringLiteral("Größmann");
    german.lines.front().title = QStringLiteral("50% Woll_decke \"Extra\"");
    Order japanese = fulfilledOrder(1002, at);
    japanese.customerFirstName = QStringLiteral("太郎");
    japanese.customerLastName = QStringLiteral("山田");
    japanese.lines.front().title = QStringLiteral("青いマグカップ");
    Order irish = fulfilledOrder(1003, at);
    irish.customerLastName = QStringLiteral("O'Brien* (AND) NEAR");
    irish.email = QStringLiteral("obrien+test@example.org");
    for (const Order& order : {german, japanese, irish}) {
        m_bench->save(order);
    }
}

void TestStoreSearch::search_findsAnyPartWhateverIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString german = QStringLiteral("#1001"), japanese = QStringLiteral("#1002"),
                  irish = QStringLiteral("#1003");
    const auto row = [](const char* name, const char* typed, const QStringList& found) {
        QTest::newRow(name) << QString::fromUtf8(typed) << found;
    };
    row("nothing typed", "  ", {irish, japanese, german});
    row("the order's name", "#1002", {japanese});
    row("part of the numbers", "100", {irish, japanese, german});
    row("one character", "2", {japanese});
    row("another case", "JÜRGEN", {german});
    row("umlaut inside", "rößm", {german});
    row("part of an address", "obrien+test@", {irish});
    row("tracking number as written", "1Z 999", {german});
    row("tracking number without blanks", "1z999aa1", {german});
    row("two words apart", "jürgen extra", {german});
    row("two words of different orders", "jürgen 太郎", {});
    row("Japanese, two characters", "太郎", {japanese});
    row("Japanese, one character", "青", {japanese});
    row("Japanese, four characters", "マグカッ", {japanese});
    row("half-width form", "ﾏｸﾞｶｯﾌﾟ", {japanese});
    row("percent is no pattern", "%", {german});
    row("underscore is no pattern", "_", {german});
    row("percent in a word", "50%", {german});
    row("quote", "\"Ex", {german});
    row("quotes alone", "\"\"\"", {});
    row("apostrophe", "o'b", {irish});
    row("star", "brien*", {irish});
    row("words of the index's language", "AND NEAR", {irish});
    row("operator that is no text", "NOT", {});
    row("column filter", "text:jürgen", {});
    row("parentheses", "(and)", {irish});
    row("backslash", "\\", {});
    row("emoji", "😀😀😀", {});
    row("nothing like it", "xyzzy", {});
}

void TestStoreSearch::search_findsAnyPartWhateverIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    RequestQuery query;
    query.filter.search = typed;
    QStringList names;
    for (const RequestView& view : StoreBench::must(m_bench->store->requests(query))) {
        names.append(view.orderName);
    }
    QCOMPARE(names, found);
    QCOMPARE(StoreBench::must(m_bench->store->counts(searchFor(typed))).all(),
             static_cast<int>(found.size()));
}

void TestStoreSearch::search_followsChanges()
{
    StoreBench bench;
    Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    bench.save(order);
    order.updatedAt = order.updatedAt.addSecs(60);
    order.customerLastName = QStringLiteral("Changed");
    bench.save(order);
    RequestQuery query;
    query.filter.search = QStringLiteral("doe1001");
    QVERIFY(StoreBench::must(bench.store->requests(query)).empty());
    query.filter.search = QStringLiteral("changed");
    QCOMPARE(StoreBench::must(bench.store->requests(query)).size(), 1U);
    bench.execute(QStringLiteral("INSERT INTO request_search (request_search) VALUES ('integrity-check')"));
}

void TestStoreSearch::pages_newestFirstAndWithoutGaps()
{
    StoreBench bench;
    std::vector<Order> orders;
    for (const int number : {3, 1, 5, 2, 4}) {
        orders.push_back(fulfilledOrder(number, utc("2026-11-02T08:00:00Z"),
                                        number % 2 ? QStringLiteral("1Z%1").arg(number) : QString()));
    }
    StoreBench::must(bench.store->saveOrders(orders, bench.clock.now()));
    const auto numbers = [&](const RequestQuery& query) {
        QList<qint64> result;
        for (const RequestView& view : StoreBench::must(bench.store->requests(query))) {
            result.append(view.orderNumber);
        }
        return result;
    };
    QCOMPARE(numbers({}), (QList<qint64>{5, 4, 3, 2, 1}));
    RequestQuery query;
    query.limit = 2;
    QCOMPARE(numbers(query), (QList<qint64>{5, 4}));
    query.offset = 4;
    QCOMPARE(numbers(query), (QList<qint64>{1}));
    query = {};
    query.filter.status = Status::WaitingForDelivery;
    QCOMPARE(numbers(query), (QList<qint64>{5, 3, 1}));
    const RequestView view = bench.view(5);
    QCOMPARE(view.customer, QStringLiteral("Jane Doe5"));
    QCOMPARE(view.country, QStringLiteral("US"));
    QCOMPARE(view.products.size(), 1U);
    QCOMPARE(view.products.front().handle, QStringLiteral("blue-mug"));
    QCOMPARE(view.packages.size(), 1U);
    QVERIFY(view.packages.front().creation == PackageView::Creation::Pending);
    QVERIFY(!view.explanation.empty());
    QVERIFY(view.latestAt.has_value());
}

void TestStoreSearch::find_byNameNumberAndGid_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("name") << QStringLiteral("#1001") << true;
    QTest::newRow("name without #") << QStringLiteral("1001") << true;
    QTest::newRow("with blanks") << QStringLiteral(" 1001 ") << true;
    QTest::newRow("gid") << orderGid(1001) << true;
    QTest::newRow("part of a name") << QStringLiteral("100") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("SQL") << QStringLiteral("' OR 1=1 --") << false;
    QTest::newRow("pattern") << QStringLiteral("%") << false;
}

void TestStoreSearch::find_byNameNumberAndGid()
{
    QFETCH(const QString, order);
    QFETCH(const bool, isFound);
    QCOMPARE(StoreBench::must(m_bench->store->find(order)),
             isFound ? QStringList{orderGid(1001)} : QStringList());
}

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "tst_store_search.moc"
