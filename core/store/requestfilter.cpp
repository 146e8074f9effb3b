#include "core/store/requestfilter.h"

#include "core/store/names.h"

#include <algorithm>
#include <array>

namespace afterparcel
{

template<>
struct Names<StuckGroup> {
    static constexpr std::array<NameOf<StuckGroup>, kStuckGroupCount> kAll{{
        {StuckGroup::Interrupted, QLatin1String("interrupted")},
        {StuckGroup::Rejected, QLatin1String("rejected")},
        {StuckGroup::Overdue, QLatin1String("overdue")},
        {StuckGroup::ExpiredTracking, QLatin1String("expired_tracking")},
        {StuckGroup::KeyRefused, QLatin1String("key_refused")},
        {StuckGroup::WaitingTooLong, QLatin1String("waiting_too_long")},
        {StuckGroup::CarrierProblem, QLatin1String("carrier_problem")},
    }};
};
template<>
struct Names<DateField> {
    static constexpr std::array<NameOf<DateField>, 5> kAll{{
        {DateField::SendDate, QLatin1String("send_date")},
        {DateField::Fulfilled, QLatin1String("fulfilled")},
        {DateField::Delivered, QLatin1String("delivered")},
        {DateField::Sent, QLatin1String("sent")},
        {DateField::OrderCreated, QLatin1String("order_created")},
    }};
};
template<>
struct Names<SortColumn> {
    static constexpr std::array<NameOf<SortColumn>, kSortColumnCount> kAll{{
        {SortColumn::Order, QLatin1String("order")},
        {SortColumn::Buyer, QLatin1String("buyer")},
        {SortColumn::Products, QLatin1String("products")},
        {SortColumn::Status, QLatin1String("status")},
        {SortColumn::SendDate, QLatin1String("send_date")},
        {SortColumn::Carrier, QLatin1String("carrier")},
        {SortColumn::Tracking, QLatin1String("tracking")},
        {SortColumn::Country, QLatin1String("country")},
        {SortColumn::Fulfilled, QLatin1String("fulfilled")},
        {SortColumn::Delivered, QLatin1String("delivered")},
        {SortColumn::OrderCreated, QLatin1String("order_created")},
    }};
};

namespace
{

template<class Enum>
std::optional<Enum> known(QStringView name)
{
    const auto& all = Names<Enum>::kAll;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const NameOf<Enum>& entry) { return name == entry.second; });
    return found == all.end() ? std::nullopt : std::optional(found->first);
}

template<class Enum>
QStringList allNames()
{
    QStringList names;
    for (const NameOf<Enum>& entry : Names<Enum>::kAll) {
        names.append(entry.second);
    }
    return names;
}

} // namespace

QString toString(StuckGroup group)
{
    return nameOf(group);
}

QString toString(DateField field)
{
    return nameOf(field);
}

QString toString(SortColumn column)
{
    return nameOf(column);
}

std::optional<StuckGroup> stuckGroupFromString(QStringView name)
{
    return known<StuckGroup>(name);
}

std::optional<DateField> dateFieldFromString(QStringView name)
{
    return known<DateField>(name);
}

std::optional<SortColumn> sortColumnFromString(QStringView name)
{
    return known<SortColumn>(name);
}

QStringList stuckGroupNames()
{
    return allNames<StuckGroup>();
}

QStringList dateFieldNames()
{
    return allNames<DateField>();
}

QStringList sortColumnNames()
{
    return allNames<SortColumn>();
}

} // namespace afterparcel
