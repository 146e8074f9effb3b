#pragma once

#include "core/domain/facts.h"

#include <QJsonObject>
#include <QString>

namespace afterparcel
{

/// The journal's entries (D4). Orders by gid, addresses as hashes only; no words of servers or of the
/// merchant, which could hold an address.
[[nodiscard]] QJsonObject connectedEntry(const QString& shopGid, const QDateTime& at);
[[nodiscard]] QJsonObject switchEntry(bool on, const QDateTime& at);
[[nodiscard]] QJsonObject sightEntry(const QString& orderGid, const TrackingSighting& sighting);
[[nodiscard]] QJsonObject claimEntry(const QString& orderGid, const SendAttempt& attempt);
[[nodiscard]] QJsonObject outcomeEntry(const QString& orderGid, const QString& claim,
                                       SendAttempt::Outcome outcome, const QDateTime& at);
[[nodiscard]] QJsonObject decisionEntry(const QString& orderGid, const Decision& decision);
[[nodiscard]] QJsonObject undoEntry(const QString& orderGid, const QString& decision, const QDateTime& at);
[[nodiscard]] QJsonObject packageDecisionEntry(const PackageKey& key, const PackageDecision& decision);
[[nodiscard]] QJsonObject unsubscribeEntry(const QString& hash, const QDateTime& at);
[[nodiscard]] QJsonObject forgottenEntry(const QString& hash, const QDateTime& at);
/// Takes back an entry whose commit failed.
[[nodiscard]] QJsonObject voidEntry(const QString& entry, const QDateTime& at);

/// The parts of an entry.
[[nodiscard]] QString orderOf(const QJsonObject& entry); ///< empty: it belongs to no order
[[nodiscard]] QString referenceOf(const QJsonObject& entry);
[[nodiscard]] QString hashOf(const QJsonObject& entry);
[[nodiscard]] QString shopOf(const QJsonObject& entry);
[[nodiscard]] QDateTime momentOf(const QJsonObject& entry);
[[nodiscard]] bool isOn(const QJsonObject& entry);
[[nodiscard]] TrackingSighting sightingOf(const QJsonObject& entry);
[[nodiscard]] SendAttempt claimOf(const QJsonObject& entry);
[[nodiscard]] SendAttempt::Outcome outcomeOf(const QJsonObject& entry);
[[nodiscard]] Decision decisionOf(const QJsonObject& entry);
[[nodiscard]] PackageKey packageKeyOf(const QJsonObject& entry);
[[nodiscard]] PackageDecision packageDecisionOf(const QJsonObject& entry);

} // namespace afterparcel
