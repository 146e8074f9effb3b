#include "tests/net/scriptedserver.h"

#include <QDeadlineTimer>

namespace
{

qint64 monotonicMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

/// The first whole request in `data`, taken out of it; false while bytes are missing.
bool takeRequest(QByteArray& data, SeenRequest& request)
{
    const qsizetype headEnd = data.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return false;
    }
    const QList<QByteArray> lines = data.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.value(0).split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers[lines[i].left(colon).toLower()] = lines[i].mid(colon + 1).trimmed();
    }
    const qsizetype bodySize = request.headers.value("content-length", "0").toLongLong();
    if (data.size() < headEnd + 4 + bodySize) {
        return false;
    }
    request.body = data.mid(headEnd + 4, bodySize);
    data.remove(0, headEnd + 4 + bodySize);
    return true;
}

} // namespace

ScriptedServer::ScriptedServer() : m_startedMs(monotonicMs())
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost, 0)) {
        qFatal("the scripted server can't listen: %s", qPrintable(m_server.errorString()));
    }
}

ScriptedServer::~ScriptedServer()
{
    // The sockets outlive our members and report their end.
    const QList<QTcpSocket*> sockets = m_server.findChildren<QTcpSocket*>();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
    }
}

QUrl ScriptedServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void ScriptedServer::thenAnswer(int status, const QByteArray& body, const QByteArray& extraHeaders)
{
    then([bytes = answer(status, body, extraHeaders)](QTcpSocket& socket, const SeenRequest&) {
        socket.write(bytes);
    });
}

QByteArray ScriptedServer::answer(int status, const QByteArray& body, const QByteArray& extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" +
           body;
}

void ScriptedServer::onConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::onData(QTcpSocket* socket)
{
    m_pending[socket] += socket->readAll();
    SeenRequest request;
    if (!takeRequest(m_pending[socket], request)) {
        return;
    }
    request.atMs = monotonicMs() - m_startedMs;
    m_seen.push_back(request);
    serve(*socket, request);
}

void ScriptedServer::serve(QTcpSocket& socket, const SeenRequest& request)
{
    if (!m_scripts.empty()) {
        const Script script = std::move(m_scripts.front());
        m_scripts.pop_front();
        script(socket, request);
    } else if (m_otherwise) {
        m_otherwise(socket, request);
    } else {
        ++m_unexpected;
        socket.abort();
    }
}
