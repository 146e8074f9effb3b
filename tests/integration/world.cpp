#include "tests/integration/world.h"

#include <QDir>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace afterparcel
{

namespace
{

constexpr int kProcessMilliseconds = 120000;

QJsonObject readLine(QProcess& process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(kProcessMilliseconds)) {
            return {};
        }
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

} // namespace

World::World(const QString& scenario, const QString& smtpMode)
    : m_now(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC), m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(recordDir());
    const QString file = QStringLiteral(AFTERPARCEL_SCENARIOS "/%1.json").arg(scenario);
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_sandbox.start(QStringLiteral(AFTERPARCEL_SANDBOX),
                    {QStringLiteral("--scenario"), file, QStringLiteral("--record"), recordDir(),
                     QStringLiteral("--smtp"), smtpMode, QStringLiteral("--start-time"),
                     m_now.toString(Qt::ISODate)});
    m_ports = readLine(m_sandbox);
    if (m_ports.isEmpty()) {
        m_problem = QStringLiteral("the sandbox did not start: ") + m_sandbox.errorString();
        return;
    }
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    m_environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    setSecret(QStringLiteral("shopify"), QStringLiteral("demo-token"));
    setSecret(QStringLiteral("aftership"), QStringLiteral("demo-key"));
    const QList<std::pair<QString, QString>> settings{
        {QStringLiteral("shopify.url"), m_ports[QStringLiteral("shopify")].toString()},
        {QStringLiteral("aftership.url"), m_ports[QStringLiteral("aftership")].toString()},
        {QStringLiteral("aftership.enabled"), QStringLiteral("true")},
        {QStringLiteral("smtp.host"), m_ports[QStringLiteral("smtp_host")].toString()},
        {QStringLiteral("smtp.port"), QString::number(m_ports[QStringLiteral("smtp_port")].toInt())},
        {QStringLiteral("smtp.security"), QStringLiteral("none")},
        {QStringLiteral("mail.from"), QStringLiteral("Northwind <reviews@northwind.example>")},
    };
    for (const auto& [key, value] : settings) {
        const CtlResult result = ctl({QStringLiteral("settings"), QStringLiteral("set"), key, value});
        if (result.status != 0) {
            m_problem = result.errors;
            return;
        }
    }
    m_ready = true;
}

World::~World()
{
    m_sandbox.terminate();
    if (!m_sandbox.waitForFinished(kProcessMilliseconds)) {
        m_sandbox.kill();
        m_sandbox.waitForFinished();
    }
}

void World::setNow(const QDateTime& now)
{
    m_now = now;
    control(QStringLiteral("/clock"), {{QStringLiteral("set"), now.toUTC().toString(Qt::ISODate)}});
}

void World::setSecret(const QString& name, const QString& value)
{
    m_environment.insert(QStringLiteral("AFTERPARCEL_SECRET_") + name.toUpper(), value);
}

void World::prepare(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = m_environment;
    const QString library = QStringLiteral(AFTERPARCEL_FAKETIME);
    if (library.isEmpty()) { // a sanitized program
        environment.insert(QStringLiteral("AFTERPARCEL_DEMO_CLOCK"),
                           m_now.toUTC().toString(Qt::ISODateWithMs) + QStringLiteral(" 1 ") +
                               QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    } else {
        // The library alone: the program faketime stays between as parent, and fails on what a killed one of
        // the same number left behind.
        environment.insert(QStringLiteral("LD_PRELOAD"), library);
        environment.insert(QStringLiteral("FAKETIME"),
                           QStringLiteral("@") + m_now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(AFTERPARCEL_CTL));
    process.setArguments(QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments);
}

CtlResult World::ctl(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    CtlResult result;
    if (!process.waitForFinished(kProcessMilliseconds)) {
        result.errors = QStringLiteral("did not end: ") + process.errorString();
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

std::unique_ptr<QProcess> World::startCtl(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments);
    process->start();
    return process;
}

QByteArray World::http(const QByteArray& method, const QString& path, const QByteArray& body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_ports[QStringLiteral("control")].toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply* reply = manager.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) {
        qWarning().noquote() << path << reply->errorString() << reply->peek(500);
    }
    return reply->readAll();
}

QJsonObject World::control(const QString& path, const QJsonObject& body)
{
    return QJsonDocument::fromJson(http("POST", path, QJsonDocument(body).toJson())).object();
}

QJsonDocument World::ask(const QString& path)
{
    return QJsonDocument::fromJson(http("GET", path, {}));
}

QJsonArray World::mails()
{
    const QJsonDocument answer = ask(QStringLiteral("/mail"));
    return answer.isArray() ? answer.array() : answer.object()[QStringLiteral("mails")].toArray();
}

QJsonObject World::request(const QString& order)
{
    return ctl({QStringLiteral("requests"), QStringLiteral("show"), order, QStringLiteral("--json")})
        .json()
        .object();
}

QJsonObject sampleOrder(const QString& name, const QDateTime& createdAt, const QString& country)
{
    return {
        {QStringLiteral("name"), name},
        {QStringLiteral("created"), createdAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("email"), QStringLiteral("anna.%1@buyers.example").arg(name.mid(1))},
        {QStringLiteral("first"), QStringLiteral("Anna")},
        {QStringLiteral("last"), QStringLiteral("Müller")},
        {QStringLiteral("country"), country},
        {QStringLiteral("zip"), QStringLiteral("10001")},
        {QStringLiteral("lines"),
         QJsonArray{QJsonObject{{QStringLiteral("product"), QStringLiteral("blue-mug")},
                                {QStringLiteral("quantity"), 1}}}},
    };
}

} // namespace afterparcel
