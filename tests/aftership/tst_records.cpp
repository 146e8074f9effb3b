#include "core/aftership/recordparser.h"
#include "core/aftership/times.h"
#include "samples.h"

#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace afterparcel;

namespace
{

const QDateTime kLearned = samples::at("2026-11-10T12:00:00Z");

QJsonObject json(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return object;
}

TrackingNews newsOf(const QByteArray& text)
{
    return parseNews(json(text), kLearned);
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_record();
    void latest_delivered_checkpoint_counts();
    void checkpoint_without_its_own_time_is_placed_by_when_it_was_recorded();
    void returned_data();
    void returned();
    void time_data();
    void time();
    void unknown_words_pass();
    void bad_record_data();
    void bad_record();
};

void RecordsTest::whole_record()
{
    const ParsedRecord parsed = parseRecord(json(R"({
        "id":"abc","tracking_number":"1Z1","slug":"ups","order_id":"5001","order_number":"#1001","active":false,
        "created_at":"2026-11-02T11:00:00Z","updated_at":"2026-11-09T08:00:00+02:00",
        "tag":"Delivered","subtag":"Delivered_001","shipment_delivery_date":"2026-11-08T14:00:00-05:00",
        "checkpoints":[{"created_at":"2026-11-08T20:00:00Z","checkpoint_time":"2026-11-08T14:00:00","tag":"Delivered",
                        "subtag":"Delivered_001","message":"Left at door"}],
        "new_field":{"deep":[1,2,3]}})"),
                                            kLearned);
    QVERIFY(parsed.record.has_value());
    QVERIFY(!parsed.error.has_value());
    const TrackingRecord& record = *parsed.record;
    QCOMPARE(record.id, QStringLiteral("abc"));
    QCOMPARE(record.number, QStringLiteral("1Z1"));
    QCOMPARE(record.slug, QStringLiteral("ups"));
    QCOMPARE(record.orderId, QStringLiteral("5001"));
    QCOMPARE(record.orderNumber, QStringLiteral("#1001"));
    QCOMPARE(record.active, false);
    QCOMPARE(record.createdAt, samples::at("2026-11-02T11:00:00Z"));
    QCOMPARE(record.news.updatedAt, samples::at("2026-11-09T06:00:00Z"));
    QCOMPARE(record.news.learnedAt, kLearned);
    QCOMPARE(record.news.tag, QStringLiteral("Delivered"));
    QCOMPARE(record.news.subtag, QStringLiteral("Delivered_001"));
    QCOMPARE(record.news.deliveryDate, QStringLiteral("2026-11-08T14:00:00-05:00"));
    QCOMPARE(record.news.deliveredCheckpointTime, QStringLiteral("2026-11-08T14:00:00"));
    QCOMPARE(record.news.deliveredCheckpointRecordedAt, samples::at("2026-11-08T20:00:00Z"));
    QCOMPARE(record.news.lastCheckpoint, QStringLiteral("Left at door"));
    QVERIFY(!record.news.returned);
}

void RecordsTest::latest_delivered_checkpoint_counts()
{
    const TrackingNews news = newsOf(R"({"tag":"Delivered","shipment_delivery_date":null,"checkpoints":[
        {"tag":"Delivered","checkpoint_time":"2026-11-08T10:00:00Z","created_at":"2026-11-08T11:00:00Z","message":"second"},
        {"tag":"InTransit","checkpoint_time":"2026-11-05T10:00:00Z","created_at":"2026-11-05T11:00:00Z","message":"first"},
        {"tag":"Delivered","checkpoint_time":"2026-11-07T10:00:00Z","created_at":"2026-11-09T11:00:00Z","message":"early"}]})");
    QCOMPARE(news.deliveryDate, QString());
    QCOMPARE(news.deliveredCheckpointTime, QStringLiteral("2026-11-08T10:00:00Z"));
    QCOMPARE(news.deliveredCheckpointRecordedAt, samples::at("2026-11-08T11:00:00Z"));
    QCOMPARE(news.lastCheckpoint, QStringLiteral("second"));
}

void RecordsTest::checkpoint_without_its_own_time_is_placed_by_when_it_was_recorded()
{
    const TrackingNews news = newsOf(R"({"tag":"Delivered","checkpoints":[
        {"tag":"Delivered","checkpoint_time":null,"created_at":"2026-11-08T11:00:00Z","subtag_message":"Delivered"},
        {"tag":"InTransit","checkpoint_time":"2026-11-05T10:00:00","created_at":"2026-11-05T11:00:00Z","message":"moving"}]})");
    QCOMPARE(news.deliveredCheckpointTime, QString());
    QCOMPARE(news.deliveredCheckpointRecordedAt, samples::at("2026-11-08T11:00:00Z"));
    QCOMPARE(news.lastCheckpoint, QStringLiteral("Delivered"));
}

void RecordsTest::returned_data()
{
    QTest::addColumn<QByteArray>("tracking");
    QTest::addColumn<bool>("expected");
    QTest::newRow("T13: return_to_sender")
        << QByteArray(R"({"tag":"InTransit","return_to_sender":true})") << true;
    QTest::newRow("T13: a checkpoint says returning")
        << QByteArray(
               R"({"tag":"Delivered","checkpoints":[{"subtag":"Exception_010","tag":"Exception"},{"tag":"Delivered"}]})")
        << true;
    QTest::newRow("T13: a checkpoint says returned")
        << QByteArray(R"({"checkpoints":[{"subtag":"Exception_011"}]})") << true;
    QTest::newRow("T13: the record itself says it")
        << QByteArray(R"({"tag":"Exception","subtag":"Exception_011"})") << true;
    QTest::newRow("T13: lost is not returned")
        << QByteArray(R"({"tag":"Exception","subtag":"Exception_013"})") << false;
    QTest::newRow("T13: another exception")
        << QByteArray(R"({"checkpoints":[{"subtag":"Exception_004"}]})") << false;
    QTest::newRow("T13: nothing said")
        << QByteArray(R"({"tag":"InTransit","return_to_sender":null})") << false;
}

void RecordsTest::returned()
{
    QFETCH(QByteArray, tracking);
    QTEST(newsOf(tracking).returned, "expected");
}

void RecordsTest::time_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("T7: UTC") << "2026-11-08T14:00:00Z" << samples::at("2026-11-08T14:00:00Z");
    QTest::newRow("T7: with offset") << "2026-11-08T14:00:00+05:30" << samples::at("2026-11-08T08:30:00Z");
    QTest::newRow("T7: with parts of a second")
        << "2026-11-08T14:00:00.000Z" << samples::at("2026-11-08T14:00:00Z");
    QTest::newRow("T7: without offset") << "2026-11-08T14:00:00" << samples::at("2026-11-08T14:00:00Z");
    QTest::newRow("T7: a date alone") << "2026-11-08" << samples::at("2026-11-08T00:00:00Z");
    QTest::newRow("T7: a local hour that a daylight-saving change skips")
        << "2026-03-29T02:30:00" << samples::at("2026-03-29T02:30:00Z");
    QTest::newRow("D7: no such day") << "2026-13-40" << QDateTime();
    QTest::newRow("D7: words") << "yesterday" << QDateTime();
    QTest::newRow("D7: empty") << "" << QDateTime();
    QTest::newRow("D7: without end") << QString(100000, QLatin1Char('2')) << QDateTime();
}

void RecordsTest::time()
{
    QFETCH(QString, text);
    QTEST(parseAfterShipTime(text), "expected");
}

void RecordsTest::unknown_words_pass()
{
    const ParsedRecord parsed = parseRecord(
        json(R"({"id":"a","tracking_number":"N123","tag":"Teleported","subtag":"Teleported_042"})"),
        kLearned);
    QVERIFY(!parsed.error.has_value());
    QCOMPARE(parsed.record.value().news.tag, QStringLiteral("Teleported"));
    QCOMPARE(parsed.record.value().news.subtag, QStringLiteral("Teleported_042"));
    QCOMPARE(parsed.record.value().news.updatedAt, kLearned);
}

void RecordsTest::bad_record_data()
{
    QTest::addColumn<QByteArray>("tracking");
    QTest::addColumn<bool>("kept");
    QTest::newRow("D7: no id") << QByteArray(R"({"tracking_number":"N123"})") << false;
    QTest::newRow("D7: no number") << QByteArray(R"({"id":"a"})") << false;
    QTest::newRow("D7: an id of another type") << QByteArray(R"({"id":7,"tracking_number":"N123"})") << false;
    QTest::newRow("D7: a delivery time that can't be read")
        << QByteArray(
               R"({"id":"a","tracking_number":"N123","tag":"Delivered","shipment_delivery_date":"soon"})")
        << true;
    QTest::newRow("D7: a checkpoint's time that can't be read")
        << QByteArray(
               R"({"id":"a","tracking_number":"N123","checkpoints":[{"tag":"Delivered","checkpoint_time":"x"}]})")
        << true;
}

void RecordsTest::bad_record()
{
    QFETCH(QByteArray, tracking);
    QFETCH(bool, kept);
    const ParsedRecord parsed = parseRecord(json(tracking), kLearned);
    QVERIFY(parsed.error.has_value());
    QCOMPARE(parsed.error->kind, ErrorKind::Malformed);
    QCOMPARE(parsed.record.has_value(), kept);
    if (kept) {
        QCOMPARE(parsed.record->news.deliveryDate, QString());
        QCOMPARE(parsed.record->news.deliveredCheckpointTime, QString());
    }
}

QTEST_APPLESS_MAIN(RecordsTest)
#include "tst_records.moc"
