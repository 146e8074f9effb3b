#pragma once

#include "tests/domain/facts.h"

#include <rapidcheck.h>

namespace afterparcel::test
{

/// An order with a random history, and a moment to look at it.
struct World {
    Facts facts;
    QDateTime now;
    [[nodiscard]] Schedule schedule() const { return facts.at(now); }
};

/// Names the world in a counterexample.
void showValue(const World& world, std::ostream& out);

/// Any history that the program could have stored: fulfilments with and without tracking, sights, records,
/// news, switches, decisions, messages, settings. To be called inside a property.
[[nodiscard]] World anyWorld();
/// The same without the merchant's decisions, messages and switches.
[[nodiscard]] World untouchedWorld();
[[nodiscard]] TimingSettings anyTiming();
/// A moment from ten days before the fulfilment on, to the second.
[[nodiscard]] QDateTime anyMoment(int lastDay = 120);

/// Everything whose order means nothing, in another order.
[[nodiscard]] Facts shuffled(Facts facts);

/// Nothing if both say the same, else the first field that differs. The lines' order is the order's own.
[[nodiscard]] std::string difference(const Schedule& a, const Schedule& b);

} // namespace afterparcel::test
