#pragma once

#include "core/store/database.h"
#include "core/store/derivation.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace afterparcel
{

/// A decision about a parcel that can be taken back (S7, T9).
struct UndoablePackageDecision {
    qint64 id = 0;
    qint64 package = 0;
    QDateTime at; ///< UTC
    QString journalId;
    QString bulk; ///< of the bulk action that it was part of
};

/// The latest one of which AfterShip was told nothing yet, and since which no message of the parcel's orders
/// left, with up to `limit` of those that were made together with it; of a bulk action alone if one is named.
/// The latest first. Part of an operation of the database.
[[nodiscard]] std::vector<UndoablePackageDecision> undoablePackageDecisions(Database& database,
                                                                            const QString& bulk, int limit);

/// Takes it out, and keeps in the timelines that it was made and taken back. Returns the name of an order
/// with the parcel. Part of an operation of the database.
[[nodiscard]] QString takeBack(Database& database, const UndoablePackageDecision& undoable, Deriver deriver);

} // namespace afterparcel
