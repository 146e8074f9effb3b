#include "core/transfer/exporter.h"
#include "core/transfer/importplan.h"
#include "tests/store/storefixture.h"

#include <QBuffer>

using namespace afterparcel;
using namespace Qt::StringLiterals;
using namespace afterparcel::testing;

/// Import from CSV (M4): what each line does, what is wrong with it, and that doing it again changes nothing.
class TestTransferImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void M4_lines_sayWhatTheyWouldDo();
    void M4_linesThatAreWrong_areNamedOneByOne_data();
    void M4_linesThatAreWrong_areNamedOneByOne();
    void M4_goodLinesAreCarriedOut_andAgainChangesNothing();
    void M4_exported_reImportsUnchanged();
    void M4_notScheduled_canBeScheduledForATime();
    void M4_columns_areGuessedOrMapped();
    void M4_withoutHeading_theFirstLineCounts();
    void M4_brokenFile_whatStandsBeforeIsDone();
    void M4_problemReport_isCsvWithoutFormulas();
    void time_isReadAsSection12Says_data();
    void time_isReadAsSection12Says();

private:
    ImportPlan plan(const QByteArray& text, std::optional<ImportMapping> mapping = std::nullopt)
    {
        QByteArray bytes = text;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const ImportSource source = StoreBench::must(inspectImport(*m_bench->store, buffer));
        return StoreBench::must(planImport(*m_bench->store, buffer, source, mapping.value_or(source.mapping),
                                           m_bench->clock.now()));
    }
    StepsResult carryOut(const QByteArray& text)
    {
        return carryOutSteps(*m_bench->store, plan(text).steps, m_bench->clock);
    }
    QByteArray exported()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        StoreBench::must(writeRequests(*m_bench->store, {}, buffer, m_bench->clock.now()));
        return bytes;
    }
    QStringList effects(const ImportPlan& planned)
    {
        QStringList result;
        for (const ImportLine& line : planned.first) {
            static const QStringList kNames{u"schedule"_s, u"reschedule"_s, u"skip"_s, u"nothing"_s,
                                            u"problem"_s};
            result.append(QStringLiteral("%1 %2 %3")
                              .arg(line.line)
                              .arg(line.order, kNames.at(static_cast<int>(line.effect))));
        }
        return result;
    }
    std::unique_ptr<StoreBench> m_bench;
};

/// Connected on 1 November. #1 and #2 are old, #3 will send, #4 was sent, #5 is not scheduled, #6 is open, #7
/// is old and cancelled.
void TestTransferImport::init()
{
    m_bench = std::make_unique<StoreBench>();
    m_bench->save(fulfilledOrder(1, utc("2026-10-01T08:00:00Z")));
    m_bench->save(fulfilledOrder(2, utc("2026-10-30T08:00:00Z")));
    m_bench->save(fulfilledOrder(3, utc("2026-11-02T08:00:00Z")));
    m_bench->save(fulfilledOrder(4, utc("2026-11-02T08:00:00Z")));
    m_bench->save(fulfilledOrder(5, utc("2026-11-02T08:00:00Z"), QStringLiteral("1Z12345E0205271688")));
    m_bench->save(openOrder(6));
    Order cancelled = fulfilledOrder(7, utc("2026-10-02T08:00:00Z"));
    cancelled.cancelledAt = utc("2026-10-03T08:00:00Z");
    m_bench->save(cancelled);
    StoreBench::must(m_bench->decide(4, Decision::Kind::MarkSent));
    StoreBench::must(m_bench->store->recordIntegration(false, m_bench->clock.now()));
    QCOMPARE(toString(m_bench->view(5).status), toString(Status::NotScheduled));
    m_bench->clock.addSecs(60);
}

void TestTransferImport::M4_lines_sayWhatTheyWouldDo()
{
    const ImportPlan planned = plan("Order;Send at;Action\r\n"
                                    "#1;;\r\n"
                                    "2;2026-11-20 10:00;schedule\r\n"
                                    "#3;2026-11-21T10:00:00Z;reschedule\r\n"
                                    "#4;;\r\n"
                                    "gid://shopify/Order/5;;\r\n"
                                    "#3;;skip\r\n");
    QCOMPARE(effects(planned),
             (QStringList{u"2 #1 schedule"_s, u"3 2 schedule"_s, u"4 #3 reschedule"_s, u"5 #4 nothing"_s,
                          u"6 gid://shopify/Order/5 schedule"_s, u"7 #3 nothing"_s}));
    QCOMPARE(planned.first.at(0).at, std::optional(m_bench->clock.now())); // long past, so at once
    QCOMPARE(planned.first.at(1).at, std::optional(utc("2026-11-20T10:00:00Z")));
    QCOMPARE(planned.first.at(4).at, std::optional(utc("2026-11-09T08:00:00Z")));
    QCOMPARE(planned.first.at(5).text, u"Line 4 names the same order."_s);
    QCOMPARE(planned.lines, 6);
    QCOMPARE(planned.atOnce, 1);
    QCOMPARE(planned.schedules, 3);
    QCOMPARE(planned.problems, 0);
    QVERIFY(!m_bench->hasRequest(1)); // nothing was written
}

void TestTransferImport::M4_linesThatAreWrong_areNamedOneByOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& line, const QString& value, const QString& says) {
        QTest::newRow(name) << line << value << says;
    };
    row("unknown", "#99,,", u"#99"_s, u"There is no such order here"_s);
    row("no order", ",2026-11-20,", u""_s, u"names no order"_s);
    row("no time", "#1,soon,", u"soon"_s, u"is no date or time"_s);
    row("a day that does not exist", "#1,2026-02-30,", u"2026-02-30"_s, u"is no date or time"_s);
    row("in the past", "#1,2026-11-01,", u"2026-11-01"_s, u"in the past"_s);
    row("no action", "#1,,delete", u"delete"_s, u"There is no such action"_s);
    row("not fulfilled", "#6,,", u"#6"_s, u"not completely fulfilled"_s);
    row("Q1: cancelled", "#7,,", u"#7"_s, u"cancelled"_s);
    row("reschedule without a time", "#3,,reschedule", u""_s, u"No time is given"_s);
    row("an order with a zero byte", QByteArray("#1\0,,", 5), QStringLiteral(u"#1\uFFFD"),
        u"There is no such order here"_s);
}

void TestTransferImport::M4_linesThatAreWrong_areNamedOneByOne()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, value);
    QFETCH(QString, says);
    const ImportPlan planned = plan("order,send_at,action\n" + line + "\n#2,,\n");
    QCOMPARE(planned.problems, 1);
    QCOMPARE(planned.problemLines.front().line, 2);
    QCOMPARE(planned.problemLines.front().value, value);
    QVERIFY2(planned.problemLines.front().text.contains(says), qPrintable(planned.problemLines.front().text));
    QCOMPARE(planned.steps.size(), 1U); // the good one
}

void TestTransferImport::M4_goodLinesAreCarriedOut_andAgainChangesNothing()
{
    const QByteArray file = "order,send_at\n#1,\n#2,2026-11-20T10:00:00+01:00\n#99,\n#5,\n";
    const StepsResult first = carryOut(file);
    QCOMPARE(first.done, 3);
    QVERIFY(first.failures.empty());
    QCOMPARE(toString(m_bench->view(1).reason), toString(Reason::BeforeConnection));
    QCOMPARE(toString(m_bench->view(2).reason), toString(Reason::BeforeConnection));
    QCOMPARE(m_bench->view(2).sendAt, std::optional(utc("2026-11-20T09:00:00Z")));
    QVERIFY(m_bench->view(1).packages.empty());
    QCOMPARE(toString(m_bench->view(5).status), toString(Status::WillSend));
    m_bench->clock.addSecs(3600);
    const ImportPlan again = plan(file);
    QCOMPARE(again.steps.size(), 0U);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(again.problems, 1);
}

void TestTransferImport::M4_exported_reImportsUnchanged()
{
    StoreBench::must(m_bench->decide(1, Decision::Kind::Schedule));
    StoreBench::must(m_bench->decide(5, Decision::Kind::Schedule));
    StoreBench::must(m_bench->decide(3, Decision::Kind::Skip));
    const ImportPlan planned = plan(exported());
    QCOMPARE(planned.lines, 4);
    QCOMPARE(planned.unchanged, 4);
    QCOMPARE(planned.steps.size(), 0U);
}

void TestTransferImport::M4_notScheduled_canBeScheduledForATime()
{
    QCOMPARE(carryOut("order,send_at\n#5,2026-11-20\n").done, 1);
    QCOMPARE(m_bench->view(5).sendAt, std::optional(utc("2026-11-20T12:00:00Z")));
    QCOMPARE(toString(m_bench->view(5).reason), toString(Reason::Manual));
    QCOMPARE(StoreBench::must(m_bench->store->undo()), u"#5"_s);
    QCOMPARE(toString(m_bench->view(5).status), toString(Status::NotScheduled)); // it does not vanish
}

void TestTransferImport::M4_columns_areGuessedOrMapped()
{
    QByteArray bytes = "Id,Name,Email,Send Time\n11,#1,a@b.c,\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const ImportSource source = StoreBench::must(inspectImport(*m_bench->store, buffer));
    QVERIFY(source.hasHeader);
    QCOMPARE(source.columns, (QStringList{u"Id"_s, u"Name"_s, u"Email"_s, u"Send Time"_s}));
    QCOMPARE(source.mapping, (ImportMapping{1, 3, std::nullopt}));
    QCOMPARE(source.samples.size(), 1U);
    QCOMPARE(plan("x,y\na,#1\n", ImportMapping{1, std::nullopt, std::nullopt}).schedules, 1);
    QBuffer again(&bytes);
    again.open(QIODevice::ReadOnly);
    const Result<ImportPlan> none =
        planImport(*m_bench->store, again, source, ImportMapping{}, m_bench->clock.now());
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::BadInput);
}

void TestTransferImport::M4_withoutHeading_theFirstLineCounts()
{
    QCOMPARE(plan("#1\n#2\n").schedules, 2);
    QCOMPARE(plan("#99\n#2\n").problems, 1); // an order that is unknown is no heading
}

void TestTransferImport::M4_brokenFile_whatStandsBeforeIsDone()
{
    const ImportPlan planned = plan("order\n#1\n\"#2\n#3\n");
    QCOMPARE(planned.schedules, 1);
    QCOMPARE(planned.problems, 1);
    QCOMPARE(planned.problemLines.front().line, 3);
    QVERIFY2(planned.problemLines.front().text.contains(u"line 3"_s),
             qPrintable(planned.problemLines.front().text));
    QByteArray nothing;
    QBuffer empty(&nothing);
    empty.open(QIODevice::ReadOnly);
    QVERIFY(!inspectImport(*m_bench->store, empty).has_value());
}

void TestTransferImport::M4_problemReport_isCsvWithoutFormulas()
{
    const ImportPlan planned = plan("order\n=1+1\n");
    const QByteArray report = importReport(planned.problemLines);
    QVERIFY2(report.contains("\"2\",\"'=1+1\",\"'=1+1\",\"There is no such order"), report.constData());
}

void TestTransferImport::time_isReadAsSection12Says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with offset") << u"2026-11-12T10:00:00+02:00"_s << u"2026-11-12T08:00:00Z"_s;
    QTest::newRow("UTC") << u"2026-11-12T10:00:00Z"_s << u"2026-11-12T10:00:00Z"_s;
    QTest::newRow("in the store's zone") << u"2026-11-12T10:00"_s << u"2026-11-12T09:00:00Z"_s;
    QTest::newRow("as spreadsheets write it") << u"2026-11-12 10:00:30"_s << u"2026-11-12T09:00:30Z"_s;
    QTest::newRow("a date alone") << u"2026-11-12"_s << u"2026-11-12T11:00:00Z"_s;
    QTest::newRow("words") << u"tomorrow"_s << QString();
    QTest::newRow("another order") << u"12.11.2026"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestTransferImport::time_isReadAsSection12Says()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<QDateTime> at = parseTime(text, QTimeZone("Europe/Berlin"));
    QCOMPARE(at ? at->toString(Qt::ISODate) : QString(), expected);
}

QTEST_GUILESS_MAIN(TestTransferImport)
#include "tst_transfer_import.moc"
