#include "tests/store/storefixture.h"

using namespace afterparcel;
using namespace afterparcel::testing;

/// Facts coming in: merging, sightings, packages, and what is derived from them.
class TestStoreOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_comesBackAsItWasSaved();
    void sameAgain_changesNothing();
    void olderAnswer_changesNothing();
    void samePageTwice_theNewestCounts();
    void Q1_refusedFieldsKeepTheirKnownValue();
    void Q1_refusedFromTheStart_isUnknownUntilShown();
    void T5_firstSightAndLaterChangesAreSightings();
    void T5_firstSightIsAlsoInTheJournal();
    void T1_requestStaysWhenNoLongerFulfilled();
    void T16_oldOrderIsStoredWithoutRequest();
    void T20_deletedOrderIsSkippedAndComesBack();
    void T20_readTimesAndWindows();
    void package_onSeveralOrdersIsOne();
    void counts_followEveryChange();
    void settings_deriveAnewOnlyWhenTheyDiffer();
    void settings_overrideTheStoresOwn();
    void timeline_tellsWhatHappened();
};

void TestStoreOrders::order_comesBackAsItWasSaved()
{
    StoreBench bench;
    Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z 999"));
    order.tags = QStringList{QStringLiteral("a, b"), QStringLiteral("\"q\"")};
    order.customerTags = QStringList{QStringLiteral("vip")};
    order.cancelledAt = utc("2026-11-02T08:30:00Z");
    order.marketing = MarketingState::Subscribed;
    order.returnState = ReturnState::Requested;
    order.defaultPhone = QStringLiteral("+1 202");
    order.defaultPhoneCountry = QStringLiteral("US");
    order.fulfillments.front().inTransitAt = utc("2026-11-02T09:00:00Z");
    order.fulfillments.front().tracking.push_back({QString(), QStringLiteral("DHL")});
    order.lines.push_back(order.lines.front());
    order.lines.back().gid = QStringLiteral("gid://shopify/LineItem/9");
    order.lines.back().product.reset();
    order.lines.back().giftCard = true;
    QCOMPARE(bench.save(order), 1);
    const OrderFacts facts = bench.facts(1001);
    QVERIFY(facts.order == order);
    QCOMPARE(facts.firstSeenAt, bench.clock.now());
    QCOMPARE(facts.packages.size(), 1U); // the entry without number is none
    QCOMPARE(facts.packages.front().key, PackageKey::of(QStringLiteral("1Z999"), QStringLiteral("ups")));
    QCOMPARE(facts.packages.front().number, QStringLiteral("1Z 999"));
    Order without = openOrder(1002);
    without.shipping.reset();
    bench.save(without);
    QVERIFY(!bench.facts(1002).order.shipping);
}

void TestStoreOrders::sameAgain_changesNothing()
{
    StoreBench bench;
    const Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z999"));
    QCOMPARE(bench.save(order), 1);
    const auto timeline = StoreBench::must(bench.store->timeline(order.gid));
    bench.clock.addSecs(600);
    QCOMPARE(bench.save(order), 0);
    QCOMPARE(StoreBench::must(bench.store->lastRead(order.gid)), bench.clock.now());
    QCOMPARE(StoreBench::must(bench.store->timeline(order.gid)), timeline);
    QCOMPARE(bench.facts(1001).sightings.size(), 1U);
}

void TestStoreOrders::olderAnswer_changesNothing()
{
    StoreBench bench;
    Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    bench.save(order);
    Order older = openOrder(1001, utc("2026-11-02T07:00:00Z"));
    older.email = QStringLiteral("old@example.com");
    QCOMPARE(bench.save(older), 0);
    QVERIFY(bench.facts(1001).order == order);
}

void TestStoreOrders::samePageTwice_theNewestCounts()
{
    StoreBench bench;
    const Order newer = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    const Order older = openOrder(1001, utc("2026-11-02T07:00:00Z"));
    QCOMPARE(StoreBench::must(bench.store->saveOrders({newer, older}, bench.clock.now())), 1);
    QVERIFY(bench.facts(1001).order == newer);
}

void TestStoreOrders::Q1_refusedFieldsKeepTheirKnownValue()
{
    StoreBench bench;
    const Order known = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z999"));
    bench.save(known);
    Order refused = known;
    refused.updatedAt = refused.updatedAt.addSecs(60);
    refused.unknown = OrderField::Email | OrderField::Customer | OrderField::ShippingAddress |
                      OrderField::Products | OrderField::Fulfillments;
    refused.email.clear();
    refused.customerFirstName.clear();
    refused.customerLastName.clear();
    refused.shipping.reset();
    refused.lines.front().product.reset();
    refused.lines.front().currentQuantity = 0;
    refused.fulfillments.clear();
    bench.save(refused);
    Order expected = known;
    expected.updatedAt = refused.updatedAt;
    expected.lines.front().currentQuantity = 0;
    QVERIFY(bench.facts(1001).order == expected);
    QCOMPARE(bench.facts(1001).sightings.size(), 1U);
    Order noLines = refused;
    noLines.updatedAt = noLines.updatedAt.addSecs(60);
    noLines.unknown |= OrderField::Lines;
    noLines.lines.clear();
    bench.save(noLines);
    QVERIFY(bench.facts(1001).order.lines == expected.lines);
}

void TestStoreOrders::Q1_refusedFromTheStart_isUnknownUntilShown()
{
    StoreBench bench;
    Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    const QString address = order.email;
    order.email.clear();
    order.unknown = OrderField::Email;
    bench.save(order);
    QVERIFY(bench.facts(1001).order.unknown.testFlag(OrderField::Email));
    QCOMPARE(toString(bench.view(1001).status), toString(Status::WillSend)); // unknown never skips
    order.email = address;
    order.unknown = {};
    QCOMPARE(bench.save(order), 1); // the same updatedAt, but more of it
    QVERIFY(!bench.facts(1001).order.unknown);
    QCOMPARE(bench.view(1001).email, address);
}

void TestStoreOrders::T5_firstSightAndLaterChangesAreSightings()
{
    StoreBench bench;
    Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    bench.save(order);
    QCOMPARE(bench.facts(1001).sightings.size(), 1U);
    QVERIFY(bench.facts(1001).sightings.front().entries.empty()); // that nothing was there is a fact too
    bench.clock.addSecs(7200);
    order.updatedAt = order.updatedAt.addSecs(7200);
    order.fulfillments.front().tracking = {{QStringLiteral("1Z1"), QStringLiteral("UPS")}};
    bench.save(order);
    order.updatedAt = order.updatedAt.addSecs(60);
    order.tags.append(QStringLiteral("other"));
    bench.save(order); // something else changed
    bench.clock.addSecs(60);
    order.updatedAt = order.updatedAt.addSecs(60);
    order.fulfillments.front().tracking = {{QStringLiteral("1Z2"), QStringLiteral("UPS")}};
    bench.save(order);
    const OrderFacts facts = bench.facts(1001);
    QCOMPARE(facts.sightings.size(), 3U);
    QCOMPARE(facts.sightings[1].entries.front().number, QStringLiteral("1Z1"));
    QCOMPARE(facts.sightings[2].seenAt, bench.clock.now());
    QCOMPARE(facts.packages.size(), 2U); // those named by any sighting
    QVERIFY(facts.order == order);
    QCOMPARE(toString(bench.view(1001).reason), toString(Reason::NoTrackingNumber)); // added too late
}

void TestStoreOrders::T5_firstSightIsAlsoInTheJournal()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z1")));
    const auto reading = StoreBench::must(Journal(bench.folder()).read(0));
    int sights = 0;
    for (const QJsonObject& entry : reading.entries) {
        sights += Journal::typeOf(entry) == QLatin1String(Journal::kSight) ? 1 : 0;
    }
    QCOMPARE(sights, 1);
}

void TestStoreOrders::T1_requestStaysWhenNoLongerFulfilled()
{
    StoreBench bench;
    Order order = openOrder(1001, utc("2026-11-02T07:00:00Z"));
    bench.save(order);
    QVERIFY(!bench.hasRequest(1001));
    Order done = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    bench.save(done);
    QVERIFY(bench.hasRequest(1001));
    QCOMPARE(bench.facts(1001).requestSince, std::optional(bench.clock.now()));
    done.updatedAt = done.updatedAt.addSecs(60);
    done.fulfillmentState = FulfillmentState::Unfulfilled;
    done.fulfillments.front().cancelled = true;
    done.lines.front().unfulfilledQuantity = 1;
    bench.save(done);
    QCOMPARE(toString(bench.view(1001).status), toString(Status::Skipped));
    QCOMPARE(toString(bench.view(1001).reason), toString(Reason::NotFulfilled));
}

void TestStoreOrders::T16_oldOrderIsStoredWithoutRequest()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1001, utc("2026-10-20T08:00:00Z"), QStringLiteral("1Z1")));
    QVERIFY(!bench.hasRequest(1001));
    QCOMPARE(StoreBench::must(bench.store->counts()).all(), 0);
    QCOMPARE(bench.countRows(QStringLiteral("events")), 0); // no noise
    QCOMPARE(bench.kinds(1001), (QStringList{QStringLiteral("order"), QStringLiteral("fulfilment")}));
    QCOMPARE(StoreBench::must(bench.store->find(QStringLiteral("1001"))), QStringList{orderGid(1001)});
}

void TestStoreOrders::T20_deletedOrderIsSkippedAndComesBack()
{
    StoreBench bench;
    const Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"));
    bench.save(order);
    StoreBench::must(bench.store->markDeleted({order.gid}, bench.clock.now()));
    QCOMPARE(toString(bench.view(1001).reason), toString(Reason::Cancelled));
    QCOMPARE(toString(bench.view(1001).status), toString(Status::Skipped));
    QCOMPARE(bench.save(order), 1);
    QCOMPARE(toString(bench.view(1001).status), toString(Status::WillSend));
}

void TestStoreOrders::T20_readTimesAndWindows()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1001, utc("2026-11-02T08:00:00Z")));
    bench.save(openOrder(1002, utc("2026-11-02T07:30:00Z")));
    const QDateTime from = utc("2026-11-02T00:00:00Z"), to = utc("2026-11-03T00:00:00Z");
    const QDateTime later = bench.clock.now().addSecs(1);
    QCOMPARE(StoreBench::must(bench.store->unsentCreatedBetween(from, to, later)),
             QStringList{orderGid(1001)});
    StoreBench::must(bench.store->noteRead({orderGid(1001)}, later));
    QVERIFY(StoreBench::must(bench.store->unsentCreatedBetween(from, to, later)).isEmpty());
    QCOMPARE(StoreBench::must(bench.store->lastRead(orderGid(1001))), later);
    QCOMPARE(StoreBench::must(bench.store->unfulfilledCreatedBetween(from, to)), 1);
    QCOMPARE(StoreBench::must(bench.store->unfulfilledCreatedBetween(to, later.addDays(9))), 0);
}

void TestStoreOrders::package_onSeveralOrdersIsOne()
{
    StoreBench bench;
    bench.save(
        fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"), QStringLiteral("1z 99"), QStringLiteral("UPS ")));
    bench.save(
        fulfilledOrder(1002, utc("2026-11-02T08:10:00Z"), QStringLiteral("1Z99"), QStringLiteral("ups")));
    QCOMPARE(bench.countRows(QStringLiteral("packages")), 1);
    const PackageKey key = PackageKey::of(QStringLiteral("1Z99"), QStringLiteral("UPS"));
    const auto due = StoreBench::must(bench.store->creationsDue(bench.clock.now()));
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due.front().order.order.name, QStringLiteral("#1001")); // the oldest
    StoreBench::must(bench.store->setRecord(key, QStringLiteral("t1"), QStringLiteral("ups"),
                                            {bench.clock.now(), CreationAttempt::Outcome::Created, 0, {}}));
    QCOMPARE(StoreBench::must(bench.store->openPackages()).size(), 1U);
    TrackingNews news;
    news.learnedAt = news.updatedAt = bench.clock.now();
    news.tag = QStringLiteral("Delivered");
    news.deliveryDate = QStringLiteral("2026-11-02T09:00:00+00:00");
    QCOMPARE(StoreBench::must(bench.store->addNews({{key, news, {}}})), 1);
    for (const int number : {1001, 1002}) { // both are derived
        QCOMPARE(toString(bench.view(number).status), toString(Status::WillSend));
        QCOMPARE(bench.view(number).basis, std::optional(Basis::Delivery));
        QCOMPARE(bench.view(number).packages.front().tag, QStringLiteral("Delivered"));
    }
    QVERIFY(StoreBench::must(bench.store->openPackages()).empty());
    news.learnedAt = news.learnedAt.addSecs(60);
    QCOMPARE(StoreBench::must(bench.store->addNews({{key, news, {}}})), 0); // told before
    QCOMPARE(bench.kinds(1002).count(QStringLiteral("carrier_news")), 1);
}

void TestStoreOrders::counts_followEveryChange()
{
    StoreBench bench;
    const auto counts = [&] { return StoreBench::must(bench.store->counts()); };
    bench.save(fulfilledOrder(1001, utc("2026-11-02T08:00:00Z")));
    bench.save(fulfilledOrder(1002, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z1")));
    QCOMPARE(counts().willSend, 1);
    QCOMPARE(counts().waitingForDelivery, 1);
    QCOMPARE(StoreBench::must(bench.store->wouldStrand()), 1);
    StoreBench::must(bench.decide(1001, Decision::Kind::Skip));
    QCOMPARE(counts().willSend, 0);
    QCOMPARE(counts().skipped, 1);
    QCOMPARE(StoreBench::must(bench.store->recordIntegration(false, bench.clock.now())), 1);
    QCOMPARE(counts().waitingForDelivery, 0);
    QCOMPARE(counts().notScheduled, 1);
    StoreBench::must(bench.decide(1002, Decision::Kind::MarkSent));
    QCOMPARE(counts().sent, 1);
    QCOMPARE(counts().all(), 2);
    QCOMPARE(StoreBench::must(bench.store->counts(searchFor(QStringLiteral("1002")))).all(), 1);
    bench.clock.addDays(40);
    StoreBench::must(bench.decide(1001, Decision::Kind::Restore));
    QCOMPARE(counts().needsAttention, 1); // S8: long past
}

void TestStoreOrders::settings_deriveAnewOnlyWhenTheyDiffer()
{
    StoreBench bench;
    bench.save(fulfilledOrder(1001, utc("2026-11-02T08:00:00Z")));
    QCOMPARE(StoreBench::must(bench.store->setSettings(bench.settings)), 0);
    bench.settings.timing.waitDaysDomestic = 10;
    QCOMPARE(StoreBench::must(bench.store->setSettings(bench.settings)), 1);
    QCOMPARE(bench.view(1001).sendAt, std::optional(utc("2026-11-12T08:00:00Z")));
    bench.settings.smtpHost = QStringLiteral("mail.example.com"); // not what a schedule depends on
    QCOMPARE(StoreBench::must(bench.store->setSettings(bench.settings)), 0);
    bench.open();
    QCOMPARE(bench.view(1001).sendAt, std::optional(utc("2026-11-12T08:00:00Z")));
    QVERIFY(bench.kinds(1001).contains(QStringLiteral("moved")));
}

void TestStoreOrders::settings_overrideTheStoresOwn()
{
    StoreBench bench;
    QCOMPARE(bench.store->storeFacts().country, QStringLiteral("US"));
    bench.settings.storeCountry = QStringLiteral("CA");
    bench.settings.storeTimezone = QStringLiteral("Europe/Berlin");
    StoreBench::must(bench.store->setSettings(bench.settings));
    QCOMPARE(bench.store->storeFacts().country, QStringLiteral("CA"));
    QCOMPARE(bench.store->storeFacts().zone.id(), QByteArray("Europe/Berlin"));
    bench.settings.storeTimezone = QStringLiteral("Nowhere/None");
    StoreBench::must(bench.store->setSettings(bench.settings));
    QCOMPARE(bench.store->storeFacts().zone, QTimeZone::utc());
    bench.save(fulfilledOrder(1001, utc("2026-11-02T08:00:00Z")));
    QCOMPARE(bench.view(1001).type, OrderType::International); // T2: by the country set by hand
}

void TestStoreOrders::timeline_tellsWhatHappened()
{
    StoreBench bench;
    const Order order = fulfilledOrder(1001, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z1"));
    bench.save(order);
    const PackageKey key = PackageKey::of(QStringLiteral("1Z1"), QStringLiteral("UPS"));
    const QDateTime now = bench.clock.now();
    StoreBench::must(bench.store->addCreationAttempt(
        key, {now, CreationAttempt::Outcome::Rejected, 4005, QStringLiteral("Carrier unknown")}));
    bench.clock.addSecs(12 * 3600);
    StoreBench::must(
        bench.store->addCreationAttempt(key, {bench.clock.now(), CreationAttempt::Outcome::Rejected, 4005,
                                              QStringLiteral("Carrier unknown")}));
    bench.clock.addSecs(60);
    StoreBench::must(bench.decide(1001, Decision::Kind::SendNow));
    bench.clock.addSecs(60);
    bench.send(1001);
    QCOMPARE(
        bench.kinds(1001),
        (QStringList{QStringLiteral("order"), QStringLiteral("fulfilment"), QStringLiteral("tracking_failed"),
                     QStringLiteral("tracking_failed"), QStringLiteral("scheduled"), QStringLiteral("action"),
                     QStringLiteral("moved"), QStringLiteral("claimed"), QStringLiteral("sent")}));
    for (const TimelineEvent& event : StoreBench::must(bench.store->timeline(order.gid))) {
        QVERIFY2(!event.text.isEmpty(), qPrintable(event.kind));
    }
    StoreBench::must(
        bench.store->addEvent(order.gid, {bench.clock.now(), QStringLiteral("note"), QStringLiteral("x")}));
    QCOMPARE(bench.kinds(1001).last(), QStringLiteral("note"));
}

QTEST_GUILESS_MAIN(TestStoreOrders)
#include "tst_store_orders.moc"
