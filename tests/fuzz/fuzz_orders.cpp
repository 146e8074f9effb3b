// Shopify's answers are untrusted (D7): whatever comes is an order or an error.
#include "core/shopify/orderparser.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace afterparcel;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const Result<ParsedOrder> parsed = parseOrder(document.object(), Refusals(), AskedSizes());
    if (parsed) {
        const Order order = wholeOrder(*parsed);
        Q_ASSERT(!order.gid.isEmpty());
    }
    return 0;
}
