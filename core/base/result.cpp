#include "core/base/result.h"

namespace afterparcel
{

QString Error::text() const
{
    QString result = order.isEmpty() ? what : order + QStringLiteral(": ") + what;
    if (!nextStep.isEmpty()) {
        // `what` may end with a server's own words, which often lack a full stop.
        static const QString kSentenceEnds = QStringLiteral(".!?\u201d\"");
        const bool ended = result.isEmpty() || kSentenceEnds.contains(result.back());
        result += (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + nextStep;
    }
    return result;
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
