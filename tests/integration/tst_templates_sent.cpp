#include "tests/integration/world.h"

#include <QDirIterator>
#include <QtTest/QtTest>

using namespace afterparcel;

/// The merchant's wording, from the console to the buyer's mailbox (Q5).
class TestTemplatesSent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
        QCOMPARE(run({QStringLiteral("connect")}).status, 0);
        m_world->advanceHours(1);
    }

    void q5_storedTemplate_reachesTheBuyer_inTheirLanguage()
    {
        set("de", "subject", "Na, {{FIRST_NAME}}?\n");
        set("pt-BR", "html", "<p>Oi {{FIRST_NAME}}</p><a href=\"mailto:{{UNSUBSCRIBE_TARGET}}\">parar</a>");
        fulfilled(QStringLiteral("#9001"), QStringLiteral("de-AT"));
        fulfilled(QStringLiteral("#9002"), QStringLiteral("pt-BR"));
        fulfilled(QStringLiteral("#9003"), QStringLiteral("fr"));
        fulfilled(QStringLiteral("#9004"), QStringLiteral("it"));
        sync();
        m_world->advanceDays(8);
        sync();
        QCOMPARE(m_world->mails().size(), 4);
        QCOMPARE(mailTo(9001)[QStringLiteral("subject")].toString(), QStringLiteral("Na, Anna?"));
        QVERIFY(html(9001).contains(QString::fromUtf8("vielen Dank für Ihre Bestellung")));
        QVERIFY2(html(9002).startsWith(QStringLiteral("<p>Oi Anna</p>")), qPrintable(html(9002)));
        QVERIFY(html(9003).contains(QStringLiteral("merci pour votre commande")));
        QVERIFY(html(9004).contains(QStringLiteral("Thank you for your order")));
        QVERIFY(!mailTo(9001)[QStringLiteral("list_unsubscribe")].toString().isEmpty());
    }

    void q5_brokenTemplate_buyerGetsTheBuiltInOne_andABannerSaysSo()
    {
        set("en", "subject", "Mine");
        QFile file(folder() + QStringLiteral("/templates/en.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{ broken") > 0);
        file.close();
        fulfilled(QStringLiteral("#9001"), QStringLiteral("en"));
        sync();
        m_world->advanceDays(8);
        sync();
        QCOMPARE(mailTo(9001)[QStringLiteral("subject")].toString(),
                 QStringLiteral("Anna, how do you like your order from Basic Store?"));
        const CtlResult check = run({QStringLiteral("template"), QStringLiteral("check")});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.errors.contains(QStringLiteral("en.json is damaged")), qPrintable(check.errors));
        QCOMPARE(run({QStringLiteral("template"), QStringLiteral("restore"), QStringLiteral("en")}).status,
                 0);
        QCOMPARE(run({QStringLiteral("template"), QStringLiteral("check")}).status, 0);
    }

    void q5_set_withAnError_isRefusedWithItsPlace()
    {
        const CtlResult result = run(
            {QStringLiteral("template"), QStringLiteral("set"), QStringLiteral("de"), QStringLiteral("html")},
            "x\n{{FRIST_NAME}}");
        QCOMPARE(result.status, 2);
        QVERIFY2(result.errors.contains(QStringLiteral("HTML, line 2")) &&
                     result.errors.contains(QStringLiteral("FIRST_NAME")),
                 qPrintable(result.errors));
    }

    void q5_getSetRestoreRemoveDefault_exitStatuses()
    {
        const auto row = [this](const char* words, int status) {
            const CtlResult result = run(QStringList{QStringLiteral("template")} +
                                         QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
            QVERIFY2(result.status == status,
                     qPrintable(QLatin1String(words) + result.errors + result.output));
        };
        row("", 2);
        row("paint de", 2);
        row("get", 2);
        row("get de", 0);
        row("get de html", 0);
        row("get de footer", 2);
        row("get sv", 1);
        row("set de", 2);
        row("restore sv", 1);
        row("remove en", 2);
        row("remove de", 0);
        row("default fr", 0);
        row("default xx", 1);
        row("list", 0);
        row("placeholders", 0);
        row("preview --sample", 0);
        row("preview", 2);
        row("preview 4711", 1);
        row("preview --sample --language *", 2);
        row("test", 2);
    }

    void q5_list_saysWhatIsOwnAndWhatIsTheDefault()
    {
        set("it", "subject", "Ciao");
        QCOMPARE(run({QStringLiteral("template"), QStringLiteral("default"), QStringLiteral("it")}).status,
                 0);
        const QJsonArray array =
            run({QStringLiteral("template"), QStringLiteral("list"), QStringLiteral("--json")})
                .json()
                .array();
        QCOMPARE(array.size(), 6);
        for (const auto& value : array) {
            const bool italian = value[QStringLiteral("language")] == QStringLiteral("it");
            QCOMPARE(value[QStringLiteral("own")].toBool(), italian);
            QCOMPARE(value[QStringLiteral("default")].toBool(), italian);
        }
    }

    void q5_preview_isWhatWillBeSent()
    {
        fulfilled(QStringLiteral("#9001"), QStringLiteral("fr"));
        sync();
        const CtlResult preview = run({QStringLiteral("template"), QStringLiteral("preview"),
                                       QStringLiteral("9001"), QStringLiteral("--html")});
        QCOMPARE(preview.status, 0);
        const CtlResult text =
            run({QStringLiteral("template"), QStringLiteral("preview"), QStringLiteral("9001")});
        QVERIFY2(text.output.startsWith(QStringLiteral("To: anna.9001@buyers.example\nSubject: Anna, que")),
                 qPrintable(text.output));
        m_world->advanceDays(8);
        sync();
        set("fr", "subject", "Autre chose"); // what was sent stays what it was
        const CtlResult sent = run({QStringLiteral("template"), QStringLiteral("preview"),
                                    QStringLiteral("9001"), QStringLiteral("--sent")});
        QVERIFY2(sent.output.contains(QStringLiteral("Subject: Anna, que pensez-vous")),
                 qPrintable(sent.output + sent.errors));
        QCOMPARE(html(9001).remove(QLatin1Char('\r')).trimmed(), preview.output.trimmed());
    }

    void d5_forgottenBuyer_whatWasSentIsErasedToo()
    {
        fulfilled(QStringLiteral("#9001"), QStringLiteral("en"));
        sync();
        m_world->advanceDays(8);
        sync();
        const auto kept = [this] {
            QDirIterator files(folder() + QStringLiteral("/sent"), QDir::Files, QDirIterator::Subdirectories);
            return files.hasNext();
        };
        QVERIFY(kept());
        const CtlResult forgotten =
            run({QStringLiteral("forget"), QStringLiteral("anna.9001@buyers.example")});
        QVERIFY2(forgotten.status == 0, qPrintable(forgotten.errors));
        QVERIFY(!kept());
        QCOMPARE(run({QStringLiteral("template"), QStringLiteral("preview"), QStringLiteral("9001"),
                      QStringLiteral("--sent")})
                     .status,
                 1);
    }

    void q5_test_goesToTheAddressAlone_andChangesNothing()
    {
        fulfilled(QStringLiteral("#9001"), QStringLiteral("de"));
        sync();
        const CtlResult sent =
            run({QStringLiteral("template"), QStringLiteral("test"), QStringLiteral("me@shop.example"),
                 QStringLiteral("--order"), QStringLiteral("#9001")});
        QVERIFY2(sent.status == 0, qPrintable(sent.errors));
        QCOMPARE(m_world->mails().size(), 1);
        const QJsonObject mail = m_world->mails().first().toObject();
        QVERIFY(mail[QStringLiteral("to")].toVariant().toStringList().join(u' ').contains(
                    QStringLiteral("me@shop.example")) ||
                mail[QStringLiteral("to")].toString() == QStringLiteral("me@shop.example"));
        QVERIFY2(mail[QStringLiteral("subject")].toString().startsWith(QStringLiteral("[Test] Anna, wie")),
                 qPrintable(mail[QStringLiteral("subject")].toString()));
        const QJsonObject request = m_world->request(QStringLiteral("#9001"));
        QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("will_send"));
        QVERIFY(request[QStringLiteral("messages")].toArray().size() == 1);
    }

private:
    CtlResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        m_world->setNow(m_world->now().addSecs(60));
        return m_world->ctl(arguments, input);
    }
    void set(const char* language, const char* part, const QByteArray& wording)
    {
        const CtlResult result = run(
            {QStringLiteral("template"), QStringLiteral("set"), QLatin1String(language), QLatin1String(part)},
            wording);
        QVERIFY2(result.status == 0, qPrintable(result.errors));
    }
    void fulfilled(const QString& name, const QString& locale)
    {
        QJsonObject order = sampleOrder(name, m_world->now(), QStringLiteral("US"));
        order.insert(QStringLiteral("locale"), locale);
        m_world->control(QStringLiteral("/orders"), order);
        m_world->control(QStringLiteral("/orders/fulfil"), {{QStringLiteral("order"), name}});
    }
    void sync()
    {
        const CtlResult result =
            run({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--full")});
        QVERIFY2(result.status == 0, qPrintable(result.errors + result.output));
    }
    QJsonObject mailTo(int number)
    {
        for (const auto& mail : m_world->mails()) {
            if (mail[QStringLiteral("raw")].toString().contains(
                    QStringLiteral("anna.%1@buyers.example").arg(number))) {
                return mail.toObject();
            }
        }
        return {};
    }
    QString html(int number) { return mailTo(number)[QStringLiteral("html")].toString(); }
    [[nodiscard]] QString folder() const { return m_world->dataDir() + QStringLiteral("/stores/default"); }

    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestTemplatesSent)
#include "tst_templates_sent.moc"
