#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcHttp, "afterparcel.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcShopify, "afterparcel.shopify", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAfterShip, "afterparcel.aftership", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMail, "afterparcel.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "afterparcel.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "afterparcel.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "afterparcel.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "afterparcel.app", QtInfoMsg)

namespace afterparcel
{

QString redactedAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    return at < 1 ? QStringLiteral("***") : address.left(1) + QStringLiteral("***") + address.mid(at);
}

} // namespace afterparcel
