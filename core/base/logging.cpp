#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcHttp, "afterparcel.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcShopify, "afterparcel.shopify", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAfterShip, "afterparcel.aftership", QtWarningMsg)
Q_LOGGING_CATEGORY(lcMail, "afterparcel.mail", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "afterparcel.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "afterparcel.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "afterparcel.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "afterparcel.app", QtWarningMsg)

namespace afterparcel
{

QString redactedAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    return at < 1 ? QStringLiteral("***") : address.left(1) + QStringLiteral("***") + address.mid(at);
}

} // namespace afterparcel
