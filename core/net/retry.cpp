#include "core/net/retry.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace afterparcel
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;
using Failure = TransferOutcome::Failure;

constexpr int kTooManyRequests = 429;
constexpr int kUnavailable = 503;

/// A server can name any number: kept well inside what milliseconds can hold.
constexpr qint64 kLongestNamed = 10LL * 365 * 24 * 3600;

/// Statuses that pass by themselves. 430 is Shopify's security rejection: slow down.
bool isPassing(int status)
{
    return status == kTooManyRequests || status == 430 || status == 500 || (status >= 502 && status <= 504);
}

/// Whether another try can help and do no harm. `asked`: the server named a pause, so it did not act on the
/// request.
bool mayRepeat(const TransferOutcome& outcome, bool repeatable, bool asked)
{
    switch (outcome.failure) {
    case Failure::None: {
        const int status = outcome.answer.status;
        const bool notActedOn = status == kTooManyRequests || (status == kUnavailable && asked);
        return isPassing(status) && (repeatable || notActedOn);
    }
    case Failure::ConnectionRefused:
    case Failure::HostNotFound:
        return true; // nothing was sent
    case Failure::ConnectionLost:
    case Failure::TimedOut:
        return repeatable;
    default:
        return false;
    }
}

std::optional<milliseconds> until(const QDateTime& moment, const QDateTime& now)
{
    if (!moment.isValid()) {
        return std::nullopt;
    }
    return milliseconds(std::clamp<qint64>(now.msecsTo(moment), 0, kLongestNamed * 1000));
}

std::optional<milliseconds> retryAfter(const HttpAnswer& answer, const QDateTime& serverNow)
{
    const QByteArray text = answer.header("retry-after").trimmed();
    bool isNumber = false;
    const double named = text.toDouble(&isNumber);
    if (isNumber && named >= 0) {
        return milliseconds(static_cast<qint64>(std::ceil(std::min(named, double(kLongestNamed)) * 1000)));
    }
    return until(parseHttpDate(text), serverNow);
}

std::optional<milliseconds> rateLimitReset(const HttpAnswer& answer, const QDateTime& serverNow)
{
    bool isNumber = false;
    const qint64 named = answer.header("x-ratelimit-reset").trimmed().toLongLong(&isNumber);
    if (answer.status != kTooManyRequests || !isNumber || named < 0) {
        return std::nullopt;
    }
    const qint64 secondsLeft = std::clamp<qint64>(named - serverNow.toSecsSinceEpoch(), 1, kLongestNamed);
    return milliseconds(secondsLeft * 1000);
}

} // namespace

Verdict judge(const TransferOutcome& outcome, bool repeatable, const RetryPolicy& policy, int attempt,
              double random, const QDateTime& now)
{
    Verdict verdict;
    std::optional<milliseconds> asked;
    if (outcome.failure == Failure::None) {
        asked = pauseAskedFor(outcome.answer, now);
    }
    if (!mayRepeat(outcome, repeatable, asked.has_value())) {
        return verdict;
    }
    verdict.pause = std::max(ownPause(policy, attempt, random), asked.value_or(milliseconds{0}));
    verdict.askedByServer = asked.has_value();
    if (asked && *asked > policy.longestPause) {
        verdict.next = Verdict::Next::TooLong;
        verdict.pause = *asked;
    } else if (attempt < policy.tries) {
        verdict.next = Verdict::Next::Again;
    }
    return verdict;
}

std::optional<milliseconds> pauseAskedFor(const HttpAnswer& answer, const QDateTime& now)
{
    const QDateTime date = parseHttpDate(answer.header("date"));
    const QDateTime serverNow = date.isValid() ? date : now;
    const std::optional<milliseconds> after = retryAfter(answer, serverNow);
    return after ? after : rateLimitReset(answer, serverNow);
}

milliseconds ownPause(const RetryPolicy& policy, int attempt, double random)
{
    const double grown = double(policy.firstPause.count()) * std::pow(policy.growth, attempt - 1);
    const double whole = std::min(grown, double(policy.longestPause.count()));
    return milliseconds(static_cast<qint64>(whole * (1.0 - policy.jitter + policy.jitter * random)));
}

QDateTime parseHttpDate(const QByteArray& text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace afterparcel
