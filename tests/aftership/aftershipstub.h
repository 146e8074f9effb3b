#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

class QTcpSocket;

/// A server on loopback that answers like AfterShip's Tracking API 2026-07, refuses what is documented as
/// wrong, and does otherwise what a test scripts. Requests are kept; with AFTERPARCEL_RECORD they are also
/// written to that file, one JSON object a line, for the contract test.
class AfterShipStub : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QString path;    ///< below /tracking/2026-07, without the query
        QString rawPath; ///< as it came, with prefix and query
        QUrlQuery query;
        QJsonObject body;
        QByteArray rawBody;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };
    struct Reply {
        enum class Way {
            Answer,
            Drop,       ///< closes the connection without doing anything
            ActAndDrop, ///< does what was asked, but the answer is lost
            ActAndHang, ///< does what was asked and never answers
        };
        Way way = Way::Answer;
        int status = 200;
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers = {};
    };

    AfterShipStub();
    [[nodiscard]] QUrl url() const;

    /// The next request with this method gets this reply; later ones the next scripted, then the stub's own.
    void script(const QByteArray& method, const Reply& reply) { m_scripted[method].append(reply); }
    void script(const QByteArray& method, int status, int code, const QString& message);
    [[nodiscard]] static Reply error(int status, int code, const QString& message);

    [[nodiscard]] QList<Request> requestsOf(const QByteArray& method) const;

    QString key = QStringLiteral("asat_test");
    QList<QJsonObject> records;
    QList<Request> requests;
    int pageSize = 0; ///< fewer records on a page than the client asks for; 0: as asked
    QString now = QStringLiteral("2026-11-10T12:00:00Z");
    QList<QPair<QByteArray, QByteArray>> extraHeaders;

    [[nodiscard]] QJsonObject add(const QString& id, const QString& number, const QString& slug,
                                  const QJsonObject& more = {});

private:
    void onConnection();
    void onData(QTcpSocket* socket);
    void serve(QTcpSocket* socket, const Request& request);
    [[nodiscard]] Reply act(const Request& request);
    [[nodiscard]] Reply create(const QJsonObject& body);
    [[nodiscard]] Reply list(const QUrlQuery& query) const;
    [[nodiscard]] Reply byId(const Request& request);
    void record(const Request& request) const;

    QHash<QTcpSocket*, QByteArray> m_buffers;
    QHash<QByteArray, QList<Reply>> m_scripted;
    QTcpServer m_server; // last, so that it goes first: its sockets say goodbye to the buffers
};
