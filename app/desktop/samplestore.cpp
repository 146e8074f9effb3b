#include "app/desktop/samplestore.h"

#include "core/settings/settingsfile.h"
#include "core/sync/connection.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SampleStore)
};

constexpr int kPatienceMilliseconds = 20'000;
constexpr char kSpeed[] = "15000"; ///< a month in about three minutes

QByteArray speed()
{
    const QByteArray given = qgetenv("AFTERPARCEL_DEMO_SPEED");
    return given.isEmpty() ? QByteArray(kSpeed) : given;
}

tl::unexpected<Error> notStarted(const QString& detail)
{
    return fail(ErrorKind::NotFound,
                Tr::tr("The stand-ins for the sample data could not be started: %1").arg(detail),
                Tr::tr("Install Afterparcel again, with its sandbox."));
}

} // namespace

SampleStore::SampleStore() : m_folder(qEnvironmentVariable("AFTERPARCEL_DEMO_DIR"))
{
    if (m_folder.isEmpty()) {
        m_ownFolder = std::make_unique<QTemporaryDir>();
        m_folder = m_ownFolder->path();
    }
}

SampleStore::~SampleStore()
{
    m_sandbox.terminate();
    if (m_sandbox.state() != QProcess::NotRunning && !m_sandbox.waitForFinished(kPatienceMilliseconds)) {
        m_sandbox.kill();
        m_sandbox.waitForFinished();
    }
}

Result<std::unique_ptr<SampleStore>> SampleStore::start()
{
    std::unique_ptr<SampleStore> store(new SampleStore);
    if (!QDir().mkpath(store->dataDir())) {
        return fail(ErrorKind::NotWritable, Tr::tr("The folder %1 can't be written.").arg(store->m_folder),
                    Tr::tr("Choose another one with TMPDIR."));
    }
    const Result<QJsonObject> ports = store->startSandbox();
    if (!ports) {
        return tl::unexpected(ports.error());
    }
    const Result<void> filled = store->fill(*ports);
    if (!filled) {
        return tl::unexpected(filled.error());
    }
    return store;
}

Result<QJsonObject> SampleStore::startSandbox()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    qputenv("AFTERPARCEL_DEMO_CLOCK", now.toLatin1() + ' ' + speed());
#ifdef Q_OS_LINUX
    // It must not outlive a program that was killed.
    m_sandbox.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_sandbox.setStandardErrorFile(m_folder + QStringLiteral("/sandbox.log"));
    m_sandbox.start(QCoreApplication::applicationDirPath() + QStringLiteral("/afterparcel-sandbox"),
                    {QStringLiteral("--scenario"), QStringLiteral("demo"), QStringLiteral("--record"),
                     m_folder + QStringLiteral("/record"), QStringLiteral("--start-time"), now,
                     QStringLiteral("--speed"), QString::fromLatin1(speed())});
    while (!m_sandbox.canReadLine()) {
        if (!m_sandbox.waitForReadyRead(kPatienceMilliseconds)) {
            return notStarted(m_sandbox.errorString());
        }
    }
    return QJsonDocument::fromJson(m_sandbox.readLine()).object();
}

Result<void> SampleStore::fill(const QJsonObject& ports) const
{
    // D2: for this process alone, and known to the stand-ins alone.
    qputenv("AFTERPARCEL_SECRET_SHOPIFY", "demo-token");
    qputenv("AFTERPARCEL_SECRET_AFTERSHIP", "demo-key");
    const Result<StorePlace> place = findStorePlace(dataDir(), {});
    return place
        .and_then([&](const StorePlace& found) {
            return SettingsFile(found.folder)
                .change({{QStringLiteral("shopify.url"), ports[QStringLiteral("shopify")].toString()},
                         {QStringLiteral("aftership.url"), ports[QStringLiteral("aftership")].toString()},
                         {QStringLiteral("aftership.enabled"), QStringLiteral("true")},
                         {QStringLiteral("smtp.host"), ports[QStringLiteral("smtp_host")].toString()},
                         {QStringLiteral("smtp.port"),
                          QString::number(ports[QStringLiteral("smtp_port")].toInt())},
                         {QStringLiteral("smtp.security"), QStringLiteral("none")},
                         {QStringLiteral("mail.from"),
                          QStringLiteral("Northwind Outfitters <reviews@northwind.example>")}});
        })
        .map([](const Settings&) {});
}

Result<void> SampleStore::connect(const Clock& clock) const
{
    const Result<StorePlace> place = findStorePlace(dataDir(), {});
    if (!place) {
        return tl::unexpected(place.error());
    }
    const Result<Settings> settings = SettingsFile(place->folder).read();
    const Result<std::unique_ptr<Store>> store = Store::open(place->folder, clock);
    if (!settings || !store) {
        return tl::unexpected(settings ? store.error() : settings.error());
    }
    const Result<int> derived = (*store)->setSettings(*settings);
    if (!derived) {
        return tl::unexpected(derived.error());
    }
    SecretStore secrets(place->folder, place->storeName);
    Services services(clock, secrets);
    services.setSettings(*settings);
    const std::vector<Check> checks = QCoro::waitFor(connectStore(store->get(), &services, Cancellation()));
    for (const Check& check : checks) {
        if (check.isTrouble()) {
            return notStarted(check.words());
        }
    }
    return {};
}

} // namespace afterparcel
