#include "core/net/transfer.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>

namespace afterparcel
{
namespace
{

using Failure = TransferOutcome::Failure;

constexpr qint64 kChunk = 64LL * 1024;

/// A body that can be read only once. Qt sends a request again by itself when the connection is lost before
/// the answer; for a write that must not happen behind our back (HttpRequest::repeatable), and it needs to
/// rewind the body for it. Not a QBuffer: Qt takes a way around seek() for those.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray data) : m_data(std::move(data))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_data.size(); }
    bool seek(qint64 position) override { return position == pos() && QIODevice::seek(position); }

protected:
    qint64 readData(char* target, qint64 most) override
    {
        const qint64 count = std::min(most, m_data.size() - pos());
        std::copy_n(m_data.constData() + pos(), count, target);
        return count;
    }
    qint64 writeData(const char* /*source*/, qint64 /*count*/) override { return -1; }

private:
    QByteArray m_data;
};

QNetworkRequest prepare(const HttpRequest& request)
{
    QNetworkRequest prepared(request.url);
    for (const auto& [name, value] : request.headers) {
        prepared.setRawHeader(name, value);
    }
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Afterparcel/" AFTERPARCEL_VERSION));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // No state of the server's between requests, and one request at a time on a connection: what is sent is
    // what is asked.
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt's own guard judges by ratio and refuses honest answers, which are as repetitive as JSON is; ours
    // counts the decoded bytes while they are read (D7).
    prepared.setDecompressedSafetyCheckThreshold(-1);
    return prepared;
}

/// Qt reports statuses as errors too; those are answers here.
bool isAnswer(const QNetworkReply& reply, int status)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (status == 307 || status == 308) {
        // Qt rewinds the body at once, before anybody decided to follow; OnceBody refuses, the answer stands.
        return error == QNetworkReply::NoError || error == QNetworkReply::ContentReSendError;
    }
    if (status < 400 || error == QNetworkReply::NoError) {
        return status > 0 && error == QNetworkReply::NoError;
    }
    // Below and between these are what happened to the connection, perhaps after the status came.
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           error == QNetworkReply::ProtocolInvalidOperationError       // 400 and 418
           || error == QNetworkReply::ProxyAuthenticationRequiredError // 407
           || error >= QNetworkReply::InternalServerError;
}

Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Failure::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Failure::HostNotFound;
    case QNetworkReply::TimeoutError:
        return Failure::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Tls;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return Failure::Garbage;
    default:
        return Failure::ConnectionLost;
    }
}

} // namespace

Transfer::Transfer(QNetworkAccessManager& manager, const HttpRequest& request, Cancellation cancellation)
    : Operation(&manager, request.deadline, std::move(cancellation)), m_maxBytes(request.maxBytes)
{
    begin(manager, request);
}

void Transfer::begin(QNetworkAccessManager& manager, const HttpRequest& request)
{
    const QNetworkRequest prepared = prepare(request);
    if (request.body.isEmpty()) {
        m_reply = manager.sendCustomRequest(prepared, request.method);
    } else {
        auto* body = new OnceBody(request.body);
        m_reply = manager.sendCustomRequest(prepared, request.method, body);
        body->setParent(m_reply); // the reply reads from it until its own end
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::checkAnnouncedSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::drain);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Transfer::onSslErrors);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::onFinished);
}

TransferOutcome Transfer::takeOutcome()
{
    if (end() == End::Cancelled) {
        m_outcome.failure = Failure::Cancelled;
    } else if (end() == End::TimeOver) {
        m_outcome.failure = Failure::TimedOut;
    }
    return std::move(m_outcome);
}

void Transfer::release()
{
    if (!m_reply) {
        return; // Qt's manager took it down with itself
    }
    collectHead();
    // Ours to cut: the coroutine waits for the operation, not for the reply.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Transfer::checkAnnouncedSize()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_maxBytes) {
        m_outcome.failure = Failure::TooLarge;
        finish(End::Done);
    }
}

void Transfer::drain()
{
    // In pieces, because a small packed answer can unpack to any size.
    while (!isOver()) {
        const QByteArray chunk = m_reply->read(kChunk);
        if (chunk.isEmpty()) {
            return;
        }
        if (m_outcome.answer.body.size() + chunk.size() > m_maxBytes) {
            m_outcome.answer.body.clear();
            m_outcome.failure = Failure::TooLarge;
            finish(End::Done);
            return;
        }
        m_outcome.answer.body += chunk;
    }
}

void Transfer::onSslErrors(const QList<QSslError>& errors)
{
    // Noted, never ignored: certificate errors are fatal (D6).
    for (const QSslError& error : errors) {
        m_tlsErrors << error.errorString();
    }
}

void Transfer::onFinished()
{
    drain();
    if (isOver()) {
        return;
    }
    collectHead();
    if (!isAnswer(*m_reply, m_outcome.answer.status)) {
        m_outcome.failure = m_tlsErrors.isEmpty() ? failureOf(m_reply->error()) : Failure::Tls;
        m_outcome.detail =
            m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(QStringLiteral("; "));
    }
    finish(End::Done);
}

void Transfer::collectHead()
{
    HttpAnswer& answer = m_outcome.answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers.clear();
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    answer.headers.reserve(static_cast<std::size_t>(pairs.size()));
    for (const QNetworkReply::RawHeaderPair& pair : pairs) {
        answer.headers.emplace_back(pair.first.toLower(), pair.second);
    }
}

} // namespace afterparcel
