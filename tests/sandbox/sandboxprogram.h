#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

namespace afterparcel
{

/// An answer as it came over the wire.
struct WireAnswer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// The sandbox, started for a test with documents of the test's own, and plain HTTP to it.
class SandboxProgram
{
public:
    SandboxProgram();
    ~SandboxProgram();
    SandboxProgram(const SandboxProgram&) = delete;
    SandboxProgram& operator=(const SandboxProgram&) = delete;

    /// Puts a document into the directory of those that are accepted.
    void addDocument(const QString& name, const QByteArray& text);
    void setEnvironment(const QProcessEnvironment& environment)
    {
        m_process.setProcessEnvironment(environment);
    }
    /// Starts it; false when it does not say where it listens.
    [[nodiscard]] bool start(const QJsonObject& scenario,
                             const QStringList& more = {QStringLiteral("--smtp"), QStringLiteral("none")});

    [[nodiscard]] WireAnswer send(const QByteArray& method, const QString& url, const QByteArray& body,
                                  const QList<std::pair<QByteArray, QByteArray>>& headers);
    [[nodiscard]] WireAnswer graphql(const QByteArray& document, const QJsonObject& variables = {},
                                     const QByteArray& token = "demo-token");
    [[nodiscard]] WireAnswer aftership(const QByteArray& method, const QString& path,
                                       const QJsonObject& body = {}, const QByteArray& key = "demo-key");
    /// POST to the control server; gives its answer.
    QJsonObject control(const QString& path, const QJsonObject& body);
    [[nodiscard]] QJsonObject ask(const QString& path);

    [[nodiscard]] QJsonObject ports() const { return m_ports; }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }
    /// How long a request may take, for the misbehaviours that never answer.
    void setTimeoutMs(int ms) { m_timeoutMs = ms; }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_ports;
    int m_timeoutMs = 60000;
};

} // namespace afterparcel
