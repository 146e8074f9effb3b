#include "tests/sandbox/base/httplistener.h"
#include "tests/sandbox/base/quitonsignal.h"
#include "tests/sandbox/base/shippedfiles.h"
#include "tests/sandbox/control/controlservice.h"
#include "tests/sandbox/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace afterparcel::sandbox;

namespace
{

int fail(const QString& message)
{
    std::fprintf(stderr, "afterparcel-sandbox: %s\n", qUtf8Printable(message));
    return 1;
}

tl::expected<QJsonObject, QString> readScenario(const QString& name)
{
    const QString shipped = u"%1/%2.json"_s.arg(shippedFile(u"scenarios"_s), name);
    QFile file(QFile::exists(name) ? name : shipped);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot read %1"_s.arg(name));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            u"%1 at %2: %3"_s.arg(name, QString::number(error.offset), error.errorString()));
    return document.object();
}

QString urlOf(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

/// Tells where everything listens: on standard output, and in a file for those who cannot read that.
QString announce(const QJsonObject& ports, const QString& portFile)
{
    const QByteArray line = QJsonDocument(ports).toJson(QJsonDocument::Compact) + '\n';
    if (!portFile.isEmpty()) {
        QSaveFile file(portFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
            return u"cannot write %1"_s.arg(portFile);
    }
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    return {};
}

QString startMail(World& world, const Options& options, QJsonObject& ports)
{
    if (options.smtpMode == u"none"_s)
        return {};
    MailSettings settings = world.mailSettings();
    settings.mode = options.smtpMode;
    settings.port = options.smtpPort;
    settings.certificate = options.smtpCertificate;
    settings.key = options.smtpKey;
    const QString error = world.mail().start(settings);
    ports.insert(u"smtp_host"_s, u"127.0.0.1"_s);
    ports.insert(u"smtp_port"_s, world.mail().port());
    ports.insert(u"smtp_security"_s, options.smtpMode);
    ports.insert(u"smtp_ca_file"_s, world.mail().certificate());
    return error;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    quitOnSignals(&app);
    const Options options = readOptions(app.arguments()); // ends the program on --help and on errors
    const auto scenario = readScenario(options.scenario);
    if (!scenario)
        return fail(scenario.error());

    World world(options.graphqlDirectory);
    if (options.startTime.isValid())
        world.clock().startAt(options.startTime);
    if (options.speed != 1)
        world.clock().setSpeed(options.speed);
    if (!world.recorder().open(options.recordDirectory))
        return fail(u"cannot make %1"_s.arg(options.recordDirectory));
    if (const QString error = world.load(*scenario); !error.isEmpty())
        return fail(error);

    ControlService controlService(world);
    HttpListener shopify(world.shopify(), world.clock(), nullptr);
    HttpListener aftership(world.aftership(), world.clock(), nullptr);
    HttpListener control(controlService, world.clock(), nullptr);
    const quint16 shopifyPort = shopify.listenOn(options.shopifyPort);
    const quint16 aftershipPort = aftership.listenOn(options.aftershipPort);
    const quint16 controlPort = control.listenOn(options.controlPort);
    if (shopifyPort == 0 || aftershipPort == 0 || controlPort == 0)
        return fail(u"a port is taken"_s);
    world.store().shop.setUrl(urlOf(shopifyPort));

    QJsonObject ports{{u"shopify"_s, urlOf(shopifyPort)},
                      {u"aftership"_s, urlOf(aftershipPort)},
                      {u"control"_s, urlOf(controlPort)}};
    if (const QString error = startMail(world, options, ports); !error.isEmpty())
        return fail(error);
    if (const QString error = announce(ports, options.portFile); !error.isEmpty())
        return fail(error);
    return QCoreApplication::exec();
}
