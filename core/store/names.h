#pragma once

#include "core/domain/facts.h"
#include "core/domain/order.h"
#include "core/domain/package.h"
#include "core/domain/schedule.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <utility>

namespace afterparcel
{

/// The names under which enumerations are stored. Written once for each value, so that the order of an
/// enumeration's values can change without changing what stored data means. An unknown name reads as the
/// first of the list.
template<class Enum>
struct Names;

template<class Enum>
[[nodiscard]] QString nameOf(Enum value)
{
    for (const auto& [named, name] : Names<Enum>::kAll) {
        if (named == value) {
            return name;
        }
    }
    return Names<Enum>::kAll.front().second;
}

template<class Enum>
[[nodiscard]] Enum fromName(QStringView text)
{
    for (const auto& [named, name] : Names<Enum>::kAll) {
        if (text == name) {
            return named;
        }
    }
    return Names<Enum>::kAll.front().first;
}

template<class Enum>
using NameOf = std::pair<Enum, QLatin1String>;

template<>
struct Names<FulfillmentState> {
    static const std::array<NameOf<FulfillmentState>, 6> kAll;
};
template<>
struct Names<FinancialState> {
    static const std::array<NameOf<FinancialState>, 6> kAll;
};
template<>
struct Names<ReturnState> {
    static const std::array<NameOf<ReturnState>, 4> kAll;
};
template<>
struct Names<MarketingState> {
    static const std::array<NameOf<MarketingState>, 6> kAll;
};
template<>
struct Names<OrderType> {
    static const std::array<NameOf<OrderType>, 4> kAll;
};
template<>
struct Names<PackageState> {
    static const std::array<NameOf<PackageState>, 5> kAll;
};
template<>
struct Names<CreationAttempt::Outcome> {
    static const std::array<NameOf<CreationAttempt::Outcome>, 4> kAll;
};
template<>
struct Names<PackageDecision::Kind> {
    static const std::array<NameOf<PackageDecision::Kind>, 3> kAll;
};
template<>
struct Names<Decision::Kind> {
    static const std::array<NameOf<Decision::Kind>, 10> kAll;
};
template<>
struct Names<SendAttempt::Kind> {
    static const std::array<NameOf<SendAttempt::Kind>, 2> kAll;
};
template<>
struct Names<SendAttempt::Outcome> {
    static const std::array<NameOf<SendAttempt::Outcome>, 7> kAll;
};

} // namespace afterparcel
