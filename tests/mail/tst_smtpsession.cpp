#include "core/mail/mail.h"
#include "smtptestserver.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace afterparcel;
using namespace Qt::Literals::StringLiterals;
using Kind = SmtpOutcome::Kind;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(TestCertificate)

namespace
{

const QString kFrom = u"shop@example.com"_s;
const QString kTo = u"jane@buyer.example"_s;
const QByteArray kMessage = "Subject: Hello\r\n\r\nHello\r\n.\r\n.dot\r\nbye\r\n";

SmtpConfig config(const SmtpTestServer& server, SmtpSecurity security = SmtpSecurity::None)
{
    SmtpConfig result;
    result.host = u"127.0.0.1"_s;
    result.port = server.port();
    result.security = security;
    return result;
}

QJsonObject script(std::initializer_list<std::pair<QString, QJsonValue>> stages)
{
    QJsonObject result;
    for (const auto& [stage, replies] : stages) {
        result.insert(stage, replies.isArray() ? replies : QJsonValue(QJsonArray{replies}));
    }
    return result;
}

QJsonObject tls(const QString& how, const TestCertificate& certificate)
{
    return {{u"tls"_s, how}, {u"cert"_s, certificate.certificate}, {u"key"_s, certificate.key}};
}

bool yes()
{
    return true;
}

SmtpOutcome sendOne(SmtpSession& session, const QByteArray& message = kMessage)
{
    return session.send(kFrom, kTo, message, yes, Cancellation());
}

QStringList commands(SmtpTestServer& server)
{
    QStringList result;
    for (const QJsonObject& event : server.events(u"command"_s)) {
        result << event.value(u"line"_s).toString();
    }
    return result;
}

} // namespace

class TestSmtpSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q6_a_message_arrives_as_it_was_given_data();
    void q6_a_message_arrives_as_it_was_given();
    void q6_two_messages_go_over_one_connection();
    void q6_a_wrong_password_is_named();
    void q6_no_password_over_an_unencrypted_connection_data();
    void q6_no_password_over_an_unencrypted_connection();
    void q6_a_password_over_plain_loopback_is_allowed();
    void q6_starttls_that_is_not_offered_stops_before_the_login();
    void d6_certificates_are_checked_data();
    void d6_certificates_are_checked();
    void s4_s5_s6_classification_data();
    void s4_s5_s6_classification();
    void s4_causes_of_connections_are_named_data();
    void s4_causes_of_connections_are_named();
    void s4_connection_lost_within_the_data_data();
    void s4_connection_lost_within_the_data();
    void s1_handing_over_is_asked_after_354_and_before_the_first_byte();
    void s1_declining_gives_nothing_away();
    void s1_cancelling_before_handing_over();
    void s1_cancelling_after_handing_over_waits_for_the_answer();
    void s4_time_outs_data();
    void s4_time_outs();
    void s4_a_connection_that_died_meanwhile_is_opened_again_data();
    void s4_a_connection_that_died_meanwhile_is_opened_again();
    void s4_a_connection_closed_after_a_message_is_opened_again();
    void s4_a_refusal_on_a_new_connection_is_not_tried_again();
    void q6_a_server_without_a_login_gets_no_password();
    void s4_after_a_refusal_the_next_message_goes();
    void q5_addresses_are_checked_again();
    void d3_no_secret_and_no_address_in_outcomes_and_logs();
    void check_logs_in_and_sends_nothing();
    void check_names_the_cause();
    void closing_does_not_wait_for_a_server_that_hangs();
    void bytes_before_starttls_are_not_trusted();

private:
    const TestAuthority m_authority;
    const TestCertificate m_good = m_authority.issue(u"good"_s, u"IP:127.0.0.1"_s);
};

void TestSmtpSession::q6_a_message_arrives_as_it_was_given_data()
{
    QTest::addColumn<QString>("tls");
    QTest::addColumn<SmtpSecurity>("security");
    QTest::addColumn<QStringList>("without");
    QTest::newRow("Q6: unencrypted, loopback") << u"none"_s << SmtpSecurity::None << QStringList();
    QTest::newRow("Q6: implicit TLS, PLAIN") << u"implicit"_s << SmtpSecurity::Tls << QStringList(u"LOGIN"_s);
    QTest::newRow("Q6: implicit TLS, LOGIN") << u"implicit"_s << SmtpSecurity::Tls << QStringList(u"PLAIN"_s);
    QTest::newRow("Q6: STARTTLS, PLAIN")
        << u"starttls"_s << SmtpSecurity::StartTls << QStringList(u"LOGIN"_s);
    QTest::newRow("Q6: STARTTLS, LOGIN")
        << u"starttls"_s << SmtpSecurity::StartTls << QStringList(u"PLAIN"_s);
}

void TestSmtpSession::q6_a_message_arrives_as_it_was_given()
{
    QFETCH(QString, tls);
    QFETCH(SmtpSecurity, security);
    QFETCH(QStringList, without);
    QJsonObject serverConfig = ::tls(tls, m_good);
    serverConfig.insert(u"user"_s, u"shop@example.com"_s);
    serverConfig.insert(u"password"_s, u"pässword \"1\""_s);
    serverConfig.insert(u"without"_s, QJsonArray::fromStringList(without));
    SmtpTestServer server(u"good"_s, serverConfig);
    SmtpConfig smtp = config(server, security);
    smtp.user = u"shop@example.com"_s;
    smtp.password = u"pässword \"1\""_s;
    smtp.caFile = m_authority.caFile();
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    QVERIFY2(outcome.kind == Kind::Accepted, qPrintable(outcome.answer));
    QCOMPARE(outcome.answer, u"250 2.0.0 taken"_s);
    const std::vector<QJsonObject> messages = server.events(u"message"_s);
    QCOMPARE(messages.size(), size_t(1));
    QCOMPARE(messages[0][u"sender"_s].toString(), kFrom);
    QCOMPARE(messages[0][u"recipients"_s].toArray(), QJsonArray{kTo});
    QCOMPARE(QByteArray::fromBase64(messages[0][u"content"_s].toString().toLatin1()), kMessage);
    QCOMPARE(messages[0][u"tls"_s].toBool(), security != SmtpSecurity::None);
    QCOMPARE(messages[0][u"login"_s].toBool(), true);
    QCOMPARE(messages[0][u"ehlo"_s].toString(), u"[127.0.0.1]"_s);
}

void TestSmtpSession::q6_two_messages_go_over_one_connection()
{
    SmtpTestServer server(u"good"_s, tls(u"implicit"_s, m_good));
    SmtpConfig smtp = config(server, SmtpSecurity::Tls);
    smtp.caFile = m_authority.caFile();
    SmtpSession session(smtp);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(sendOne(session).kind, Kind::Accepted);
    }
    QCOMPARE(server.events(u"message"_s).size(), size_t(3));
    QCOMPARE(server.events(u"connect"_s).size(), size_t(1));
}

void TestSmtpSession::q6_a_wrong_password_is_named()
{
    QJsonObject serverConfig = tls(u"implicit"_s, m_good);
    serverConfig.insert(u"user"_s, u"u"_s);
    serverConfig.insert(u"password"_s, u"right"_s);
    SmtpTestServer server(u"good"_s, serverConfig);
    SmtpConfig smtp = config(server, SmtpSecurity::Tls);
    smtp.caFile = m_authority.caFile();
    smtp.user = u"u"_s;
    smtp.password = u"wrong"_s;
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    QCOMPARE(outcome.kind, Kind::AccountRefused);
    QCOMPARE(outcome.error.kind, ErrorKind::Unauthorized);
    QCOMPARE(outcome.error.code, 535);
    QVERIFY2(outcome.error.what.contains(u"refused the login"_s), qPrintable(outcome.error.what));
    QVERIFY(outcome.error.nextStep.contains(u"app password"_s));
    QVERIFY(server.events(u"message"_s).empty());
}

void TestSmtpSession::q6_no_password_over_an_unencrypted_connection_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("a name") << u"smtp.example.com"_s;
    QTest::newRow("an address") << u"192.0.2.1"_s;
    QTest::newRow("a name that begins like loopback") << u"127.0.0.1.example.com"_s;
    QTest::newRow("a name that begins like localhost") << u"localhost.example.com"_s;
    QTest::newRow("number as an address") << u"2130706433"_s;
    QTest::newRow("no address of four numbers") << u"127.0.0.256"_s;
}

void TestSmtpSession::q6_no_password_over_an_unencrypted_connection()
{
    QFETCH(QString, host);
    SmtpConfig smtp;
    smtp.host = host;
    smtp.port = 25;
    smtp.security = SmtpSecurity::None;
    smtp.user = u"u"_s;
    smtp.password = u"p"_s;
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    QCOMPARE(outcome.kind, Kind::AccountRefused);
    QCOMPARE(outcome.error.kind, ErrorKind::NotConfigured);
    QVERIFY2(outcome.error.what.contains(u"unencrypted"_s), qPrintable(outcome.error.what));
    QCOMPARE(session.check(Cancellation()).error().kind, ErrorKind::NotConfigured);
}

void TestSmtpSession::q6_a_password_over_plain_loopback_is_allowed()
{
    SmtpTestServer server(u"good"_s, {{u"user"_s, u"u"_s}, {u"password"_s, u"p"_s}});
    for (const QString& host : {u"127.0.0.1"_s, u"localhost"_s}) {
        SmtpConfig smtp = config(server);
        smtp.host = host;
        smtp.user = u"u"_s;
        smtp.password = u"p"_s;
        SmtpSession session(smtp);
        const SmtpOutcome outcome = sendOne(session);
        QVERIFY2(outcome.kind == Kind::Accepted,
                 qPrintable(host + outcome.error.what + outcome.error.detail));
    }
}

void TestSmtpSession::q6_starttls_that_is_not_offered_stops_before_the_login()
{
    SmtpTestServer server(u"scripted"_s, script({{u"EHLO"_s, u"250-test\n250 AUTH PLAIN LOGIN"_s}}));
    SmtpConfig smtp = config(server, SmtpSecurity::StartTls);
    smtp.user = u"u"_s;
    smtp.password = u"p"_s;
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    QCOMPARE(outcome.kind, Kind::AccountRefused);
    QCOMPARE(outcome.error.kind, ErrorKind::Tls);
    QVERIFY2(outcome.error.what.contains(u"no encryption"_s), qPrintable(outcome.error.what));
    QVERIFY(commands(server).filter(u"AUTH"_s).isEmpty());
    QVERIFY(commands(server).filter(u"MAIL"_s).isEmpty());
}

void TestSmtpSession::d6_certificates_are_checked_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<QString>("cause");
    QTest::newRow("D6: made by nobody known")
        << m_authority.selfSigned(u"self"_s, u"IP:127.0.0.1"_s) << u"authority"_s;
    QTest::newRow("D6: for another name")
        << m_authority.issue(u"name"_s, u"DNS:other.example"_s) << u"another name"_s;
    QTest::newRow("D6: expired") << m_authority.issue(u"old"_s, u"IP:127.0.0.1"_s, u"-30d"_s) << u"expired"_s;
    QTest::newRow("D6: not valid yet")
        << m_authority.issue(u"new"_s, u"IP:127.0.0.1"_s, u"+30d"_s) << u"not valid yet"_s;
}

void TestSmtpSession::d6_certificates_are_checked()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(QString, cause);
    for (const bool implicit : {true, false}) {
        SmtpTestServer server(u"scripted"_s, [&] {
            QJsonObject result = tls(implicit ? u"implicit"_s : u"starttls"_s, certificate);
            result.insert(u"EHLO"_s, QJsonArray{u"250-test\n250-STARTTLS\n250 AUTH PLAIN"_s});
            return result;
        }());
        SmtpConfig smtp = config(server, implicit ? SmtpSecurity::Tls : SmtpSecurity::StartTls);
        smtp.caFile = m_authority.caFile();
        smtp.user = u"u"_s;
        smtp.password = u"p"_s;
        SmtpSession session(smtp);
        const SmtpOutcome outcome = sendOne(session);
        QCOMPARE(outcome.kind, Kind::AccountRefused);
        QCOMPARE(outcome.error.kind, ErrorKind::Tls);
        QVERIFY2(outcome.error.what.contains(cause), qPrintable(outcome.error.text() + outcome.error.detail));
        QVERIFY(!outcome.error.nextStep.isEmpty());
        QVERIFY(commands(server).filter(u"AUTH"_s).isEmpty());
    }
    SmtpTestServer server(u"good"_s, tls(u"implicit"_s, m_good));
    SmtpSession session(config(server, SmtpSecurity::Tls)); // the system's authorities don't know ours
    QCOMPARE(sendOne(session).error.kind, ErrorKind::Tls);
}

void TestSmtpSession::s4_s5_s6_classification_data()
{
    QTest::addColumn<QJsonObject>("script");
    QTest::addColumn<Kind>("expected");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const QString& stage, const QString& reply, Kind expected) {
        QTest::newRow(name) << script({{stage, reply}}) << expected << QString(reply).remove(u"!close"_s);
    };
    row("S4: greeting 554 is the account's", u"greeting"_s, u"554 5.3.2 not here!close"_s,
        Kind::AccountRefused);
    row("S4: greeting 421 is the account's", u"greeting"_s, u"421 4.3.2 too many connections!close"_s,
        Kind::AccountRefused);
    QTest::newRow("S4: EHLO and HELO 550 are the account's")
        << script({{u"EHLO"_s, u"550 no"_s}, {u"HELO"_s, u"550 never"_s}}) << Kind::AccountRefused
        << u"550 never"_s;
    row("S4: MAIL FROM 550 5.1.8 is the account's", u"MAIL"_s, u"550 5.1.8 bad sender"_s,
        Kind::AccountRefused);
    row("S4: MAIL FROM 450 is the account's", u"MAIL"_s, u"450 4.1.8 later"_s, Kind::AccountRefused);
    row("S4: MAIL FROM 530 is the account's", u"MAIL"_s, u"530 5.7.0 log in first"_s, Kind::AccountRefused);
    row("S4: MAIL FROM 421 is the account's", u"MAIL"_s, u"421 4.7.0 slow down!close"_s,
        Kind::AccountRefused);
    row("S4: RCPT 421 is the account's", u"RCPT"_s, u"421 4.3.2 going down!close"_s, Kind::AccountRefused);
    row("S4: RCPT 550 5.7.1 is the account's", u"RCPT"_s, u"550 5.7.1 relaying denied"_s,
        Kind::AccountRefused);
    row("S4: RCPT 450 4.7.1 is the account's", u"RCPT"_s, u"450 4.7.1 wait"_s, Kind::AccountRefused);
    row("S4: RCPT 550 5.4.5 is the account's", u"RCPT"_s, u"550 5.4.5 daily limit"_s, Kind::AccountRefused);
    row("S4: DATA 554 5.7.0 is the account's", u"DATA"_s, u"554 5.7.0 blocked"_s, Kind::AccountRefused);
    row("S4: message 554 5.7.1 is the account's", u"message"_s, u"554 5.7.1 spam"_s, Kind::AccountRefused);
    row("S4: message 452 4.4.5 is the account's", u"message"_s, u"452 4.4.5 quota"_s, Kind::AccountRefused);
    row("S4: message 421 is the account's", u"message"_s, u"421 4.3.0 shutting down!close"_s,
        Kind::AccountRefused);
    row("S4: RCPT 450 4.2.1 is for now", u"RCPT"_s, u"450 4.2.1 mailbox busy"_s, Kind::RefusedForNow);
    row("S4: RCPT 451 without a code is for now", u"RCPT"_s, u"451 try again"_s, Kind::RefusedForNow);
    row("S4: DATA 451 is for now", u"DATA"_s, u"451 4.3.0 later"_s, Kind::RefusedForNow);
    row("S4: message 451 is for now", u"message"_s, u"451 4.3.0 later"_s, Kind::RefusedForNow);
    row("S4: message 452 is for now", u"message"_s, u"452 4.3.1 no space"_s, Kind::RefusedForNow);
    row("S5: RCPT 550 5.1.1 is final", u"RCPT"_s, u"550 5.1.1 no such user"_s, Kind::Refused);
    row("S5: RCPT 553 without a code is final", u"RCPT"_s, u"553 no such user"_s, Kind::Refused);
    row("S5: DATA 554 is final", u"DATA"_s, u"554 5.5.1 no valid recipients"_s, Kind::Refused);
    row("S5: message 552 is final", u"message"_s, u"552 5.3.4 too big"_s, Kind::Refused);
    row("S5: message 554 is final", u"message"_s, u"554 5.6.0 not accepted"_s, Kind::Refused);
    row("accepted with another 2xx", u"message"_s, u"251 2.0.0 taken on"_s, Kind::Accepted);
    QTest::newRow("S5: an answer of several lines")
        << script(
               {{u"RCPT"_s,
                 u"550-5.1.1 The address does not exist.\n550-5.1.1 Check it:\n550 5.1.1 https://x.example"_s}})
        << Kind::Refused << u"550 5.1.1 The address does not exist. Check it: https://x.example"_s;
    QTest::newRow("S4: several lines, the account's")
        << script({{u"message"_s, u"550-5.7.26 Not authenticated.\n550 5.7.26 See https://x.example"_s}})
        << Kind::AccountRefused << u"550 5.7.26 Not authenticated. See https://x.example"_s;
    QTest::newRow("S4: lost at the greeting is the account's")
        << script({{u"greeting"_s, u"drop"_s}}) << Kind::AccountRefused << QString();
    QTest::newRow("S4: lost at MAIL FROM is the account's")
        << script({{u"MAIL"_s, u"drop"_s}}) << Kind::AccountRefused << QString();
    QTest::newRow("S4: lost at RCPT is for now")
        << script({{u"RCPT"_s, u"drop"_s}}) << Kind::RefusedForNow << QString();
    QTest::newRow("S4: lost at DATA is for now")
        << script({{u"DATA"_s, u"drop"_s}}) << Kind::RefusedForNow << QString();
    QTest::newRow("S6: lost before the answer to the message")
        << script({{u"message"_s, u"drop"_s}}) << Kind::Unsure << QString();
    QTest::newRow("S6: closed before the answer to the message")
        << script({{u"message"_s, u"!close"_s}}) << Kind::Unsure << QString();
}

void TestSmtpSession::s4_s5_s6_classification()
{
    QFETCH(QJsonObject, script);
    QFETCH(Kind, expected);
    QFETCH(QString, answer);
    SmtpTestServer server(u"scripted"_s, script);
    SmtpSession session(config(server));
    int asked = 0;
    const SmtpOutcome outcome = session.send(
        kFrom, kTo, kMessage, [&] { return ++asked > 0; }, Cancellation());
    QVERIFY2(outcome.kind == expected, qPrintable(u"%1 %2"_s.arg(int(outcome.kind)).arg(outcome.answer)));
    if (!answer.isEmpty()) {
        QCOMPARE(outcome.answer, answer);
    }
    QVERIFY(!outcome.answer.isEmpty());
    QCOMPARE(asked, server.events(u"complete"_s).empty() ? 0 : 1);
    if (expected == Kind::AccountRefused) {
        QVERIFY(!outcome.error.what.isEmpty());
        QVERIFY(!outcome.error.nextStep.isEmpty());
        QVERIFY2(answer.isEmpty() || outcome.error.what.contains(answer),
                 "the banner shows the server's words");
    }
}

void TestSmtpSession::s4_causes_of_connections_are_named_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("cause");
    QTest::newRow("S4: host not found") << u"mail.invalid"_s << ErrorKind::Offline << u"was not found"_s;
    QTest::newRow("S4: connection refused")
        << u"127.0.0.1"_s << ErrorKind::Offline << u"accepts no connection on port"_s;
    QTest::newRow("S4: IPv6 address, refused")
        << u"::1"_s << ErrorKind::Offline << u"accepts no connection"_s;
    QTest::newRow("S4: IPv6 address in brackets, refused")
        << u"[::1]"_s << ErrorKind::Offline << u"accepts no connection"_s;
    QTest::newRow("S4: no host") << QString() << ErrorKind::NotConfigured << u"No mail server"_s;
    QTest::newRow("S4: host that is an address on the web")
        << u"https://mail.example"_s << ErrorKind::NotConfigured << u"not possible"_s;
    QTest::newRow("S4: host with a user in it")
        << u"a@127.0.0.1"_s << ErrorKind::NotConfigured << u"not possible"_s;
    QTest::newRow("S4: host with a path")
        << u"127.0.0.1/x"_s << ErrorKind::NotConfigured << u"not possible"_s;
    QTest::newRow("S4: host with a line end")
        << u"127.0.0.1\r\nx"_s << ErrorKind::NotConfigured << u"not possible"_s;
}

void TestSmtpSession::s4_causes_of_connections_are_named()
{
    QFETCH(QString, host);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, cause);
    int freePort = 0;
    {
        SmtpTestServer gone(u"scripted"_s, {});
        freePort = gone.port();
    }
    SmtpConfig smtp;
    smtp.host = host;
    smtp.port = freePort;
    smtp.security = SmtpSecurity::None;
    smtp.user = host.contains(u"127.0.0.1"_s) || host.contains(u"::1"_s) ? u"u"_s : QString();
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    QCOMPARE(outcome.kind, Kind::AccountRefused);
    QCOMPARE(outcome.error.kind, kind);
    QVERIFY2(outcome.error.what.contains(cause), qPrintable(outcome.error.text()));
    QVERIFY(!outcome.error.nextStep.isEmpty());
}

void TestSmtpSession::s4_connection_lost_within_the_data_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("S4: unencrypted") << false;
    QTest::newRow("S4: encrypted") << true;
}

void TestSmtpSession::s4_connection_lost_within_the_data()
{
    QFETCH(bool, encrypted);
    // Far more than the buffers of both sides hold, so that the end can't have gone.
    const QByteArray big = "Subject: x\r\n\r\n" + QByteArray("abcdefgh\r\n").repeated(4'000'000);
    QJsonObject serverConfig = encrypted ? tls(u"implicit"_s, m_good) : QJsonObject();
    serverConfig.insert(u"DATA"_s, QJsonArray{u"354 drop after 1000"_s});
    SmtpTestServer server(u"scripted"_s, serverConfig);
    SmtpConfig smtp = config(server, encrypted ? SmtpSecurity::Tls : SmtpSecurity::None);
    smtp.caFile = m_authority.caFile();
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session, big);
    QVERIFY2(outcome.kind == Kind::RefusedForNow, qPrintable(outcome.answer));
}

void TestSmtpSession::s1_handing_over_is_asked_after_354_and_before_the_first_byte()
{
    for (int i = 0; i < 3; ++i) {
        SmtpTestServer server(u"scripted"_s, {});
        SmtpSession session(config(server));
        size_t askedByServer = 0;
        size_t dataEvents = 99;
        int calls = 0;
        const auto handOver = [&] {
            ++calls;
            askedByServer = server.events(u"asked"_s).size();
            dataEvents = server.events(u"data"_s).size();
            return true;
        };
        QCOMPARE(session.send(kFrom, kTo, kMessage, handOver, Cancellation()).kind, Kind::Accepted);
        QCOMPARE(calls, 1);
        QCOMPARE(askedByServer, size_t(1));
        QCOMPARE(dataEvents, size_t(0));
        QVERIFY(server.events(u"data"_s).size() > 0);
    }
}

void TestSmtpSession::s1_declining_gives_nothing_away()
{
    SmtpTestServer server(u"scripted"_s, {});
    SmtpSession session(config(server));
    const SmtpOutcome outcome = session.send(
        kFrom, kTo, kMessage, [] { return false; }, Cancellation());
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QVERIFY(server.waitFor(u"closed"_s, 1));
    for (const QJsonObject& event : server.events(u"data"_s)) {
        QCOMPARE(event[u"bytes"_s].toInt(), 0); // the end of the connection, and nothing before it
    }
    QVERIFY(server.events(u"complete"_s).empty());
    QCOMPARE(sendOne(session).kind, Kind::Accepted); // the session goes on with a new connection
    QCOMPARE(server.events(u"connect"_s).size(), size_t(2));
}

void TestSmtpSession::s1_cancelling_before_handing_over()
{
    SmtpTestServer server(u"scripted"_s, script({{u"RCPT"_s, u"hang"_s}}));
    SmtpSession session(config(server));
    Cancellation cancellation;
    SmtpOutcome outcome;
    std::thread sender([&] { outcome = session.send(kFrom, kTo, kMessage, yes, cancellation); });
    const bool waiting = server.waitFor(u"command"_s, 3); // EHLO, MAIL, RCPT
    cancellation.cancel();
    sender.join();
    QVERIFY(waiting);
    QCOMPARE(outcome.kind, Kind::Cancelled);
    QVERIFY(server.events(u"data"_s).empty());
}

void TestSmtpSession::s1_cancelling_after_handing_over_waits_for_the_answer()
{
    SmtpTestServer server(u"scripted"_s, {});
    SmtpSession session(config(server));
    Cancellation cancellation;
    const auto handOver = [&] {
        cancellation.cancel();
        return true;
    };
    QCOMPARE(session.send(kFrom, kTo, kMessage, handOver, cancellation).kind, Kind::Accepted);
    QCOMPARE(session.send(kFrom, kTo, kMessage, yes, cancellation).kind, Kind::Cancelled);
    QCOMPARE(server.events(u"complete"_s).size(), size_t(1));
}

void TestSmtpSession::s4_time_outs_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("S4: slow greeting") << u"greeting"_s << Kind::AccountRefused;
    QTest::newRow("S4: no answer to EHLO") << u"EHLO"_s << Kind::AccountRefused;
    QTest::newRow("S4: no answer to MAIL FROM") << u"MAIL"_s << Kind::AccountRefused;
    QTest::newRow("S4: no answer to RCPT") << u"RCPT"_s << Kind::RefusedForNow;
    QTest::newRow("S4: no answer to DATA") << u"DATA"_s << Kind::RefusedForNow;
    QTest::newRow("S6: no answer to the message") << u"message"_s << Kind::Unsure;
}

void TestSmtpSession::s4_time_outs()
{
    QFETCH(QString, stage);
    QFETCH(Kind, expected);
    SmtpTestServer server(u"scripted"_s, script({{stage, u"hang"_s}}));
    SmtpConfig smtp = config(server);
    // Long enough for a busy machine to get as far as the stage in question.
    smtp.connectTimeout = stage == u"greeting"_s || stage == u"EHLO"_s ? 1s : 60s;
    smtp.idleTimeout = 3s;
    smtp.totalTimeout = stage == u"message"_s ? 6s : 600s;
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    QVERIFY2(outcome.kind == expected, qPrintable(outcome.answer));
    if (expected == Kind::AccountRefused) {
        QCOMPARE(outcome.error.kind, ErrorKind::Timeout);
        QVERIFY2(outcome.error.what.contains(u"answer"_s), qPrintable(outcome.error.what));
    }
}

void TestSmtpSession::s4_a_connection_that_died_meanwhile_is_opened_again_data()
{
    QTest::addColumn<QString>("secondMail");
    QTest::newRow("closed by the server") << u"drop"_s;
    QTest::newRow("closed with 421") << u"421 4.4.2 timeout!close"_s;
}

void TestSmtpSession::s4_a_connection_that_died_meanwhile_is_opened_again()
{
    QFETCH(QString, secondMail);
    const QString fine = u"250 fine"_s;
    SmtpTestServer server(u"scripted"_s, script({{u"MAIL"_s, QJsonArray{fine, secondMail, fine}}}));
    SmtpSession session(config(server));
    QCOMPARE(sendOne(session).kind, Kind::Accepted);
    int calls = 0;
    const SmtpOutcome outcome = session.send(
        kFrom, kTo, kMessage, [&] { return ++calls > 0; }, Cancellation());
    QVERIFY2(outcome.kind == Kind::Accepted, qPrintable(outcome.answer));
    QCOMPARE(calls, 1);
    QCOMPARE(server.events(u"connect"_s).size(), size_t(2));
    QCOMPARE(sendOne(session).kind, Kind::Accepted);
    QCOMPARE(server.events(u"connect"_s).size(), size_t(2));
}

void TestSmtpSession::s4_a_connection_closed_after_a_message_is_opened_again()
{
    SmtpTestServer server(u"scripted"_s, script({{u"message"_s, u"250 taken!close"_s}}));
    SmtpSession session(config(server));
    for (size_t i = 1; i <= 3; ++i) {
        const SmtpOutcome outcome = sendOne(session);
        QVERIFY2(outcome.kind == Kind::Accepted, qPrintable(outcome.answer));
        QVERIFY(server.waitFor(u"closed"_s, i));
    }
    QCOMPARE(server.events(u"connect"_s).size(), size_t(3));
}

void TestSmtpSession::s4_a_refusal_on_a_new_connection_is_not_tried_again()
{
    const QString slow = u"421 4.7.0 slow down!close"_s;
    SmtpTestServer server(u"scripted"_s, script({{u"MAIL"_s, QJsonArray{u"250 fine"_s, slow}}}));
    SmtpSession session(config(server));
    QCOMPARE(sendOne(session).kind, Kind::Accepted);
    QCOMPARE(sendOne(session).kind, Kind::AccountRefused);
    QCOMPARE(server.events(u"connect"_s).size(), size_t(2));
}

void TestSmtpSession::q6_a_server_without_a_login_gets_no_password()
{
    SmtpTestServer server(u"scripted"_s, script({{u"EHLO"_s, u"250 test"_s}}));
    SmtpConfig smtp = config(server);
    smtp.user = u"u"_s;
    smtp.password = u"p"_s;
    SmtpSession session(smtp);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"offered no login"_s));
    QCOMPARE(sendOne(session).kind, Kind::Accepted);
    QVERIFY(commands(server).filter(u"AUTH"_s).isEmpty());
}

void TestSmtpSession::s4_after_a_refusal_the_next_message_goes()
{
    SmtpTestServer server(u"scripted"_s, script({{u"RCPT"_s, QJsonArray{u"550 5.1.1 no"_s, u"250 fine"_s}}}));
    SmtpSession session(config(server));
    QCOMPARE(sendOne(session).kind, Kind::Refused);
    QCOMPARE(sendOne(session).kind, Kind::Accepted);
}

void TestSmtpSession::q5_addresses_are_checked_again()
{
    SmtpTestServer server(u"scripted"_s, {});
    SmtpSession session(config(server));
    const QString hostile = u"a@b.example>\r\nRCPT TO:<eve@evil.example"_s;
    const SmtpOutcome recipient = session.send(kFrom, hostile, kMessage, yes, Cancellation());
    QCOMPARE(recipient.kind, Kind::Refused);
    QVERIFY(!recipient.answer.isEmpty());
    const SmtpOutcome sender = session.send(hostile, kTo, kMessage, yes, Cancellation());
    QCOMPARE(sender.kind, Kind::AccountRefused);
    QCOMPARE(sender.error.kind, ErrorKind::BadInput);
    QVERIFY(server.events(u"connect"_s).empty());
    QCOMPARE(session.send(u"Shop <shop@bücher.example>"_s, kTo, kMessage, yes, Cancellation()).kind,
             Kind::Accepted);
    QCOMPARE(commands(server).filter(u"MAIL FROM:<shop@xn--bcher-kva.example>"_s).size(), 1);
    QCOMPARE(commands(server).filter(u"RCPT"_s), QStringList(u"RCPT TO:<jane@buyer.example>"_s));
}

static QStringList s_logged;

void TestSmtpSession::d3_no_secret_and_no_address_in_outcomes_and_logs()
{
    QLoggingCategory::setFilterRules(u"afterparcel.*.debug=true"_s);
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { s_logged << text; });
    SmtpTestServer server(u"scripted"_s,
                          script({{u"EHLO"_s, u"250-test\n250 AUTH PLAIN"_s},
                                  {u"AUTH"_s, QJsonArray{u"235 2.7.0 ok"_s, u"535 5.7.8 no: hunter2"_s}},
                                  {u"RCPT"_s, u"550 5.7.1 <JANE@buyer.example> from <shop@example.com>"_s}}));
    SmtpConfig smtp = config(server);
    smtp.user = u"u"_s;
    smtp.password = u"hunter2"_s;
    SmtpSession session(smtp);
    const SmtpOutcome outcome = sendOne(session);
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(outcome.kind, Kind::AccountRefused);
    const QString all = outcome.answer + outcome.error.text() + outcome.error.detail + s_logged.join(u'\n');
    QVERIFY(!s_logged.isEmpty());
    QVERIFY2(!all.contains(kTo, Qt::CaseInsensitive) && !all.contains(kFrom), qPrintable(all));
    QVERIFY(outcome.answer.contains(u"j***@buyer.example"_s));
    QVERIFY(!all.contains(u"hunter2"_s) &&
            !all.contains(QString::fromLatin1(QByteArray("\0u\0hunter2", 10).toBase64())));
}

void TestSmtpSession::check_logs_in_and_sends_nothing()
{
    QJsonObject serverConfig = tls(u"implicit"_s, m_good);
    serverConfig.insert(u"user"_s, u"u"_s);
    serverConfig.insert(u"password"_s, u"p"_s);
    SmtpTestServer server(u"good"_s, serverConfig);
    SmtpConfig smtp = config(server, SmtpSecurity::Tls);
    smtp.caFile = m_authority.caFile();
    smtp.user = u"u"_s;
    smtp.password = u"p"_s;
    SmtpSession session(smtp);
    const Result<void> checked = session.check(Cancellation());
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().text() + checked.error().detail));
    QCOMPARE(server.events(u"login"_s).size(), size_t(1));
    QVERIFY(server.events(u"message"_s).empty());
    QCOMPARE(sendOne(session).kind, Kind::Accepted);
    QCOMPARE(server.events(u"connect"_s).size(), size_t(1));
    QVERIFY(session.check(Cancellation())); // logs in anew: a check of an open connection would prove little
    QCOMPARE(server.events(u"login"_s).size(), size_t(2));
}

void TestSmtpSession::check_names_the_cause()
{
    SmtpTestServer server(u"scripted"_s,
                          script({{u"EHLO"_s, u"250-test\n250 AUTH LOGIN"_s},
                                  {u"AUTH"_s, QJsonArray{u"535 5.7.8 wrong"_s, u"454 4.7.0 later"_s}}}));
    SmtpConfig smtp = config(server);
    smtp.user = u"u"_s;
    smtp.password = u"p"_s;
    SmtpSession session(smtp);
    const Result<void> wrong = session.check(Cancellation());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
    const Result<void> later = session.check(Cancellation());
    QVERIFY(!later);
    QCOMPARE(later.error().kind, ErrorKind::ServerFault);
    Cancellation cancelled;
    cancelled.cancel();
    QCOMPARE(session.check(cancelled).error().kind, ErrorKind::Cancelled);
}

void TestSmtpSession::closing_does_not_wait_for_a_server_that_hangs()
{
    SmtpTestServer server(u"scripted"_s, script({{u"QUIT"_s, u"hang"_s}}));
    {
        SmtpSession session(config(server));
        QCOMPARE(sendOne(session).kind, Kind::Accepted);
    } // ends long before the test's own time-out
    QVERIFY(server.waitFor(u"closed"_s, 1));
    QVERIFY(commands(server).contains(u"QUIT"_s));
    QCOMPARE(server.events(u"connect"_s).size(), size_t(1));
}

void TestSmtpSession::bytes_before_starttls_are_not_trusted()
{
    QJsonObject serverConfig = tls(u"starttls"_s, m_good);
    serverConfig.insert(u"EHLO"_s, QJsonArray{u"250-test\n250 STARTTLS"_s});
    serverConfig.insert(u"STARTTLS"_s, QJsonArray{u"220 go on\n250-injected\n250 AUTH PLAIN"_s});
    SmtpTestServer server(u"scripted"_s, serverConfig);
    SmtpConfig smtp = config(server, SmtpSecurity::StartTls);
    smtp.caFile = m_authority.caFile();
    smtp.user = u"u"_s;
    smtp.password = u"p"_s;
    SmtpSession session(smtp);
    QCOMPARE(sendOne(session).kind, Kind::AccountRefused);
    QVERIFY(commands(server).filter(u"AUTH"_s).isEmpty());
    QVERIFY(server.events(u"complete"_s).empty());
}

QTEST_GUILESS_MAIN(TestSmtpSession)
#include "tst_smtpsession.moc"
