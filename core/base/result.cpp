#include "core/base/result.h"

namespace afterparcel
{

QString Error::text() const
{
    const QString failure = order.isEmpty() ? what : order + QStringLiteral(": ") + what;
    if (nextStep.isEmpty() || failure.isEmpty()) {
        return failure + nextStep;
    }
    // Japanese has no space between sentences.
    static const QString kWideSentenceEnds = QStringLiteral("\u3002\uff01\uff1f\u300d");
    if (kWideSentenceEnds.contains(failure.back())) {
        return failure + nextStep;
    }
    // `what` may end with a server's own words, which often lack a full stop.
    static const QString kSentenceEnds = QStringLiteral(".!?\u201d\u201c\u00bb\"");
    const bool ended = kSentenceEnds.contains(failure.back());
    return failure + (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + nextStep;
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
