#include "core/aftership/answerwords.h"
#include "core/aftership/envelope.h"

#include <QtTest/QtTest>

using namespace afterparcel;
using Meaning = AnswerMeaning;
Q_DECLARE_METATYPE(afterparcel::AnswerMeaning)
Q_DECLARE_METATYPE(afterparcel::ErrorKind)

namespace
{

HttpAnswer answerOf(int status, const QByteArray& body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

QByteArray metaOf(int code, const QByteArray& message = "words")
{
    return R"({"meta":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message +
           R"(","type":"X"},"data":{"a":1}})";
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaning_data();
    void meaning();
    void table_is_sorted_and_has_every_code_once();
    void body_data();
    void body();
    void message_holds_no_secret_and_no_address();
    void error_data();
    void error();
    void slow_down_says_until_when();
};

void AnswersTest::meaning_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<Meaning>("expected");
    const auto row = [](const char* name, int status, int code, Meaning meaning) {
        QTest::newRow(name) << status << code << meaning;
    };
    row("200", 200, 200, Meaning::Success);
    row("201", 201, 201, Meaning::Success);
    row("201 with 200 in the envelope", 201, 200, Meaning::Success);
    row("200 without envelope", 200, 0, Meaning::NotAnAnswer);
    row("200 that says 4003", 200, 4003, Meaning::AlreadyExists);
    row("302", 302, 0, Meaning::NotAnAnswer);
    row("400 invalid request", 400, 400, Meaning::Rejected);
    row("400 by a proxy", 400, 0, Meaning::PlanOrUnknown);
    row("4001", 400, 4001, Meaning::Rejected);
    row("4002", 400, 4002, Meaning::Rejected);
    row("T8: 4003", 400, 4003, Meaning::AlreadyExists);
    row("4004", 404, 4004, Meaning::NoSuchRecord);
    row("T8: 4005", 400, 4005, Meaning::Rejected);
    row("4006", 400, 4006, Meaning::Rejected);
    row("4007", 400, 4007, Meaning::Rejected);
    row("T8: 4008", 400, 4008, Meaning::WithoutField);
    row("T8: 4009", 400, 4009, Meaning::WithoutField);
    row("T8: 4010", 400, 4010, Meaning::WithoutSlug);
    row("T8: 4011", 400, 4011, Meaning::WithField);
    row("T8: 4012", 400, 4012, Meaning::Rejected);
    row("4013", 400, 4013, Meaning::Rejected);
    row("4014", 400, 4014, Meaning::Rejected);
    row("4015", 400, 4015, Meaning::Rejected);
    row("4016", 400, 4016, Meaning::Rejected);
    row("4017", 400, 4017, Meaning::Rejected);
    row("T8: an unknown code", 400, 4099, Meaning::PlanOrUnknown);
    row("T12: 401", 401, 401, Meaning::KeyRefused);
    row("T12: 401 without envelope", 401, 0, Meaning::KeyRefused);
    row("T8: 402", 402, 402, Meaning::PlanOrUnknown);
    row("T8: 403", 403, 403, Meaning::PlanOrUnknown);
    row("T8: 403 without envelope", 403, 0, Meaning::PlanOrUnknown);
    row("404", 404, 404, Meaning::PlanOrUnknown);
    row("408", 408, 0, Meaning::Passing);
    row("T8: an unknown 4xx", 451, 451, Meaning::PlanOrUnknown);
    row("T8: 429", 429, 429, Meaning::Passing);
    row("T8: 429 as a page", 429, 0, Meaning::Passing);
    row("T8: 500", 500, 500, Meaning::Passing);
    row("T8: 502 as a page", 502, 0, Meaning::Passing);
    row("T8: 503", 503, 503, Meaning::Passing);
    row("T8: 504", 504, 504, Meaning::Passing);
    row("T8: 500 that claims 4005", 500, 4005, Meaning::Passing);
}

void AnswersTest::meaning()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QTEST(meaningOf(status, code), "expected");
}

void AnswersTest::table_is_sorted_and_has_every_code_once()
{
    for (std::size_t i = 1; i < std::size(kAnswerCodes); ++i) {
        QVERIFY(kAnswerCodes[i - 1].code < kAnswerCodes[i].code);
    }
}

void AnswersTest::body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Meaning>("expected");
    QTest::newRow("D7: an envelope") << metaOf(200) << Meaning::Success;
    QTest::newRow("D7: a code as text")
        << QByteArray(R"({"meta":{"code":"200"},"data":{}})") << Meaning::Success;
    QTest::newRow("D7: nothing") << QByteArray() << Meaning::NotAnAnswer;
    QTest::newRow("D7: HTML") << QByteArray("<html>Sign in</html>") << Meaning::NotAnAnswer;
    QTest::newRow("D7: an array") << QByteArray("[]") << Meaning::NotAnAnswer;
    QTest::newRow("D7: cut off") << metaOf(200).chopped(3) << Meaning::NotAnAnswer;
    QTest::newRow("D7: nested without end") << QByteArray(100000, '[') << Meaning::NotAnAnswer;
    QTest::newRow("D7: meta of another type")
        << QByteArray(R"({"meta":7,"data":[]})") << Meaning::NotAnAnswer;
}

void AnswersTest::body()
{
    QFETCH(QByteArray, body);
    const AfterShipAnswer answer = parseAfterShipAnswer(answerOf(200, body), QString());
    QTEST(answer.meaning, "expected");
    QCOMPARE(answer.data.isEmpty(), answer.meaning != Meaning::Success || !body.contains("\"a\""));
}

void AnswersTest::message_holds_no_secret_and_no_address()
{
    const QByteArray body =
        metaOf(4008, "The value of 'jane.doe@example.com' is invalid for key asat_123 of bob@example.org.");
    const AfterShipAnswer answer = parseAfterShipAnswer(answerOf(400, body), QStringLiteral("asat_123"));
    QCOMPARE(answer.message,
             QStringLiteral("The value of 'j***@example.com' is invalid for key *** of b***@example.org."));
}

void AnswersTest::error_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("nextStep");
    QTest::newRow("T12: the key") << 401 << 401 << ErrorKind::Unauthorized << "Enter a working key";
    QTest::newRow("T8: the plan") << 403 << 403 << ErrorKind::Forbidden << "Choose a plan with API access";
    QTest::newRow("another 4xx") << 404 << 404 << ErrorKind::Forbidden << "address";
    QTest::newRow("slow down") << 429 << 429 << ErrorKind::RateLimited << "by itself";
    QTest::newRow("a fault") << 503 << 503 << ErrorKind::ServerFault << "by itself";
    QTest::newRow("gone") << 404 << 4004 << ErrorKind::NotFound << "registered again";
    QTest::newRow("T9: the carrier is unknown") << 400 << 4010 << ErrorKind::Rejected << "another carrier";
    QTest::newRow("T8: the carrier is not added")
        << 400 << 4012 << ErrorKind::Rejected << "settings/couriers";
    QTest::newRow("T9: still active") << 400 << 4013 << ErrorKind::Rejected << "Wait";
    QTest::newRow("T9: tracked again before") << 400 << 4016 << ErrorKind::Rejected << "fall back";
    QTest::newRow("D7: not AfterShip") << 200 << 0 << ErrorKind::Malformed << "sign-in page";
}

void AnswersTest::error()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, nextStep);
    const QByteArray body = code == 0 ? QByteArray("<html>") : metaOf(code);
    const Error error =
        errorOfAnswer(parseAfterShipAnswer(answerOf(status, body), QString()), QStringLiteral("GET /x"));
    QTEST(error.kind, "kind");
    QVERIFY2(error.nextStep.contains(nextStep), qPrintable(error.nextStep));
    QVERIFY(!error.what.isEmpty());
    QVERIFY(error.detail.contains(QStringLiteral("GET /x")));
    QCOMPARE(error.code, code == 0 ? status : code);
}

void AnswersTest::slow_down_says_until_when()
{
    HttpAnswer answer = answerOf(429, metaOf(429));
    answer.headers = {{"x-ratelimit-reset", "1795000000"}};
    const Error error = errorOfAnswer(parseAfterShipAnswer(answer, QString()), QString());
    QVERIFY(error.retryAt.has_value());
    QCOMPARE(error.retryAt->toSecsSinceEpoch(), 1795000000);
    answer.headers = {{"x-ratelimit-reset", "soon"}};
    QVERIFY(!errorOfAnswer(parseAfterShipAnswer(answer, QString()), QString()).retryAt.has_value());
}

QTEST_APPLESS_MAIN(AnswersTest)
#include "tst_answers.moc"
