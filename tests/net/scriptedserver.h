#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <vector>

/// A request as it came over the wire.
struct SeenRequest {
    QByteArray method;
    QByteArray target;                     ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    qint64 atMs = 0; ///< monotonic, since the server was made
};

/// A server that does exactly what the test says, bad things included. It answers from the event loop, on a
/// free port of the loopback address, one script for each request in the order given; a request without a
/// script is counted in unexpected() and its connection closed.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(QTcpSocket&, const SeenRequest&)>;

    ScriptedServer();
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;
    [[nodiscard]] const std::vector<SeenRequest>& seen() const { return m_seen; }
    [[nodiscard]] int unexpected() const { return m_unexpected; }

    /// What the next request without a script yet gets.
    void then(Script script) { m_scripts.push_back(std::move(script)); }
    /// Shorthand for a proper answer; Content-Length is added.
    void thenAnswer(int status, const QByteArray& body = "ok", const QByteArray& extraHeaders = {});
    /// Every request that has no script of its own.
    void otherwise(Script script) { m_otherwise = std::move(script); }

    /// The bytes of a proper answer. `extraHeaders` are whole lines, each with its CR LF.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray& body,
                                           const QByteArray& extraHeaders = {});

private:
    void onConnection();
    void onData(QTcpSocket* socket);
    void serve(QTcpSocket& socket, const SeenRequest& request);

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_pending;
    std::deque<Script> m_scripts;
    Script m_otherwise;
    std::vector<SeenRequest> m_seen;
    int m_unexpected = 0;
    qint64 m_startedMs = 0;
};
