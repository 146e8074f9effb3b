#include "core/base/result.h"

namespace afterparcel
{

QString Error::text() const
{
    QString result = order.isEmpty() ? what : order + QStringLiteral(": ") + what;
    if (!nextStep.isEmpty()) {
        result += QLatin1Char(' ') + nextStep;
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
