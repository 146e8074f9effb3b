#pragma once

#include "tests/sandbox/base/sandboxclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <vector>

namespace afterparcel::sandbox
{

/// One scan of a carrier.
struct Checkpoint {
    QDateTime at;
    QString tag;
    QString subtag;
    QString message;
    QString city;
    QString country;      ///< alpha-3
    QString deliveryDate; ///< as AfterShip shall write it; "none": it shows none; empty: the stand-in chooses
                          ///< a form
};

/// What truly happens to the parcels, whether or not anybody follows them. A parcel's story may lie in the
/// future; it is seen as far as the clock has come.
class Parcels
{
public:
    /// Named stories: lists of {"at":"+1d","tag":…}, counted from the fulfilment.
    void addStories(const QJsonObject& stories);
    [[nodiscard]] bool hasStory(const QString& name) const { return m_stories.contains(name); }
    /// Lets a story begin. `carrier`: the only slug under which the parcel can be seen; empty: any.
    void begin(const QString& number, const QString& story, const QDateTime& from, const QString& carrier);
    /// Adds one scan; what the story had planned for later is dropped.
    void addNews(const QString& number, const Checkpoint& checkpoint);

    /// Oldest first, none later than `until`.
    [[nodiscard]] std::vector<Checkpoint> seen(const QString& number, const QString& slug,
                                               const QDateTime& until) const;

private:
    struct Parcel {
        QString carrier;
        std::vector<Checkpoint> checkpoints; ///< sorted by time
    };

    QMap<QString, QJsonArray> m_stories;
    QMap<QString, Parcel> m_parcels;
};

/// Reads {"tag","subtag","message","delivery_date","city","country"}; the subtag defaults to the tag's first.
[[nodiscard]] Checkpoint checkpointFrom(const QJsonObject& news, const QDateTime& at);

} // namespace afterparcel::sandbox
