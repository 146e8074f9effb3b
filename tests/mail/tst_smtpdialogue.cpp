#include "core/mail/smtpclassify.h"
#include "core/mail/smtpdialogue.h"

#include <QTest>

using namespace afterparcel;

class TestSmtpDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
    void s4_what_concerns_the_account_data();
    void s4_what_concerns_the_account();
    void phases_follow_the_commands();
    void a_password_that_looks_like_a_command_changes_no_phase();
    void what_comes_after_quit_decides_nothing();
    void endless_answers_stay_small();
    void s6_unsure_only_if_all_bytes_went_data();
    void s6_unsure_only_if_all_bytes_went();
};

void TestSmtpDialogue::replies_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << QByteArrayList{"250 2.1.5 Ok"} << 250 << QStringLiteral("2.1.5")
                              << QStringLiteral("250 2.1.5 Ok");
    QTest::newRow("no words") << QByteArrayList{"354"} << 354 << QString() << QStringLiteral("354");
    QTest::newRow("several lines repeat the code")
        << QByteArrayList{"550-5.7.1 Not allowed.", "550-5.7.1 See", "550 5.7.1 https://x.example"} << 550
        << QStringLiteral("5.7.1") << QStringLiteral("550 5.7.1 Not allowed. See https://x.example");
    QTest::newRow("enhanced code on the second line")
        << QByteArrayList{"451-Sorry", "451 4.3.0 later"} << 451 << QStringLiteral("4.3.0")
        << QStringLiteral("451 4.3.0 Sorry later");
    QTest::newRow("class differs: not a code")
        << QByteArrayList{"550 4.7.1 odd"} << 550 << QString() << QStringLiteral("550 4.7.1 odd");
    QTest::newRow("an IP address is no code")
        << QByteArrayList{"550 5.6.7.8 blocked"} << 550 << QString() << QStringLiteral("550 5.6.7.8 blocked");
    QTest::newRow("control characters are removed")
        << QByteArrayList{"550 \x1b[31mred\x07"} << 550 << QString() << QStringLiteral("550 [31mred");
}

void TestSmtpDialogue::replies()
{
    QFETCH(QByteArrayList, lines);
    const SmtpReply reply = parseReply(lines);
    QTEST(reply.code, "code");
    QTEST(reply.enhanced, "enhanced");
    QTEST(reply.text, "text");
}

void TestSmtpDialogue::s4_what_concerns_the_account_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("account");
    QTest::newRow("S4: 550 5.7.1") << QByteArray("550 5.7.1 denied") << true;
    QTest::newRow("S4: 450 4.7.26") << QByteArray("450 4.7.26 unauthenticated") << true;
    QTest::newRow("S4: 550 5.4.5") << QByteArray("550 5.4.5 Daily user sending limit exceeded") << true;
    QTest::newRow("S4: 452 4.4.5") << QByteArray("452 4.4.5 limit") << true;
    QTest::newRow("S4: 421") << QByteArray("421 closing") << true;
    QTest::newRow("S4: 530 login wanted") << QByteArray("530 Authentication required") << true;
    QTest::newRow("S5: 550 5.1.1") << QByteArray("550 5.1.1 no such user") << false;
    QTest::newRow("S5: 550 without code") << QByteArray("550 no such user") << false;
    QTest::newRow("S5: 552 5.2.2 mailbox full") << QByteArray("552 5.2.2 full") << false;
    QTest::newRow("S5: 550 5.4.4") << QByteArray("550 5.4.4 host not found") << false;
    QTest::newRow("S4: 451 4.4.1 is the request's own")
        << QByteArray("451 4.4.1 no answer from host") << false;
    QTest::newRow("S5: 5.7 in the words only") << QByteArray("550 see 5.7.1") << false;
    QTest::newRow("accepted with x.7.x") << QByteArray("250 2.7.0 ok") << false;
}

void TestSmtpDialogue::s4_what_concerns_the_account()
{
    QFETCH(QByteArray, line);
    QTEST(concernsAccount(parseReply({line})), "account");
}

void TestSmtpDialogue::phases_follow_the_commands()
{
    SmtpDialogue dialogue;
    QCOMPARE(dialogue.phase(), SmtpPhase::Connecting);
    dialogue.lineReceived("220 hello\r\n");
    QCOMPARE(dialogue.reply().code, 220);
    dialogue.commandSent("EHLO [127.0.0.1]\r\n");
    dialogue.lineReceived("250-hello\r\n");
    QCOMPARE(dialogue.reply().code, 0);
    dialogue.lineReceived("250 SIZE\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Ehlo);
    dialogue.commandSent("MAIL FROM:<a@b.example>\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Mail);
    QCOMPARE(dialogue.reply().code, 0);
    QCOMPARE(dialogue.lastReply().code, 250);
    dialogue.commandSent("RCPT TO:<a@b.example>\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Rcpt);
    dialogue.commandSent("DATA\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Data);
    dialogue.lineReceived("354 go\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Message);
    QCOMPARE(dialogue.reply().code, 0);
    dialogue.lineReceived("250 taken\r\n");
    QCOMPARE(dialogue.reply().code, 250);
}

void TestSmtpDialogue::a_password_that_looks_like_a_command_changes_no_phase()
{
    SmtpDialogue dialogue;
    dialogue.commandSent("AUTH LOGIN\r\n");
    dialogue.lineReceived("334 VXNlcm5hbWU6\r\n");
    dialogue.commandSent("DATAabcd\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Auth);
    dialogue.lineReceived("334 UGFzc3dvcmQ6\r\n");
    dialogue.commandSent("QUITabcd\r\n");
    QCOMPARE(dialogue.phase(), SmtpPhase::Auth);
    QVERIFY(!dialogue.isQuitting());
    dialogue.lineReceived("535 5.7.8 no\r\n");
    QCOMPARE(dialogue.reply().code, 535);
}

void TestSmtpDialogue::what_comes_after_quit_decides_nothing()
{
    SmtpDialogue dialogue;
    dialogue.commandSent("RCPT TO:<a@b.example>\r\n");
    dialogue.lineReceived("550 5.1.1 unknown\r\n");
    dialogue.commandSent("QUIT\r\n");
    dialogue.lineReceived("221 bye\r\n");
    QVERIFY(dialogue.isQuitting());
    QCOMPARE(dialogue.phase(), SmtpPhase::Rcpt);
    QCOMPARE(dialogue.reply().code, 550);
}

void TestSmtpDialogue::endless_answers_stay_small()
{
    SmtpDialogue dialogue;
    dialogue.commandSent("EHLO x\r\n");
    for (int i = 0; i < 100'000; ++i) {
        dialogue.lineReceived("250-" + QByteArray(400, 'x') + "\r\n");
    }
    dialogue.lineReceived("250 end\r\n");
    QCOMPARE(dialogue.reply().code, 250);
    QVERIFY(dialogue.reply().text.size() <= 1000);
}

void TestSmtpDialogue::s6_unsure_only_if_all_bytes_went_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("handedOver");
    QTest::addColumn<SmtpOutcome::Kind>("expected");
    QTest::newRow("S4: nothing went") << 0 << true << SmtpOutcome::Kind::RefusedForNow;
    QTest::newRow("S4: all but one byte went") << 99 << true << SmtpOutcome::Kind::RefusedForNow;
    QTest::newRow("S6: all went") << 100 << true << SmtpOutcome::Kind::Unsure;
    QTest::newRow("S6: all went with added dots") << 107 << true << SmtpOutcome::Kind::Unsure;
    QTest::newRow("S4: lost before handing over") << 0 << false << SmtpOutcome::Kind::RefusedForNow;
}

void TestSmtpDialogue::s6_unsure_only_if_all_bytes_went()
{
    QFETCH(int, bytes);
    QFETCH(bool, handedOver);
    SmtpDialogue dialogue;
    dialogue.commandSent("DATA\r\n");
    dialogue.lineReceived("354 go\r\n");
    dialogue.bodySent(bytes);
    TransportEnd end;
    end.code = 56;
    end.handedOver = handedOver;
    QTEST(classify({}, dialogue, end, 100).kind, "expected");
}

QTEST_GUILESS_MAIN(TestSmtpDialogue)
#include "tst_smtpdialogue.moc"
