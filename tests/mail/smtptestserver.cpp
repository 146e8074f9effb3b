#include "smtptestserver.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

TestAuthority::TestAuthority()
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-days"_s, u"400"_s, u"-keyout"_s,
         path(u"ca.key"_s), u"-out"_s, caFile()},
        u"-100d"_s);
}

QString TestAuthority::caFile() const
{
    return path(u"ca.pem"_s);
}

TestCertificate TestAuthority::issue(const QString& file, const QString& name, const QString& madeAt) const
{
    const TestCertificate result = {path(file + u".pem"_s), path(file + u".key"_s)};
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
         u"-subj"_s, u"/CN=test"_s, u"-addext"_s, u"subjectAltName="_s + name, u"-keyout"_s, result.key,
         u"-out"_s, path(file + u".csr"_s)});
    run({u"x509"_s, u"-req"_s, u"-in"_s, path(file + u".csr"_s), u"-copy_extensions"_s, u"copy"_s, u"-CA"_s,
         caFile(), u"-CAkey"_s, path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"10"_s, u"-out"_s,
         result.certificate},
        madeAt);
    return result;
}

TestCertificate TestAuthority::selfSigned(const QString& file, const QString& name) const
{
    const TestCertificate result = {path(file + u".pem"_s), path(file + u".key"_s)};
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s, u"subjectAltName="_s + name, u"-days"_s,
         u"10"_s, u"-keyout"_s, result.key, u"-out"_s, result.certificate});
    return result;
}

void TestAuthority::run(const QStringList& arguments, const QString& madeAt) const
{
    QProcess process;
    if (!madeAt.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(AFTERPARCEL_FAKETIME));
        environment.insert(u"FAKETIME"_s, madeAt);
        process.setProcessEnvironment(environment);
    }
    process.start(u"openssl"_s, arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0) {
        qFatal("openssl failed: %s", process.readAllStandardError().constData());
    }
}

SmtpTestServer::SmtpTestServer(const QString& mode, const QJsonObject& config)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    if (qEnvironmentVariableIsSet("SHOW_SERVER")) {
        m_process.setStandardErrorFile({});
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    m_process.start(u"/usr/bin/python3"_s,
                    {QStringLiteral(TEST_SOURCE_DIR "/smtpserver.py"), mode,
                     QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))});
    m_port = next().value(u"port"_s).toInt();
}

SmtpTestServer::~SmtpTestServer()
{
    m_process.closeWriteChannel(); // which ends it
    m_process.waitForFinished(-1);
}

QJsonObject SmtpTestServer::next()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(-1)) {
            qFatal("the test server ended: %s", qPrintable(m_process.errorString()));
        }
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

std::vector<QJsonObject> SmtpTestServer::events()
{
    m_process.write("ping\n");
    for (QJsonObject event = next(); event.value(u"event"_s) != u"pong"_s; event = next()) {
        m_events.push_back(event);
    }
    return m_events;
}

std::vector<QJsonObject> SmtpTestServer::events(const QString& name)
{
    std::vector<QJsonObject> all = events();
    std::erase_if(all,
                  [&name](const QJsonObject& event) { return event.value(u"event"_s).toString() != name; });
    return all;
}

bool SmtpTestServer::waitFor(const QString& name, size_t count)
{
    const auto enough = [&] { return std::ssize(events(name)) >= static_cast<std::ptrdiff_t>(count); };
    for (int i = 0; i < 10'000; ++i) {
        if (enough()) {
            return true;
        }
    }
    return false;
}
