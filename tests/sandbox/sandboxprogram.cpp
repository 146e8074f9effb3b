#include "tests/sandbox/sandboxprogram.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace afterparcel
{
namespace
{

constexpr int kPatienceMs = 120000;

void write(const QString& name, const QByteArray& content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(name));
}

} // namespace

SandboxProgram::SandboxProgram()
{
    QDir(m_directory.path()).mkpath(u"graphql"_s);
}

SandboxProgram::~SandboxProgram()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

void SandboxProgram::addDocument(const QString& name, const QByteArray& text)
{
    write(m_directory.filePath(u"graphql/"_s + name), text);
}

bool SandboxProgram::start(const QJsonObject& scenario, const QStringList& more)
{
    write(file(u"scenario.json"_s), QJsonDocument(scenario).toJson());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(AFTERPARCEL_SANDBOX),
                    QStringList{u"--scenario"_s, file(u"scenario.json"_s), u"--graphql-dir"_s,
                                file(u"graphql"_s), u"--record"_s, file(u"record"_s), u"--port-file"_s,
                                file(u"ports.json"_s)} +
                        more);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return false;
    }
    m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_ports.isEmpty();
}

WireAnswer SandboxProgram::send(const QByteArray& method, const QString& url, const QByteArray& body,
                                const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(m_timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply* reply = m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    WireAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    if (reply->isOpen())
        answer.body = reply->readAll();
    reply->deleteLater();
    return answer;
}

WireAnswer SandboxProgram::graphql(const QByteArray& document, const QJsonObject& variables,
                                   const QByteArray& token)
{
    const QJsonObject body{{u"query"_s, QString::fromUtf8(document)}, {u"variables"_s, variables}};
    return send("POST", m_ports.value(u"shopify"_s).toString() + u"/admin/api/2026-10/graphql.json"_s,
                QJsonDocument(body).toJson(),
                {{"Content-Type", "application/json"}, {"X-Shopify-Access-Token", token}});
}

WireAnswer SandboxProgram::aftership(const QByteArray& method, const QString& path, const QJsonObject& body,
                                     const QByteArray& key)
{
    return send(method, m_ports.value(u"aftership"_s).toString() + u"/tracking/2026-07"_s + path,
                method == "GET" ? QByteArray() : QJsonDocument(body).toJson(),
                {{"Content-Type", "application/json"}, {"as-api-key", key}});
}

QJsonObject SandboxProgram::control(const QString& path, const QJsonObject& body)
{
    return send("POST", m_ports.value(u"control"_s).toString() + path, QJsonDocument(body).toJson(),
                {{"Content-Type", "application/json"}})
        .json();
}

QJsonObject SandboxProgram::ask(const QString& path)
{
    return send("GET", m_ports.value(u"control"_s).toString() + path, {}, {}).json();
}

} // namespace afterparcel
