#pragma once

#include "core/store/database.h"

#include <QString>

namespace afterparcel
{

/// Small values kept in the database. Part of an operation of it. Empty if there is none.
[[nodiscard]] QString stateValue(Database& database, const QString& name);
void setStateValue(Database& database, const QString& name, const QString& value);

/// Names of the store's own values.
inline const QString kDerivedWith =
    QStringLiteral("derived_with"); ///< fingerprint of what requests were derived with
inline const QString kStaleOrders =
    QStringLiteral("stale_orders"); ///< rows to derive at the next chance, JSON
inline const QString kJournalMark = QStringLiteral("journal_mark"); ///< bytes of the journal that are entered
inline const QString kSalt = QStringLiteral("salt");                ///< a second place for the salt
inline const QString kForgotten =
    QStringLiteral("forgotten_buyers");                         ///< hashes of their addresses, JSON (D5)
inline const QString kCheckedAt = QStringLiteral("checked_at"); ///< when the file was looked at for damage

} // namespace afterparcel
