#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterparcel
{

/// What an entry of the activity is about.
enum class ActivityKind {
    Sync,       ///< a stage of the pass ran
    Mail,       ///< the mail server's answers to messages
    Rehearsal,  ///< messages to the merchant's own address (Q6)
    Decision,   ///< what the merchant chose (S7, Q1)
    Setting,    ///< a setting was changed
    Connection, ///< the store was connected or looked at again
    Import,     ///< data was taken in from a file, or given out
    Banner,     ///< a banner appeared or went away
};

/// The name that the console takes and prints: "sync", "mail", ...
[[nodiscard]] QString toString(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> activityKindFromString(QStringView name);
/// Every kind, in the order in which they are offered.
[[nodiscard]] const std::vector<ActivityKind>& activityKinds();

/// Something that the program did. Holds no secret and no whole address (D3).
struct ActivityEntry {
    static constexpr int kMostOrders = 20; ///< named in one entry; `times` counts them all

    qint64 id = 0;
    QDateTime at;     ///< UTC; when it happened first
    QDateTime lastAt; ///< UTC; when it happened last: entries that say the same are one
    ActivityKind kind = ActivityKind::Sync;
    QString subject;    ///< for programs: the stage, the decision, the setting's key, the banner's id
    bool ok = true;     ///< false: something went wrong, or needs the merchant
    int times = 1;      ///< how often, or how many
    QString text;       ///< a sentence, in the language of the program that wrote it
    QStringList orders; ///< names
    friend bool operator==(const ActivityEntry&, const ActivityEntry&) = default;
};

/// A page of the activity, newest first.
struct ActivityQuery {
    std::optional<ActivityKind> kind;
    QString text;   ///< any part of the sentence or of an order's name; empty: all
    QDateTime from; ///< UTC, inclusive; invalid: all
    QDateTime to;   ///< UTC, exclusive; invalid: all
    int limit = 0;  ///< 0: all
    int offset = 0;
};

} // namespace afterparcel
