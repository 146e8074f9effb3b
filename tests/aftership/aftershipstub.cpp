#include "aftershipstub.h"

#include "stubvalidation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace
{

const QString kPrefix = QStringLiteral("/tracking/2026-07");

AfterShipStub::Reply success(const QJsonObject& data, int status = 200)
{
    const QJsonObject root{{QStringLiteral("meta"), QJsonObject{{QStringLiteral("code"), status}}},
                           {QStringLiteral("data"), data}};
    return {AfterShipStub::Reply::Way::Answer, status, QJsonDocument(root).toJson(QJsonDocument::Compact)};
}

/// A whole request of the buffer, taken out of it; nothing while bytes are missing.
std::optional<AfterShipStub::Request> takeRequest(QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    AfterShipStub::Request request;
    QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length) {
        return std::nullopt;
    }
    request.method = first.value(0);
    request.rawPath = QString::fromLatin1(first.value(1));
    request.path = request.rawPath.section(QLatin1Char('?'), 0, 0);
    request.path.remove(0, request.path.startsWith(kPrefix) ? kPrefix.size() : 0);
    request.query = QUrlQuery(request.rawPath.section(QLatin1Char('?'), 1));
    request.rawBody = buffer.mid(end + 4, length);
    request.body = QJsonDocument::fromJson(request.rawBody).object();
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

AfterShipStub::AfterShipStub()
{
    connect(&m_server, &QTcpServer::newConnection, this, &AfterShipStub::onConnection);
    const bool listens = m_server.listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
    Q_UNUSED(listens)
}

QUrl AfterShipStub::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void AfterShipStub::script(const QByteArray& method, int status, int code, const QString& message)
{
    script(method, error(status, code, message));
}

AfterShipStub::Reply AfterShipStub::error(int status, int code, const QString& message)
{
    const QJsonObject meta{{QStringLiteral("code"), code},
                           {QStringLiteral("message"), message},
                           {QStringLiteral("type"), QStringLiteral("BadRequest")}};
    const QJsonObject root{{QStringLiteral("meta"), meta}, {QStringLiteral("data"), QJsonObject()}};
    return {Reply::Way::Answer, status, QJsonDocument(root).toJson(QJsonDocument::Compact)};
}

QList<AfterShipStub::Request> AfterShipStub::requestsOf(const QByteArray& method) const
{
    QList<Request> found;
    for (const Request& request : requests) {
        if (request.method == method) {
            found.append(request);
        }
    }
    return found;
}

QJsonObject AfterShipStub::add(const QString& id, const QString& number, const QString& slug,
                               const QJsonObject& more)
{
    QJsonObject record{
        {QStringLiteral("id"), id},          {QStringLiteral("tracking_number"), number},
        {QStringLiteral("slug"), slug},      {QStringLiteral("tag"), QStringLiteral("Pending")},
        {QStringLiteral("created_at"), now}, {QStringLiteral("updated_at"), now},
        {QStringLiteral("active"), true},    {QStringLiteral("checkpoints"), QJsonArray()}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        record.insert(it.key(), it.value());
    }
    records.append(record);
    return record;
}

void AfterShipStub::onConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void AfterShipStub::onData(QTcpSocket* socket)
{
    m_buffers[socket] += socket->readAll();
    while (m_buffers.contains(socket)) { // serving may close the connection
        const std::optional<Request> request = takeRequest(m_buffers[socket]);
        if (!request) {
            return; // more bytes will come
        }
        requests.append(*request);
        record(*request);
        serve(socket, *request);
    }
}

void AfterShipStub::serve(QTcpSocket* socket, const Request& request)
{
    QList<Reply>& scripted = m_scripted[request.method];
    Reply reply = scripted.isEmpty() ? act(request) : scripted.takeFirst();
    if (reply.way == Reply::Way::ActAndDrop) {
        const Reply lost = act(request);
        Q_UNUSED(lost)
    }
    if (reply.way != Reply::Way::Answer) {
        socket->abort();
        return;
    }
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(reply.status) +
        " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
        "\r\n";
    for (const auto& [name, value] : reply.headers + extraHeaders) {
        head += name + ": " + value + "\r\n";
    }
    socket->write(head + "\r\n" + reply.body);
}

AfterShipStub::Reply AfterShipStub::act(const Request& request)
{
    if (request.headers.value("as-api-key") != key.toLatin1()) {
        return error(401, 401, QStringLiteral("The API key is invalid."));
    }
    if (!request.rawPath.startsWith(kPrefix)) {
        return error(404, 404, QStringLiteral("The URI is not found."));
    }
    if (request.path != QLatin1String("/trackings")) {
        return byId(request);
    }
    if (request.method == "GET") {
        return list(request.query);
    }
    return request.method == "POST" ? create(request.body)
                                    : error(404, 404, QStringLiteral("No such method."));
}

AfterShipStub::Reply AfterShipStub::create(const QJsonObject& body)
{
    if (const std::optional<Refusal> refusal = refusalOfCreate(body)) {
        return error(400, refusal->code, refusal->message);
    }
    const QString number = body.value(QLatin1String("tracking_number")).toString();
    const QString slug = body.value(QLatin1String("slug")).toString(QStringLiteral("detected"));
    for (const QJsonObject& record : std::as_const(records)) {
        const bool sameSlug = record.value(QLatin1String("slug")).toString() == slug;
        if (sameSlug && record.value(QLatin1String("tracking_number")).toString() == number) {
            return error(400, 4003, QStringLiteral("Tracking already exists."));
        }
    }
    return success(add(QStringLiteral("id%1").arg(records.size() + 1), number, slug, body), 201);
}

AfterShipStub::Reply AfterShipStub::list(const QUrlQuery& query) const
{
    const auto item = [&query](const char* name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const int limit = item("limit").isEmpty() ? 100 : item("limit").toInt();
    const QString numbersText = item("tracking_numbers");
    const QStringList numbers = numbersText.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (limit < 1 || limit > 200 || numbers.size() > 50) {
        return error(400, 4008, QStringLiteral("The value of limit or tracking_numbers is invalid."));
    }
    QList<QJsonObject> matching;
    for (const QJsonObject& record : records) {
        const bool byNumber = numbersText.isEmpty() ||
                              numbers.contains(record.value(QLatin1String("tracking_number")).toString());
        if (byNumber && record.value(QLatin1String("updated_at")).toString() >= item("updated_at_min")) {
            matching.append(record);
        }
    }
    const qsizetype from = item("cursor").isEmpty() ? 0 : item("cursor").mid(2).toLongLong();
    const qsizetype size = pageSize > 0 ? pageSize : limit;
    QJsonArray page;
    for (const QJsonObject& record : matching.mid(from, size)) {
        page.append(record);
    }
    const bool more = from + size < matching.size();
    const QJsonObject pagination{
        {QStringLiteral("total"), matching.size()},
        {QStringLiteral("has_next_page"), more},
        // characters that must be encoded
        {QStringLiteral("next_cursor"), more ? QStringLiteral("+=%1").arg(from + size) : QString()}};
    return success({{QStringLiteral("pagination"), pagination}, {QStringLiteral("trackings"), page}});
}

AfterShipStub::Reply AfterShipStub::byId(const Request& request)
{
    const QString id = QUrl::fromPercentEncoding(request.path.section(QLatin1Char('/'), 2, 2).toLatin1());
    for (QJsonObject& record : records) {
        if (record.value(QLatin1String("id")).toString() != id) {
            continue;
        }
        const QStringList fields = request.body.keys();
        for (const QString& field : fields) {
            record.insert(field, request.body.value(field));
        }
        if (request.path.endsWith(QLatin1String("/retrack")) &&
            record.value(QLatin1String("active")).toBool()) {
            return error(400, 4013, QStringLiteral("Retrack is not allowed."));
        }
        return success(record);
    }
    return error(404, 4004, QStringLiteral("Tracking does not exist."));
}

void AfterShipStub::record(const Request& request) const
{
    static const QString name = qEnvironmentVariable("AFTERPARCEL_RECORD");
    static bool first = true;
    if (name.isEmpty() || (request.method == "GET")) {
        return; // only bodies have a contract to keep
    }
    QFile file(name);
    const bool opened = file.open(first ? QIODevice::WriteOnly : QIODevice::Append);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    first = false;
    QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(request.method)},
                     {QStringLiteral("path"), request.path}};
    if (!request.rawBody.isEmpty()) {
        line.insert(QStringLiteral("body"), request.body);
    }
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}
