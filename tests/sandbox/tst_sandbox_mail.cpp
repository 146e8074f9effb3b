#include "tests/sandbox/sandboxprogram.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace afterparcel;

namespace
{

// Sends one message by Python's smtplib and prints the server's last answer, so that no code of ours is on
// both ends.
const QString kClient = uR"(
import smtplib, ssl, sys
mode, port, ca, password, to = sys.argv[1:]
context = ssl.create_default_context(cafile=ca) if ca else None
try:
    if mode == "tls":
        server = smtplib.SMTP_SSL("127.0.0.1", int(port), context=context, timeout=30)
    else:
        server = smtplib.SMTP("127.0.0.1", int(port), timeout=30)
    if mode == "starttls":
        server.starttls(context=context)
    if password:
        server.login("merchant", password)
    message = ("From: Store <store@store.example>\r\nTo: Ann <%s>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
               "Message-ID: <m1@store.example>\r\nAuto-Submitted: auto-generated\r\n"
               "List-Unsubscribe: <mailto:store@store.example>\r\n\r\nHello\r\n.dot\r\n" % to)
    server.sendmail("store@store.example", [to], message)
    server.quit()
    print("sent")
except smtplib.SMTPRecipientsRefused as error:
    print(list(error.recipients.values())[0][0])
except smtplib.SMTPResponseException as error:
    print(error.smtp_code)
except (smtplib.SMTPServerDisconnected, OSError) as error:
    print("lost")
)"_s;

QString sendMail(const QJsonObject& ports, const QString& to, const QString& password = u"mail-secret"_s)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    client.start(u"/usr/bin/python3"_s, {u"-c"_s, kClient, ports.value(u"smtp_security"_s).toString(),
                                         QString::number(ports.value(u"smtp_port"_s).toInt()),
                                         ports.value(u"smtp_ca_file"_s).toString(), password, to});
    client.waitForFinished(60000);
    return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
}

} // namespace

/// The mail server, spoken to by Python's smtplib.
class TestSandboxMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void login_wrong_refused();
    void login_missing_refusedWhereEncrypted();
    void misbehaviour_data();
    void misbehaviour();
    void misbehaviour_pattern_onlyThatRecipient();
};

void TestSandboxMail::roundTrip_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("plain") << u"plain"_s;
    QTest::newRow("starttls") << u"starttls"_s;
    QTest::newRow("tls") << u"tls"_s;
}

void TestSandboxMail::roundTrip()
{
    QFETCH(QString, mode);
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({}, {u"--smtp"_s, mode, u"--start-time"_s, u"2026-11-02T09:00:00Z"_s}));
    QCOMPARE(sendMail(sandbox.ports(), u"ann@buyers.example"_s), u"sent"_s);
    const QJsonArray mails = sandbox.ask(u"/mail"_s)[u"mails"_s].toArray();
    QCOMPARE(mails.size(), 1);
    const QJsonValue mail = mails.first();
    QCOMPARE(mail[u"to"_s].toString(), u"ann@buyers.example"_s);
    QCOMPARE(mail[u"subject"_s].toString(), u"Grüße"_s);
    QCOMPARE(mail[u"message_id"_s].toString(), u"<m1@store.example>"_s);
    QCOMPARE(mail[u"auto_submitted"_s].toString(), u"auto-generated"_s);
    QCOMPARE(mail[u"list_unsubscribe"_s].toString(), u"<mailto:store@store.example>"_s);
    QVERIFY(mail[u"text"_s].toString().contains(u"\n.dot"_s) ||
            mail[u"text"_s].toString().contains(u"\r\n.dot"_s));
    QVERIFY(mail[u"at"_s].toString().startsWith(u"2026-11-02T09:"_s));
    QFile record(sandbox.file(u"record/mail.jsonl"_s));
    QVERIFY(record.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(record.readLine()).object(), mail.toObject());
}

void TestSandboxMail::login_wrong_refused()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({}, {u"--smtp"_s, u"starttls"_s}));
    QCOMPARE(sendMail(sandbox.ports(), u"ann@buyers.example"_s, u"wrong"_s), u"535"_s);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"mails"_s].toInt(), 0);
}

void TestSandboxMail::login_missing_refusedWhereEncrypted()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({}, {u"--smtp"_s, u"tls"_s}));
    QCOMPARE(sendMail(sandbox.ports(), u"ann@buyers.example"_s, {}), u"530"_s);
}

void TestSandboxMail::misbehaviour_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("accepted");
    QTest::newRow("busy for now") << u"connect_421"_s << u"421"_s << 0;
    QTest::newRow("sender refused") << u"mail_550"_s << u"550"_s << 0;
    QTest::newRow("recipient refused for now") << u"rcpt_450"_s << u"450"_s << 0;
    QTest::newRow("recipient refused") << u"rcpt_550"_s << u"550"_s << 0;
    QTest::newRow("message refused for now") << u"data_451"_s << u"451"_s << 0;
    QTest::newRow("message refused") << u"data_554"_s << u"554"_s << 0;
    QTest::newRow("lost before the data") << u"drop_before_data"_s << u"lost"_s << 0;
    QTest::newRow("lost with the data") << u"drop_in_data"_s << u"lost"_s << 0;
    QTest::newRow("accepted, answer lost") << u"drop_after_data"_s << u"lost"_s << 1;
    QTest::newRow("slow before the data") << u"delay_before_data"_s << u"sent"_s << 1;
    QTest::newRow("slow after the data") << u"delay_after_data"_s << u"sent"_s << 1;
}

void TestSandboxMail::misbehaviour()
{
    QFETCH(QString, what);
    QFETCH(QString, answer);
    QFETCH(int, accepted);
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({}, {u"--smtp"_s, u"plain"_s}));
    const QJsonObject answered =
        sandbox.control(u"/misbehave"_s, {{u"target"_s, u"smtp"_s}, {u"what"_s, what}, {u"seconds"_s, 0.2}});
    QVERIFY2(!answered.contains(u"error"_s), qPrintable(answered[u"error"_s].toString()));
    QCOMPARE(sendMail(sandbox.ports(), u"ann@buyers.example"_s), answer);
    QCOMPARE(sandbox.ask(u"/state"_s)[u"mails"_s].toInt(), accepted);
    QCOMPARE(sendMail(sandbox.ports(), u"ann@buyers.example"_s), u"sent"_s); // once only
    QCOMPARE(sandbox.ask(u"/state"_s)[u"mails"_s].toInt(), accepted + 1);
}

void TestSandboxMail::misbehaviour_pattern_onlyThatRecipient()
{
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({}, {u"--smtp"_s, u"plain"_s}));
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"smtp"_s},
                                      {u"what"_s, u"rcpt_550"_s},
                                      {u"match"_s, u"*@bad.example"_s},
                                      {u"count"_s, -1}});
    QCOMPARE(sendMail(sandbox.ports(), u"ann@good.example"_s), u"sent"_s);
    QCOMPARE(sendMail(sandbox.ports(), u"ann@bad.example"_s), u"550"_s);
    QCOMPARE(sendMail(sandbox.ports(), u"bob@bad.example"_s), u"550"_s);
    sandbox.control(u"/misbehave"_s, {{u"target"_s, u"smtp"_s}, {u"what"_s, u"clear"_s}});
    QCOMPARE(sendMail(sandbox.ports(), u"ann@bad.example"_s), u"sent"_s);
}

QTEST_GUILESS_MAIN(TestSandboxMail)
#include "tst_sandbox_mail.moc"
