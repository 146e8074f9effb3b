// T7: AfterShip's delivery time comes in three forms, and in whatever a carrier writes.
#include "core/domain/storetime.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace afterparcel;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const QTimeZone zone("America/New_York");
    const auto instant = deliveryInstant(text, text.left(2), zone);
    if (instant && (!instant->isValid() || instant->timeSpec() != Qt::UTC)) {
        std::abort();
    }
    return 0;
}
