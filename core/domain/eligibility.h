#pragma once

#include "core/domain/facts.h"
#include "core/domain/reason.h"
#include "core/domain/settings.h"

#include <optional>

namespace afterparcel
{

/// Why an order is not asked (Q1).
struct Ineligible {
    Reason reason = Reason::Excluded;
    bool absolute = true; ///< no way round; else the merchant may ask anyway by hand
    QString matched;      ///< the pattern, tag or channel that decided, for the explanation; may be empty
    friend bool operator==(const Ineligible&, const Ineligible&) = default;
};

/// Q1 for an order, absolute reasons first; nothing if it may be asked.
[[nodiscard]] std::optional<Ineligible> ineligible(const OrderFacts& facts, const AskSettings& ask);

/// The lines that can be asked about: not removed or fully refunded, no gift card or tip, not excluded, with
/// a page in the online store (Q1, Q5, T19).
[[nodiscard]] QStringList reviewableLines(const OrderFacts& facts, const AskSettings& ask);

/// The same for an order that the merchant asks about anyway (Q1): nothing is excluded, and where everything
/// was taken back, it is about what was ordered.
[[nodiscard]] QStringList linesAskedAnyway(const OrderFacts& facts, const AskSettings& ask);

/// True once Shopify shows the order as completely fulfilled; in mixed orders only what ships decides (T1,
/// T19).
[[nodiscard]] bool isCompletelyFulfilled(const Order& order);

/// True if no line requires shipping (T19).
[[nodiscard]] bool isDigital(const Order& order);

/// What the absence of an order from an answer by id means (T20).
enum class Absence { OutOfReach, Deleted };
[[nodiscard]] Absence absence(const QDateTime& createdAt, const QDateTime& askedAt, bool readAllOrders);

} // namespace afterparcel
