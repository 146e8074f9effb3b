#include "core/base/redact.h"

#include "core/base/logging.h"

#include <QRegularExpression>

namespace afterparcel
{

namespace
{

/// Long runs of letters and digits mixed, as keys and tokens are; words and numbers are neither.
const QRegularExpression& tokenPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9])(?:sh[a-z]{2,4}_|asat_|sk_|key-)[A-Za-z0-9_-]{4,}"
                       "|(?<![A-Za-z0-9])(?=[A-Za-z0-9+/_=-]*[0-9])(?=[A-Za-z0-9+/_=-]*[A-Za-z])"
                       "[A-Za-z0-9+/_=-]{20,}"));
    return pattern;
}

const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[^\\s<>\"'(),;:\\[\\]]+@[^\\s<>\"'(),;:\\[\\]@]*[^\\s<>\"'(),;:\\[\\]@.]"));
    return pattern;
}

} // namespace

QString redacted(const QString& text)
{
    QString result;
    qsizetype copied = 0;
    QRegularExpressionMatchIterator addresses = addressPattern().globalMatch(text);
    while (addresses.hasNext()) {
        const QRegularExpressionMatch match = addresses.next();
        result += text.mid(copied, match.capturedStart() - copied) + redactedAddress(match.captured());
        copied = match.capturedEnd();
    }
    result += text.mid(copied);
    return result.replace(tokenPattern(), QStringLiteral("***"));
}

} // namespace afterparcel
