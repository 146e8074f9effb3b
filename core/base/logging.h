#pragma once

#include <QLoggingCategory>

/// Every category of the program. Switch them with QT_LOGGING_RULES, for example
/// "afterparcel.http.debug=true". Nothing logged holds a secret or a whole address (D3): use
/// redactedAddress().
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcShopify)
Q_DECLARE_LOGGING_CATEGORY(lcAfterShip)
Q_DECLARE_LOGGING_CATEGORY(lcMail)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

namespace afterparcel
{

/// "j***@example.com" for "jane@example.com": enough to recognise, not the address (D3).
[[nodiscard]] QString redactedAddress(const QString& address);

} // namespace afterparcel
