#include "app/desktop/desktopapp.h"
#include "tests/gui/hands.h"
#include "tests/integration/world.h"
#include "tests/secrets/keyringcontrol.h"
#include "ui/assistant/assistantdialog.h"

#include <QComboBox>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace afterparcel;

namespace
{

/// The sandbox's time, seen by this process.
class SandboxTime final : public Clock
{
public:
    explicit SandboxTime(QDateTime start) : m_start(std::move(start)) { m_since.start(); }
    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addMSecs(m_since.elapsed() + m_advanced.load());
    }
    void advanceSeconds(int seconds) { m_advanced += seconds * 1000LL; }

private:
    QDateTime m_start;
    std::atomic<qint64> m_advanced = 0;
    QElapsedTimer m_since;
};

} // namespace

/// From nothing to the first mail, with the real keychain, HTTP and SMTP.
class TestGuiFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_world = std::make_unique<World>();
        QVERIFY2(m_world->isReady(), qPrintable(m_world->problem()));
        const QJsonObject state = m_world->ask(QStringLiteral("/state")).object();
        const QDateTime now =
            QDateTime::fromString(state[QStringLiteral("clock")].toString(), Qt::ISODateWithMs);
        QVERIFY2(now.isValid(), qPrintable(state[QStringLiteral("clock")].toString()));
        m_clock = std::make_unique<SandboxTime>(now.toUTC());
        m_dir = std::make_unique<QTemporaryDir>();
        // The keychain is one for all tests: a store's name of its own keeps their entries apart.
        m_place = *findStorePlace(m_dir->path(), QStringLiteral("store%1").arg(++m_count));
        startProgram();
    }
    void cleanup()
    {
        m_app.reset();
        m_world.reset();
    }

    void fromNothing_toTheFirstSentMail()
    {
        QVERIFY(pressNext()); // Welcome
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        fillStore(QStringLiteral("demo-token"));
        QVERIFY(strike(dialog(), Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QAbstractButton>(dialog(), QStringLiteral("Use AfterShip")), kPatience);
        QCOMPARE(said(), QStringLiteral("Connected to Basic Store (basic-store.myshopify.com)."));
        QVERIFY(pressNext()); // without AfterShip
        QTRY_VERIFY_WITH_TIMEOUT(field("Mail server"), kPatience);
        fillMail();
        QVERIFY(pressButton("Send a test e-mail"));
        QTRY_VERIFY2_WITH_TIMEOUT(said().startsWith(QStringLiteral("The mail server took the test e-mail to "
                                                                   "reviews@northwind.example:")),
                                  qPrintable(said()), kPatience);
        QCOMPARE(m_world->mails().size(), 1);
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QSpinBox>(dialog(), QStringLiteral("Wait, within the country")),
                                 kPatience);
        QVERIFY(
            enter(seen<QSpinBox>(dialog(), QStringLiteral("Wait, within the country")), QStringLiteral("0")));
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QRadioButton>(dialog(), QStringLiteral("Every buyer")), kPatience);
        QVERIFY(pressNext());
        QVERIFY(pressButton("Connect the store"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->window().findChild<AssistantDialog*>(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->window().windowTitle().startsWith(QStringLiteral("Basic Store")),
                                 kPatience);
        sendsTheFirstMail();
        secretsAreInTheKeychainAlone();
    }

    void wrongToken_showsItsCauseAndDoesNotGoOn()
    {
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        fillStore(QStringLiteral("mistyped-token"));
        QVERIFY(pressNext());
        QTRY_VERIFY2_WITH_TIMEOUT(said().startsWith(QStringLiteral("Shopify refuses the access token.\n"
                                                                   "Enter the Admin API access token")),
                                  qPrintable(said()), kPatience);
        QVERIFY(field("Access token"));
        QCOMPARE(stored(QStringLiteral("shopify")), QString());
    }

    void nothingEntered_saysWhatIsMissing()
    {
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        QVERIFY(pressNext());
        QTRY_VERIFY(said().startsWith(QStringLiteral("Enter the address of your store.")));
    }

    void later_thenResumed_keepsWhatWasTypedExceptSecrets()
    {
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        fillStore(QStringLiteral("demo-token"));
        QVERIFY(pressButton("Later"));
        QTRY_VERIFY(!dialog().isVisible());
        const auto setUp = [this] {
            return seen<QPushButton>(m_app->window(), QStringLiteral("Set up Afterparcel\u2026"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(setUp(), kPatience);
        QVERIFY(press(setUp()));
        QTRY_VERIFY_WITH_TIMEOUT(field("Access token"), kPatience);
        QCOMPARE(field("Address of the store")->text(), shopUrl());
        QCOMPARE(field("Access token")->text(), QString());
        QCOMPARE(stored(QStringLiteral("shopify")), QString());
        // After another start it is there as well.
        m_app.reset();
        startProgram();
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        QCOMPARE(field("Address of the store")->text(), shopUrl());
    }

    void D1_lockedKeychain_isSaidAndHoldsTheStepUp()
    {
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        fillStore(QStringLiteral("demo-token"));
        QVERIFY(keyring::lock());
        QVERIFY(pressNext());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("keychain is locked")), qPrintable(said()),
                                  kPatience);
        QVERIFY(said().contains(QStringLiteral("Unlock the keychain and try again")));
        QVERIFY(field("Access token"));
        QVERIFY(keyring::unlock());
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QAbstractButton>(dialog(), QStringLiteral("Use AfterShip")), kPatience);
        QCOMPARE(stored(QStringLiteral("shopify")), QStringLiteral("demo-token"));
    }

    void cancel_endsTheCheckAndTheStepStays()
    {
        QVERIFY(pressNext());
        QTRY_VERIFY_WITH_TIMEOUT(field("Address of the store"), kPatience);
        fillStore(QStringLiteral("demo-token"));
        m_world->control(QStringLiteral("/misbehave"), {{QStringLiteral("target"), QStringLiteral("shopify")},
                                                        {QStringLiteral("what"), QStringLiteral("timeout")},
                                                        {QStringLiteral("count"), -1}});
        QVERIFY(pressNext());
        QVERIFY(pressButton("Cancel"));
        QTRY_VERIFY(seen<QPushButton>(dialog(), QStringLiteral("Next"))->isEnabled());
        QVERIFY(field("Access token"));
        QCOMPARE(field("Access token")->text(), QStringLiteral("demo-token"));
    }

private:
    void startProgram()
    {
        m_app = std::make_unique<DesktopApp>(DesktopOptions(), m_place, *m_clock);
        m_app->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->window().findChild<AssistantDialog*>(), kPatience);
        QTRY_VERIFY(dialog().isVisible());
    }
    [[nodiscard]] QWidget& dialog() const { return *m_app->window().findChild<AssistantDialog*>(); }
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return seen<QLineEdit>(dialog(), QString::fromLatin1(name));
    }
    [[nodiscard]] QString said() const
    {
        const auto* label = dialog().findChild<QLabel*>(QStringLiteral("result"));
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString shopUrl() const { return m_world->ports()[QStringLiteral("shopify")].toString(); }
    /// When what is under way has ended.
    [[nodiscard]] bool pressButton(const char* name) const
    {
        return press(dialog(), QString::fromLatin1(name));
    }
    [[nodiscard]] bool pressNext() const { return pressButton("Next"); }
    void fillStore(const QString& token) const
    {
        QVERIFY(press(dialog(), QStringLiteral("Admin API access token, of an older custom app")));
        QVERIFY(enter(field("Address of the store"), shopUrl()));
        QVERIFY(enter(field("Access token"), token));
    }
    void fillMail() const
    {
        const QJsonObject ports = m_world->ports();
        QVERIFY(enter(field("Sender"), QStringLiteral("Northwind <reviews@northwind.example>")));
        QVERIFY(enter(field("Mail server"), ports[QStringLiteral("smtp_host")].toString()));
        QVERIFY(enter(seen<QSpinBox>(dialog(), QStringLiteral("Port")),
                      QString::number(ports[QStringLiteral("smtp_port")].toInt())));
        auto* encryption = seen<QComboBox>(dialog(), QStringLiteral("Encryption"));
        QVERIFY(choose(encryption, encryption->itemText(encryption->count() - 1)));
    }
    void sendsTheFirstMail()
    {
        // Shopify's moments are whole seconds: this is clearly after the connection (T16).
        m_world->control(QStringLiteral("/clock"), {{QStringLiteral("advance_seconds"), 5}});
        m_clock->advanceSeconds(5);
        m_world->control(QStringLiteral("/orders"),
                         sampleOrder(QStringLiteral("#2001"), m_clock->now(), QStringLiteral("US")));
        m_world->control(QStringLiteral("/orders/fulfil"),
                         {{QStringLiteral("order"), QStringLiteral("#2001")}});
        // While a pass runs the button is called "Cancel sync".
        const auto syncButton = [this] { return seen<QToolButton>(m_app->window(), QStringLiteral("Sync")); };
        QTRY_VERIFY_WITH_TIMEOUT(syncButton() && syncButton()->isEnabled(), kPatience);
        QVERIFY(press(syncButton()));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->mails().size(), 2, kPatience);
        QCOMPARE(m_world->mails().last().toObject()[QStringLiteral("to")].toString(),
                 QStringLiteral("anna.2001@buyers.example"));
    }
    [[nodiscard]] QString stored(const QString& name) const
    {
        SecretStore secrets(m_place.folder, m_place.storeName);
        return QCoro::waitFor(secrets.read(name)).value_or(QString());
    }
    void secretsAreInTheKeychainAlone() const
    {
        QCOMPARE(stored(QStringLiteral("shopify")), QStringLiteral("demo-token"));
        for (const char* name : {"/settings.json", "/secrets.json", "/journal.jsonl"}) {
            QFile file(m_place.folder + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("demo-token"), name);
        }
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<SandboxTime> m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    StorePlace m_place;
    std::unique_ptr<DesktopApp> m_app;
    int m_count = 0;
};

QTEST_MAIN(TestGuiFirstStart)
#include "tst_gui_firststart.moc"
