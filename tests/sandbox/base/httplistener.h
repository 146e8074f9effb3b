#pragma once

#include "tests/sandbox/base/misbehaviour.h"
#include "tests/sandbox/base/sandboxclock.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QJsonDocument>
#include <QUrlQuery>

#include <functional>
#include <utility>
#include <vector>

class QTcpSocket;

namespace afterparcel::sandbox
{

struct HttpCall {
    QByteArray method; ///< GET, POST...
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpReply {
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray type = "application/json; charset=utf-8";

    [[nodiscard]] static HttpReply json(int status, const QJsonObject& object);
};

/// A service behind a listener.
class HttpService
{
public:
    virtual ~HttpService() = default;
    [[nodiscard]] virtual HttpReply answer(const HttpCall& call) = 0;
    /// The misdeed that is due for this call, if any; it is used up.
    [[nodiscard]] virtual std::optional<Misdeed> misdeed(const HttpCall& call) = 0;
};

/// Qt's HTTP server for the parsing; answers are written to the socket here, because Qt 6.4's responder can
/// neither drop a connection nor send half an answer, nor any status it has no name for.
class HttpListener : public QAbstractHttpServer
{
    Q_OBJECT

public:
    HttpListener(HttpService& service, const SandboxClock& clock, QObject* parent);

    /// Listens on loopback; 0 when the port is taken.
    [[nodiscard]] quint16 listenOn(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    void misbehave(const Misdeed& misdeed, const HttpCall& call, QTcpSocket* socket);
    void send(QTcpSocket* socket, const HttpReply& reply) const;
    [[nodiscard]] QByteArray bytesOf(const HttpReply& reply) const;

    HttpService& m_service;
    const SandboxClock& m_clock;
};

} // namespace afterparcel::sandbox
