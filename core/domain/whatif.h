#pragma once

#include "core/domain/schedule.h"

#include <map>
#include <utility>
#include <vector>

namespace afterparcel
{

/// What other settings would do to the requests that are not sent yet (M5). Counts and a few examples; a pure
/// value.
struct WhatIf {
    /// The most that can be said of one request, gravest first.
    enum class Effect { Overdue, DueNow, StatusChange, Earlier, Later };

    /// A request's schedule in short.
    struct Side {
        Status status = Status::WillSend;
        Reason reason = Reason::WaitAfterFulfilment;
        std::optional<QDateTime> sendAt; ///< UTC
        friend bool operator==(const Side&, const Side&) = default;
    };
    struct Example {
        QString orderGid;
        QString orderName;
        Effect effect = Effect::Later;
        Side before;
        Side after;
        friend bool operator==(const Example&, const Example&) = default;
    };

    int unsent = 0;   ///< requests looked at
    int affected = 0; ///< of these, with another status, send time or latest moment
    int earlier = 0;  ///< will send before and after, and before it would have
    int later = 0;
    int dueNow = 0;      ///< would leave in the next pass and would not without the change
    int overdue = 0;     ///< would wait for the merchant as overdue (S8) and do not without the change
    int latestMoved = 0; ///< go on waiting, with another fallback (T10)
    std::map<std::pair<Status, Status>, int> statusChanges; ///< from, to
    std::vector<Example> examples; ///< at most `mostExamples` of each effect, in the order of counting
    int mostExamples = 5;

    /// Counts one request: its schedule with the present settings and with the other ones at the moment
    /// `now`.
    void add(const Order& order, const Schedule& before, const Schedule& after, const QDateTime& now);
    /// Adds what was counted of later requests.
    void add(const WhatIf& other);

private:
    void addExample(const Example& example);
};

} // namespace afterparcel
