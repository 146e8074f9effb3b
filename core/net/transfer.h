#pragma once

#include "core/net/httpclient.h"
#include "core/net/operation.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>

class QNetworkAccessManager;

namespace afterparcel
{

/// How one try ended.
struct TransferOutcome {
    enum class Failure {
        None,              ///< there is an answer, whatever its status
        ConnectionRefused, ///< nothing was sent
        HostNotFound,      ///< nothing was sent
        ConnectionLost,    ///< whether the server acted on it is not known
        TimedOut,          ///< likewise
        Tls,
        Garbage, ///< not HTTP, or a body that can't be decoded
        TooLarge,
        Cancelled,
    };
    Failure failure = Failure::None;
    HttpAnswer answer; ///< also set for failures as far as it came: status and headers
    QString detail;    ///< the network layer's words
};

/// One try of one request, without retries: from the first byte sent to the last one received. Its time is a
/// deadline for the whole try (Qt's transfer timeout only notices silence, so a dripping server could hold it
/// for ever).
class Transfer : public Operation
{
    Q_OBJECT

public:
    Transfer(QNetworkAccessManager& manager, const HttpRequest& request, Cancellation cancellation);

    /// To be taken once it has ended.
    [[nodiscard]] TransferOutcome takeOutcome();

protected:
    void release() override;

private:
    void begin(QNetworkAccessManager& manager, const HttpRequest& request);
    void checkAnnouncedSize();
    void drain();
    void onFinished();
    void onSslErrors(const QList<QSslError>& errors);
    void collectHead();

    TransferOutcome m_outcome;
    QPointer<QNetworkReply> m_reply;
    qint64 m_maxBytes;
    QStringList m_tlsErrors;
};

} // namespace afterparcel
