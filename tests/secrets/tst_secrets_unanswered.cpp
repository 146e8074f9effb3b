#include "core/secrets/secretstore.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTemporaryDir>
#include <QTest>

using namespace afterparcel;

namespace
{

/// A secret service that says nothing, like one whose prompt nobody answers, until it is told to refuse
/// everything.
class SilentService : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        m_connection = connection;
        if (m_refuses) {
            refuse(message);
        } else {
            m_waiting.append(message);
        }
        return true;
    }
    [[nodiscard]] bool wasAsked() const { return !m_waiting.isEmpty(); }
    void refuseAll()
    {
        m_refuses = true;
        for (const QDBusMessage& message : std::as_const(m_waiting)) {
            refuse(message);
        }
        m_waiting.clear();
    }

private:
    void refuse(const QDBusMessage& message)
    {
        m_connection.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("no")));
    }

    QDBusConnection m_connection = QDBusConnection::sessionBus();
    QList<QDBusMessage> m_waiting;
    bool m_refuses = false;
};

} // namespace

/// On a bus of its own, where this test plays the secret service; run by with-keyring.sh.
class TestSecretsUnanswered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void d1_deadline_answersStillLocked_andTheLateReplyIsIgnored();
};

void TestSecretsUnanswered::d1_deadline_answersStillLocked_andTheLateReplyIsIgnored()
{
    SilentService service;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), &service,
                                      QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));

    const QTemporaryDir dir;
    auto store = std::make_unique<SecretStore>(dir.path(), QStringLiteral("default"));
    store->setDeadline(std::chrono::milliseconds(200));
    const Result<QString> first = QCoro::waitFor(store->read(QStringLiteral("smtp")));
    QVERIFY(!first.has_value());
    QCOMPARE(first.error().kind, ErrorKind::SecretLocked);
    QVERIFY2(first.error().what.contains(QStringLiteral("still locked")), qPrintable(first.error().what));
    QTRY_VERIFY(service.wasAsked());

    // Jobs wait for one another, so a second call has its own deadline while the first job still hangs.
    const Result<void> second = QCoro::waitFor(store->write(QStringLiteral("smtp"), QStringLiteral("x")));
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::SecretLocked);

    // The late answers find nobody waiting and do no harm; then calls are served again.
    store.reset();
    service.refuseAll();
    SecretStore later(dir.path(), QStringLiteral("default"));
    const Result<QString> third = QCoro::waitFor(later.read(QStringLiteral("smtp")));
    QVERIFY(!third.has_value());
    QCOMPARE(third.error().kind, ErrorKind::SecretUnavailable);
}

QTEST_GUILESS_MAIN(TestSecretsUnanswered)
#include "tst_secrets_unanswered.moc"
