#include "core/base/joining.h"
#include "core/base/result.h"

#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

/// What went wrong and what to do about it, as two sentences; and sentences one after the other.
class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_areJoined_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << u"It failed."_s << u"It failed. Retry."_s;
        QTest::newRow("a server's words") << u"550 no such user"_s << u"550 no such user. Retry."_s;
        QTest::newRow("English quotes") << u"It says “no”"_s << u"It says “no” Retry."_s;
        QTest::newRow("German quotes") << u"Er sagt „nein“"_s << u"Er sagt „nein“ Retry."_s;
        QTest::newRow("French quotes") << u"Il dit « non »"_s << u"Il dit « non » Retry."_s;
        QTest::newRow("Japanese sentence") << u"失敗しました。"_s << u"失敗しました。Retry."_s;
        QTest::newRow("Japanese question") << u"失敗しましたか？"_s << u"失敗しましたか？Retry."_s;
        QTest::newRow("Japanese quotes") << u"応答は「拒否」"_s << u"応答は「拒否」Retry."_s;
        QTest::newRow("nothing") << QString() << u"Retry."_s;
    }
    void sentences_areJoined()
    {
        QFETCH(QString, what);
        Error error;
        error.what = what;
        error.nextStep = QStringLiteral("Retry.");
        QTEST(error.text(), "text");
    }

    void error_namesItsOrder()
    {
        Error error;
        error.what = QStringLiteral("It failed.");
        error.order = QStringLiteral("#1001");
        QCOMPARE(error.text(), QStringLiteral("#1001: It failed."));
    }

    void japaneseSentences_haveNoSpaceBetween()
    {
        QCOMPARE(joinedSentences({u"送信しません。"_s, u"設定を確認してください。"_s, u"再開します。"_s}),
                 u"送信しません。設定を確認してください。再開します。"_s);
        QCOMPARE(joinedSentences({u"失敗："_s, u"拒否されました。"_s}), u"失敗：拒否されました。"_s);
        QCOMPARE(joinedSentences({u"No e-mail is due."_s, {}, u"Nothing waits."_s}),
                 u"No e-mail is due. Nothing waits."_s);
        QCOMPARE(joinedSentences({QString(), u"設定。"_s}), u"設定。"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
