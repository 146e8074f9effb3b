#include "tests/sandbox/shopify/syntheticorder.h"

#include "tests/sandbox/base/sandboxclock.h"
#include "tests/sandbox/shopify/orderbook.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

QString pick(const QStringList& from, qint64 seed)
{
    return from.at(static_cast<qsizetype>(seed % from.size()));
}

} // namespace

QJsonObject syntheticOrder(const OrderRecord& record)
{
    static const QStringList firstNames = {u"Ada"_s,   u"José"_s, u"Łucja"_s, u"Mei"_s,
                                           u"Олена"_s, u"Kofi"_s, u"Noah"_s};
    static const QStringList countries = {u"US"_s, u"US"_s, u"US"_s, u"CA"_s, u"GB"_s, u"DE"_s, u"AU"_s};
    static const QStringList products = {u"blue-mug"_s, u"oak-tray"_s, u"linen-towel"_s, u"tea-tin"_s,
                                         u"wool-socks"_s};
    static const QStringList carriers = {u"UPS"_s, u"USPS"_s, u"FedEx"_s, u"DHL Express"_s};
    const qint64 n = record.id;
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(record.createdMs, Qt::UTC);
    const QJsonObject tracking{{u"number"_s, u"1Z999AA1%1"_s.arg(n, 10, 10, QChar(u'0'))},
                               {u"company"_s, pick(carriers, n / 3)}};
    const QDateTime fulfilled = QDateTime::fromMSecsSinceEpoch(record.updatedMs, Qt::UTC);
    return {
        {u"name"_s, u"#%1"_s.arg(n)},
        {u"created"_s, isoSeconds(created)},
        {u"email"_s, u"buyer%1@buyers.example"_s.arg(n)},
        {u"first"_s, pick(firstNames, n)},
        {u"last"_s, u"Number%1"_s.arg(n)},
        {u"country"_s, pick(countries, n / 2)},
        {u"lines"_s, QJsonArray{QJsonObject{{u"product"_s, pick(products, n)}, {u"quantity"_s, 1}}}},
        {u"fulfilments"_s, QJsonArray{QJsonObject{{u"created"_s, isoSeconds(fulfilled)},
                                                  {u"tracking"_s, QJsonArray{tracking}}}}},
    };
}

} // namespace afterparcel::sandbox
