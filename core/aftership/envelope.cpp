#include "core/aftership/envelope.h"

#include "core/base/logging.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace afterparcel
{
namespace
{

constexpr qsizetype kLongestMessage = 500;
constexpr qsizetype kLongestRead = 8000;

/// AfterShip's words as they may be stored and shown: no secret, no whole address (D1, D3), no line breaks.
QString presentable(QString words, const QString& secret)
{
    static const QRegularExpression address(
        QStringLiteral("[^\\s@\"'`<>\\[\\](),:;]+@[^\\s@\"'`<>\\[\\](),:;]+"));
    words = words.left(kLongestRead).simplified();
    if (!secret.isEmpty()) {
        words.replace(secret, QStringLiteral("***"));
    }
    QString result;
    qsizetype from = 0;
    for (auto it = address.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += words.mid(from, match.capturedStart() - from) + redactedAddress(match.captured());
        from = match.capturedEnd();
    }
    return (result + words.mid(from)).left(kLongestMessage); // last, so that no half of an address is left
}

/// The end of the window in which no more requests are taken (Unix seconds).
std::optional<QDateTime> resetOf(const HttpAnswer& answer)
{
    constexpr qint64 kLatest = 253402300799; // the year 9999
    bool isNumber = false;
    const qint64 seconds = answer.header("x-ratelimit-reset").trimmed().toLongLong(&isNumber);
    if (answer.status != 429 || !isNumber || seconds <= 0 || seconds > kLatest) {
        return std::nullopt;
    }
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

AfterShipAnswer parseAfterShipAnswer(const HttpAnswer& answer, const QString& secret)
{
    AfterShipAnswer envelope;
    envelope.status = answer.status;
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    const QJsonObject meta = root.value(QLatin1String("meta")).toObject();
    const int metaCode = meta.value(QLatin1String("code")).toVariant().toInt();
    envelope.meaning = meaningOf(answer.status, metaCode);
    envelope.code = metaCode != 0 ? metaCode : answer.status;
    envelope.message = presentable(meta.value(QLatin1String("message")).toString(), secret);
    envelope.retryAt = resetOf(answer);
    if (envelope.meaning == AnswerMeaning::Success) {
        envelope.data = root.value(QLatin1String("data")).toObject();
    }
    return envelope;
}

} // namespace afterparcel
