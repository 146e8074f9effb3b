#include "core/mail/mail.h"

#include <QTest>

using namespace afterparcel;

class TestMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_usable_addresses_data();
    void q5_usable_addresses();
    void q5_unusable_addresses_are_refused_with_the_cause_data();
    void q5_unusable_addresses_are_refused_with_the_cause();
    void q5_message_ids_differ_and_name_the_senders_domain();
};

void TestMailAddress::q5_usable_addresses_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("expected");
    const QString jane = QStringLiteral("jane@example.com");
    QTest::newRow("bare") << jane << jane;
    QTest::newRow("blanks around") << QStringLiteral("  jane@example.com ") << jane;
    QTest::newRow("with a name") << QStringLiteral("Jane Doe <jane@example.com>") << jane;
    QTest::newRow("name with a comma, not quoted") << QStringLiteral("Mugs, Inc. <jane@example.com>") << jane;
    QTest::newRow("quoted name") << QStringLiteral("\"Mugs \\\"R\\\" Us\" <jane@example.com>") << jane;
    QTest::newRow("address as a name")
        << QStringLiteral("a@b.example, c@d.example <jane@example.com>") << jane;
    QTest::newRow("plus and dots") << QStringLiteral("j.d+shop@mail.example.com")
                                   << QStringLiteral("j.d+shop@mail.example.com");
    QTest::newRow("two dots") << QStringLiteral("j..d.@example.com") << QStringLiteral("j..d.@example.com");
    QTest::newRow("localhost") << QStringLiteral("me@localhost") << QStringLiteral("me@localhost");
    QTest::newRow("domain outside ASCII")
        << QStringLiteral("jane@bücher.example") << QStringLiteral("jane@xn--bcher-kva.example");
}

void TestMailAddress::q5_usable_addresses()
{
    QFETCH(QString, mailbox);
    QFETCH(QString, expected);
    const Result<QString> address = bareAddress(mailbox);
    QVERIFY2(address, qPrintable(address ? QString() : address.error().text()));
    QCOMPARE(*address, expected);
}

void TestMailAddress::q5_unusable_addresses_are_refused_with_the_cause_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("cause");
    QTest::newRow("empty") << QString() << QStringLiteral("empty");
    QTest::newRow("no @") << QStringLiteral("jane") << QStringLiteral("before or after");
    QTest::newRow("nothing before the @")
        << QStringLiteral("@example.com") << QStringLiteral("before or after");
    QTest::newRow("nothing after the @") << QStringLiteral("jane@") << QStringLiteral("before or after");
    QTest::newRow("CR LF and a header")
        << QStringLiteral("jane@example.com\r\nBcc: x@y.example") << QStringLiteral("line break");
    QTest::newRow("line feed at the end")
        << QStringLiteral("jane@example.com\n") << QStringLiteral("line break");
    QTest::newRow("NUL") << QStringLiteral("jane@example.com") + QChar(0) + QStringLiteral("x")
                         << QStringLiteral("control character");
    QTest::newRow("line separator") << QStringLiteral("jane@example.com\u2028Bcc: x")
                                    << QStringLiteral("line break");
    QTest::newRow("two addresses") << QStringLiteral("a@b.example, c@d.example")
                                   << QStringLiteral("more than one @");
    QTest::newRow("two @") << QStringLiteral("a@b@example.com") << QStringLiteral("more than one @");
    QTest::newRow("quoted local part")
        << QStringLiteral("\"a,b\"@example.com") << QStringLiteral("characters that no address has");
    QTest::newRow("route") << QStringLiteral("<@relay.example:jane@example.com>")
                           << QStringLiteral("before or after");
    QTest::newRow("two in brackets") << QStringLiteral("<a@b.example> <c@d.example>")
                                     << QStringLiteral("more than one address");
    QTest::newRow("text after the bracket")
        << QStringLiteral("<a@b.example> x") << QStringLiteral("after the address");
    QTest::newRow("bracket without end")
        << QStringLiteral("Jane <jane@example.com") << QStringLiteral("bracket is missing");
    QTest::newRow("closing bracket alone")
        << QStringLiteral("jane@example.com>") << QStringLiteral("characters that no address has");
    QTest::newRow("blank inside") << QStringLiteral("ja ne@example.com")
                                  << QStringLiteral("characters that no address has");
    QTest::newRow("comma after the domain")
        << QStringLiteral("jane@example.com,") << QStringLiteral("characters that no address has");
    QTest::newRow("SMTP parameter") << QStringLiteral("jane@example.com SIZE=1")
                                    << QStringLiteral("characters that no address has");
    QTest::newRow("local part outside ASCII")
        << QStringLiteral("jürgen@example.com") << QStringLiteral("outside ASCII");
    QTest::newRow("1,000 characters")
        << QString(1000, u'a') + QStringLiteral("@example.com") << QStringLiteral("too long");
    QTest::newRow("domain of 300 characters")
        << QStringLiteral("a@") + QStringLiteral("abcdefgh.").repeated(33) + QStringLiteral("example")
        << QStringLiteral("too long");
    QTest::newRow("domain with a hyphen first")
        << QStringLiteral("a@-x.example") << QStringLiteral("characters that no address has");
}

void TestMailAddress::q5_unusable_addresses_are_refused_with_the_cause()
{
    QFETCH(QString, mailbox);
    QFETCH(QString, cause);
    const Result<QString> address = bareAddress(mailbox);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::BadInput);
    QVERIFY2(address.error().what.contains(cause), qPrintable(address.error().what));
    QVERIFY(!address.error().nextStep.isEmpty());
    QVERIFY2(!address.error().text().contains(QStringLiteral("jürgen@")), "D3: no whole address in an error");
}

void TestMailAddress::q5_message_ids_differ_and_name_the_senders_domain()
{
    const QString first = newMessageId(QStringLiteral("Shop <shop@bücher.example>"));
    const QString second = newMessageId(QStringLiteral("Shop <shop@bücher.example>"));
    QVERIFY(first.endsWith(QStringLiteral("@xn--bcher-kva.example")));
    QVERIFY(first != second);
    QVERIFY(!first.contains(QLatin1Char('<')));
    QVERIFY(newMessageId(QStringLiteral("broken")).endsWith(QStringLiteral("@localhost")));
}

QTEST_GUILESS_MAIN(TestMailAddress)
#include "tst_mailaddress.moc"
