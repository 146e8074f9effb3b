// AfterShip's answers are untrusted (D7): whatever comes is a record or an error.
#include "core/aftership/recordparser.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace afterparcel;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const ParsedRecord parsed = parseRecord(object, QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC));
    Q_ASSERT(parsed.record || parsed.error);
    return 0;
}
