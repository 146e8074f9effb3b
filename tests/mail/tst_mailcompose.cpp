#include "core/mail/mail.h"
#include "parsedmail.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace afterparcel;
using namespace Qt::Literals::StringLiterals;

namespace
{

OutgoingMail mail()
{
    OutgoingMail result;
    result.from = u"Blue Mugs <shop@example.com>"_s;
    result.replyTo = u"hello@example.com"_s;
    result.to = u"jane@buyer.example"_s;
    result.toName = u"Jane Doe"_s;
    result.subject = u"How do you like it?"_s;
    result.html = u"<p>Hello</p>\n"_s;
    result.text = u"Hello\n"_s;
    result.messageId = u"abc-1@example.com"_s;
    result.date = QDateTime(QDate(2026, 11, 22), QTime(7, 30), Qt::OffsetFromUTC, 3600);
    result.unsubscribeAddress = u"hello@example.com"_s;
    result.unsubscribeCode = u"c0de"_s;
    return result;
}

/// The sorted names of the headers that a message of ours has, whatever is in it.
QStringList expectedHeaders()
{
    return {u"Auto-Submitted"_s, u"Content-Type"_s, u"Date"_s,     u"From"_s,    u"List-Unsubscribe"_s,
            u"MIME-Version"_s,   u"Message-ID"_s,   u"Reply-To"_s, u"Subject"_s, u"To"_s};
}

QStringList sortedHeaders(const ParsedMail& parsed)
{
    QStringList names = parsed.headerNames();
    for (QString& name : names) {
        name.replace(u"Message-Id"_s, u"Message-ID"_s).replace(u"Mime-Version"_s, u"MIME-Version"_s);
    }
    names.sort();
    return names;
}

QString wireProblem(const QByteArray& message)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message.at(i);
        if ((c & 0x80) != 0 || c == '\0') {
            return u"a byte that is not 7 bit"_s;
        }
        if (c == '\r' && message.mid(i, 2) != "\r\n") {
            return u"a CR alone"_s;
        }
        if (c == '\n') {
            if (i == 0 || message.at(i - 1) != '\r') {
                return u"a LF alone"_s;
            }
            if (i - start > 998) {
                return u"a line of %1 bytes"_s.arg(i - start);
            }
            start = i + 1;
        }
    }
    return start == message.size() ? QString() : u"no line end at the end"_s;
}

QByteArray composed(const OutgoingMail& outgoing)
{
    const Result<QByteArray> result = composeMail(outgoing);
    if (!result) {
        qWarning().noquote() << result.error().text();
    }
    return result.value_or(QByteArray());
}

} // namespace

class TestMailCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_headers();
    void q5_both_parts_arrive_unchanged_data();
    void q5_both_parts_arrive_unchanged();
    void q5_nothing_hostile_adds_a_header_or_recipient_data();
    void q5_nothing_hostile_adds_a_header_or_recipient();
    void q5_names_arrive_as_they_are_data();
    void q5_names_arrive_as_they_are();
    void q5_unusable_addresses_are_refused_data();
    void q5_unusable_addresses_are_refused();
    void s1_a_message_id_is_kept_or_refused_never_changed_data();
    void s1_a_message_id_is_kept_or_refused_never_changed();
    void q5_unsubscribe_header_is_one_percent_encoded_address();
    void q5_without_reply_to_and_unsubscribe_address_the_headers_are_absent();
    void q5_threads_may_compose_at_once();
};

void TestMailCompose::q5_headers()
{
    const QByteArray message = composed(mail());
    if (qEnvironmentVariableIsSet("SHOW_MAIL")) {
        qInfo().noquote() << message;
    }
    QCOMPARE(wireProblem(message), QString());
    const ParsedMail parsed(message);
    QCOMPARE(sortedHeaders(parsed), expectedHeaders());
    QCOMPARE(parsed.mailboxes(u"From"_s), QStringList(u"Blue Mugs|shop@example.com"_s));
    QCOMPARE(parsed.mailboxes(u"To"_s), QStringList(u"Jane Doe|jane@buyer.example"_s));
    QCOMPARE(parsed.mailboxes(u"Reply-To"_s), QStringList(u"|hello@example.com"_s));
    QCOMPARE(parsed.values(u"Subject"_s), QStringList(u"How do you like it?"_s));
    QCOMPARE(parsed.values(u"Message-ID"_s), QStringList(u"<abc-1@example.com>"_s));
    QCOMPARE(parsed.values(u"List-Unsubscribe"_s),
             QStringList(u"<mailto:hello@example.com?subject=unsubscribe%20c0de>"_s));
    QCOMPARE(parsed.values(u"Auto-Submitted"_s), QStringList(u"auto-generated"_s));
    QCOMPARE(parsed.values(u"MIME-Version"_s), QStringList(u"1.0"_s));
    QCOMPARE(parsed.date(), u"2026-11-22T07:30:00+01:00"_s);
    QCOMPARE(parsed.type(), u"multipart/alternative"_s);
    QCOMPARE(parsed.defects(), QStringList());
}

void TestMailCompose::q5_both_parts_arrive_unchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"Hello\n\nworld\n"_s;
    QTest::newRow("umlauts") << u"Grüße aus Köln\n"_s;
    QTest::newRow("Chinese") << u"您好，王小明\n"_s.repeated(200);
    QTest::newRow("Arabic and emoji") << u"مرحبا 👋\n"_s;
    QTest::newRow("a line of 50,000 characters") << QString(50'000, u'x') + u'\n';
    QTest::newRow("dots alone on lines") << u".\n..\n.\nFrom me\n"_s;
    QTest::newRow("blanks at line ends, tabs, equals signs") << u"a \nb\t\n=3D=\n"_s;
    QTest::newRow("like a boundary") << u"--=-x\n--\n"_s;
}

void TestMailCompose::q5_both_parts_arrive_unchanged()
{
    QFETCH(QString, text);
    OutgoingMail outgoing = mail();
    outgoing.text = text;
    outgoing.html = u"<p>"_s + text;
    const QByteArray message = composed(outgoing);
    QCOMPARE(wireProblem(message), QString());
    const ParsedMail parsed(message);
    const QJsonArray parts = parsed.parts();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0)[u"type"_s].toString(), u"text/plain"_s);
    QCOMPARE(parts.at(0)[u"text"_s].toString().replace(u"\r\n"_s, u"\n"_s), text);
    QCOMPARE(parts.at(1)[u"type"_s].toString(), u"text/html"_s);
    QCOMPARE(parts.at(1)[u"text"_s].toString().replace(u"\r\n"_s, u"\n"_s), outgoing.html);
    for (const QJsonValue part : parts) {
        QCOMPARE(part[u"charset"_s].toString(), u"utf-8"_s);
        QVERIFY(QStringList({u"quoted-printable"_s, u"base64"_s}).contains(part[u"encoding"_s].toString()));
    }
    QCOMPARE(parsed.defects(), QStringList());
}

void TestMailCompose::q5_nothing_hostile_adds_a_header_or_recipient_data()
{
    QTest::addColumn<QString>("text");
    const QString bcc = u"Bcc: eve@evil.example"_s;
    QTest::newRow("CR LF and a header") << u"x\r\n"_s + bcc;
    QTest::newRow("LF and a header") << u"x\n"_s + bcc;
    QTest::newRow("CR and a header") << u"x\r"_s + bcc;
    QTest::newRow("two line ends and a body") << u"x\r\n\r\n<html>"_s;
    QTest::newRow("folded header") << u"x\r\n "_s + bcc;
    QTest::newRow("line separator") << u"x\u2028"_s + bcc;
    QTest::newRow("next line") << u"x\u0085"_s + bcc;
    QTest::newRow("NUL") << u"x"_s + QChar(0) + u"\r\n"_s + bcc;
    QTest::newRow("another mailbox") << u"x\" <eve@evil.example>, \"y"_s;
    QTest::newRow("angle brackets") << u"Eve <eve@evil.example>"_s;
    QTest::newRow("commas and semicolons") << u"a@evil.example, b@evil.example; c"_s;
    QTest::newRow("group") << u"undisclosed: eve@evil.example;"_s;
    QTest::newRow("quotes and backslashes") << u"\\\" \\\\\" <eve@evil.example>"_s;
    QTest::newRow("backslash at the end") << u"x\\"_s;
    QTest::newRow("comment") << u"(x) eve@evil.example ("_s;
    QTest::newRow("encoded word") << u"=?utf-8?q?x=0D=0ABcc:_eve=40evil.example?="_s;
    QTest::newRow("1,000 letters") << QString(1000, u'a');
    QTest::newRow("1,000 letters outside ASCII") << QString(1000, u'ü');
    QTest::newRow("1,000 emoji") << u"👋"_s.repeated(500);
    QTest::newRow("lone surrogates") << u"x"_s + QChar(0xD83D) + u"\r\n"_s + QChar(0xDE00) + bcc;
    QTest::newRow("1,000 quotes") << QString(1000, u'"');
    QTest::newRow("500 accents on one letter") << u"e"_s + QString(500, QChar(0x0301));
}

void TestMailCompose::q5_nothing_hostile_adds_a_header_or_recipient()
{
    QFETCH(QString, text);
    OutgoingMail outgoing = mail();
    outgoing.toName = text;
    outgoing.subject = text;
    outgoing.unsubscribeCode = text;
    outgoing.text = text;
    const QByteArray message = composed(outgoing);
    QCOMPARE(wireProblem(message), QString());
    const ParsedMail parsed(message);
    QCOMPARE(sortedHeaders(parsed), expectedHeaders());
    QCOMPARE(parsed.mailboxes(u"To"_s).size(), 1);
    QVERIFY2(parsed.mailboxes(u"To"_s).first().endsWith(u"|jane@buyer.example"_s),
             qPrintable(parsed.mailboxes(u"To"_s).first()));
    QCOMPARE(parsed.mailboxes(u"From"_s), QStringList(u"Blue Mugs|shop@example.com"_s));
    QCOMPARE(parsed.parts().size(), 2);
    QVERIFY(!parsed.values(u"Subject"_s).first().contains(QLatin1Char('\n')));
}

void TestMailCompose::q5_names_arrive_as_they_are_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("umlaut") << u"Jürgen Müller"_s;
    QTest::newRow("comma") << u"Müller, Jürgen"_s;
    QTest::newRow("comma in ASCII") << u"Doe, Jane"_s;
    QTest::newRow("quotes") << u"Jane \"JD\" Doe"_s;
    QTest::newRow("Japanese, long") << u"さくら"_s.repeated(30);
    QTest::newRow("Arabic") << u"محمد علي"_s;
    QTest::newRow("emoji") << u"Jane 👨\u200d👩\u200d👧"_s;
    QTest::newRow("one long word") << QString(199, u'a');
    QTest::newRow("many words") << u"word "_s.repeated(30).trimmed();
}

void TestMailCompose::q5_names_arrive_as_they_are()
{
    QFETCH(QString, name);
    OutgoingMail outgoing = mail();
    outgoing.toName = name;
    outgoing.subject = name;
    outgoing.from = u"\"%1\" <shop@example.com>"_s.arg(QString(name).replace(u'"', u"\\\""_s));
    const ParsedMail parsed(composed(outgoing));
    QCOMPARE(parsed.mailboxes(u"To"_s), QStringList(name + u"|jane@buyer.example"_s));
    QCOMPARE(parsed.mailboxes(u"From"_s), QStringList(name + u"|shop@example.com"_s));
    QCOMPARE(parsed.values(u"Subject"_s), QStringList(name));
}

void TestMailCompose::q5_unusable_addresses_are_refused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("CR LF") << u"jane@buyer.example\r\nBcc: eve@evil.example"_s;
    QTest::newRow("two addresses") << u"jane@buyer.example, eve@evil.example"_s;
    QTest::newRow("two @") << u"jane@buyer.example@evil.example"_s;
    QTest::newRow("NUL") << u"jane@buyer.example"_s + QChar(0);
    QTest::newRow("letters outside ASCII") << u"jürgen@buyer.example"_s;
    QTest::newRow("nothing useful") << u"jane"_s;
}

void TestMailCompose::q5_unusable_addresses_are_refused()
{
    QFETCH(QString, address);
    for (QString OutgoingMail::*field : {&OutgoingMail::to, &OutgoingMail::from, &OutgoingMail::replyTo,
                                         &OutgoingMail::unsubscribeAddress}) {
        OutgoingMail outgoing = mail();
        outgoing.*field = address;
        const Result<QByteArray> message = composeMail(outgoing);
        QVERIFY(!message);
        QCOMPARE(message.error().kind, ErrorKind::BadInput);
    }
    OutgoingMail outgoing = mail();
    outgoing.to = u"Eve <eve@evil.example>"_s; // a buyer's address has no name in it
    QVERIFY(!composeMail(outgoing));
}

void TestMailCompose::s1_a_message_id_is_kept_or_refused_never_changed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("usable");
    QTest::newRow("ours") << newMessageId(u"shop@example.com"_s) << true;
    QTest::newRow("with other atoms") << u"a.b+c=1/2@mail.example.com"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no domain") << u"abc"_s << false;
    QTest::newRow("with brackets") << u"<abc@example.com>"_s << false;
    QTest::newRow("CR LF and a header") << u"abc@example.com>\r\nBcc: eve@evil.example"_s << false;
    QTest::newRow("line feed at the end") << u"abc@example.com\n"_s << false;
    QTest::newRow("blank") << u"a b@example.com"_s << false;
    QTest::newRow("1,000 letters") << QString(1000, u'a') + u"@example.com"_s << false;
    QTest::newRow("letters outside ASCII") << u"ü@example.com"_s << false;
}

void TestMailCompose::s1_a_message_id_is_kept_or_refused_never_changed()
{
    QFETCH(QString, id);
    QFETCH(bool, usable);
    OutgoingMail outgoing = mail();
    outgoing.messageId = id;
    const Result<QByteArray> message = composeMail(outgoing);
    QCOMPARE(message.has_value(), usable);
    if (usable) {
        QCOMPARE(ParsedMail(*message).values(u"Message-ID"_s), QStringList(u'<' + id + u'>'));
    }
}

void TestMailCompose::q5_unsubscribe_header_is_one_percent_encoded_address()
{
    OutgoingMail outgoing = mail();
    outgoing.unsubscribeAddress = u"Shop <a+b&c@bücher.example>"_s;
    outgoing.unsubscribeCode = u"x>,<mailto:eve@evil.example> "_s + QString(300, u'ü');
    const QByteArray message = composed(outgoing);
    QCOMPARE(wireProblem(message), QString());
    const QString value = ParsedMail(message).values(u"List-Unsubscribe"_s).value(0);
    QVERIFY2(
        value.startsWith(
            u"<mailto:a%2Bb%26c@xn--bcher-kva.example?subject=unsubscribe%20x%3E%2C%3Cmailto%3Aeve%40"_s),
        qPrintable(value));
    QCOMPARE(value.count(u'<'), 1);
    QCOMPARE(value.count(u'>'), 1);
}

void TestMailCompose::q5_without_reply_to_and_unsubscribe_address_the_headers_are_absent()
{
    OutgoingMail outgoing = mail();
    outgoing.replyTo.clear();
    outgoing.unsubscribeAddress.clear();
    outgoing.toName.clear();
    const ParsedMail parsed(composed(outgoing));
    QVERIFY(!parsed.headerNames().contains(u"Reply-To"_s));
    QVERIFY(!parsed.headerNames().contains(u"List-Unsubscribe"_s));
    QCOMPARE(parsed.mailboxes(u"To"_s), QStringList(u"|jane@buyer.example"_s));
}

void TestMailCompose::q5_threads_may_compose_at_once()
{
    std::atomic<int> good = 0;
    constexpr int kThreads = 4;
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 50; ++j) {
                OutgoingMail outgoing = mail();
                outgoing.subject = u"Grüße %1"_s.arg(j);
                good += composed(outgoing).contains("Message-Id: <abc-1@example.com>\r\n") ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(good.load(), 200);
}

QTEST_GUILESS_MAIN(TestMailCompose)
#include "tst_mailcompose.moc"
