#include "core/base/result.h"

#include "core/base/joining.h"

namespace afterparcel
{

QString Error::text() const
{
    const QString failure = order.isEmpty() ? what : saidOf(order, what);
    if (nextStep.isEmpty() || failure.isEmpty()) {
        return failure + nextStep;
    }
    // `what` may end with a server's own words, which often lack a full stop.
    static const QString kSentenceEnds = QStringLiteral(".!?\u201d\u201c\u00bb\"\u3002\uff01\uff1f\u300d");
    const bool ended = kSentenceEnds.contains(failure.back());
    return joinedSentences({ended ? failure : failure + QLatin1Char('.'), nextStep});
}

bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace afterparcel
