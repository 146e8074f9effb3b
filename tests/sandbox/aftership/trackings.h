#pragma once

#include "tests/sandbox/aftership/apierror.h"
#include "tests/sandbox/aftership/parcels.h"

#include <QMap>

#include <tl/expected.hpp>
#include <vector>

namespace afterparcel::sandbox
{

/// A record as AfterShip keeps it. What its parcel went through is looked up, not stored.
struct Tracking {
    QString id;
    QString number;
    QString slug;
    QJsonObject fields; ///< as given by the caller
    QDateTime created;
    QDateTime updated;       ///< by a caller, not by the carrier
    QDateTime followedSince; ///< created or retracked: 30 days without news from here expire it
    bool retracked = false;
    QJsonObject completion; ///< mark-as-completed: {"tag","subtag","at"}
};

/// AfterShip's records and the account's rules.
class Trackings
{
public:
    Trackings(const Parcels& parcels, const SandboxClock& clock);

    /// The account: "plan_limit", "plan_status", "plan_message", "not_added", "refuse"... (README.md,
    /// "aftership").
    void configure(const QJsonObject& settings);

    [[nodiscard]] tl::expected<QJsonObject, ApiError> create(const QJsonObject& body);
    [[nodiscard]] tl::expected<QJsonObject, ApiError> change(const QString& id, const QJsonObject& body);
    [[nodiscard]] tl::expected<QJsonObject, ApiError> retrack(const QString& id);
    [[nodiscard]] tl::expected<QJsonObject, ApiError> complete(const QString& id, const QJsonObject& body);
    [[nodiscard]] tl::expected<QJsonObject, ApiError> remove(const QString& id);
    [[nodiscard]] const Tracking* find(const QString& id) const;

    /// As the service shows it now.
    [[nodiscard]] QJsonObject view(const Tracking& tracking) const;
    [[nodiscard]] const std::vector<Tracking>& all() const { return m_trackings; }
    [[nodiscard]] bool isAdded(const QString& slug) const { return !m_notAdded.contains(slug); }

private:
    [[nodiscard]] tl::expected<QString, ApiError> slugFor(const QJsonObject& body) const;
    [[nodiscard]] std::optional<ApiError> refusal(const QString& number);
    [[nodiscard]] Tracking* findForChange(const QString& id);

    const Parcels& m_parcels;
    const SandboxClock& m_clock;
    std::vector<Tracking> m_trackings;
    QStringList m_notAdded;
    QMap<QString, QJsonObject> m_refused; ///< by number: {"code","message","times"}
    int m_planLimit = -1;                 ///< how many records can be created; negative: no limit
    int m_planStatus = 402;
    QString m_planMessage;
    int m_created = 0;
};

} // namespace afterparcel::sandbox
