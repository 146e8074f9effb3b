#pragma once

#include "core/domain/explanation.h"
#include "core/domain/facts.h"
#include "core/domain/reason.h"
#include "core/domain/settings.h"

#include <optional>
#include <vector>

namespace afterparcel
{

enum class OrderType { Domestic, International, Pos, Digital };

/// How far a package is, for the schedule (T7).
enum class PackageState {
    Open, ///< followed, no final word
    Delivered,
    Failed,   ///< no record could be made, or it expired (T8, T9)
    Returned, ///< lost to us: goes or went back (T13)
    Lost,     ///< lost to us: lost, cancelled or disposed of (T13)
};

/// A package that the schedule follows, with what was derived for it.
struct FollowedPackage {
    PackageKey key;
    QString number;  ///< as written
    QString carrier; ///< as written
    QString fulfillmentGid;
    PackageState state = PackageState::Open;
    std::optional<QDateTime> deliveredAt; ///< UTC
};

/// What the schedule says about a request at one moment: a pure function of facts, settings and that moment.
struct Schedule {
    bool exists = false; ///< false: there is no request (T1, T16); the rest is then meaningless
    OrderType type = OrderType::Domestic;
    Status status = Status::WillSend;
    std::optional<Basis> basis; ///< none for skipped and not_scheduled
    Reason reason = Reason::WaitAfterFulfilment;
    std::optional<QDateTime> fulfilledAt; ///< UTC (T3)
    std::optional<QDateTime> deliveredAt; ///< UTC
    std::optional<QDateTime> sendAt;      ///< UTC
    std::optional<QDateTime> latestAt;    ///< UTC; T10's moment while waiting
    std::optional<QDateTime> sentAt;      ///< UTC
    std::optional<QDateTime>
        messageDueAt; ///< UTC; when a message should leave: the first one, or a resend of a sent one
    bool messageIsResend = false;
    QString messageIdToReuse;           ///< after interrupted_send a resend carries the same Message-ID (S7)
    std::optional<QDateTime> changesAt; ///< UTC; the next moment at which time alone changes this answer
    std::vector<FollowedPackage> packages; ///< those that delivery timing follows (T4, T5)
    QStringList askedLineGids;             ///< the lines that the e-mail names (Q1, Q5, T7, T13)
    Explanation explanation;
};

/// Derives the request of an order. Covers T1 to T13, T15, T16, T19, T20, Q1, S5, S6, S7 and S8.
[[nodiscard]] Schedule schedule(const OrderFacts& facts, const StoreFacts& store,
                                const TimingSettings& timing, const AskSettings& ask, const QDateTime& now);

/// When the next attempt to create the package's record is due (T6, T8); nothing if there is a record or none
/// is to be made.
[[nodiscard]] std::optional<QDateTime> nextCreationAt(const PackageFacts& package, const QDateTime& now);

} // namespace afterparcel
