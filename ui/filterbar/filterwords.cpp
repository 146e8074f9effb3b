#include "ui/filterbar/filterwords.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::FilterBar)
};

} // namespace

QString dateFieldName(DateField field)
{
    switch (field) {
    case DateField::SendDate:
        return Tr::tr("Send date");
    case DateField::Fulfilled:
        return Tr::tr("Fulfilled");
    case DateField::Delivered:
        return Tr::tr("Delivered");
    case DateField::Sent:
        return Tr::tr("Sent");
    case DateField::OrderCreated:
        return Tr::tr("Ordered", "the date of an order");
    }
    return {};
}

QString datesText(const RequestFilter& filter, const TimeFrame& frame)
{
    const QString field = dateFieldName(filter.dateField);
    const auto day = [&frame](const QDateTime& at) {
        return frame.locale.toString(at.toTimeZone(frame.zone).date(), QLocale::ShortFormat);
    };
    // The last day that is included.
    const QString last = filter.until ? day(filter.until->addSecs(-1)) : QString();
    if (filter.from && filter.until) {
        return Tr::tr("%1: %2 to %3", "a kind of date and two days").arg(field, day(*filter.from), last);
    }
    if (filter.from) {
        return Tr::tr("%1: from %2", "a kind of date and a day").arg(field, day(*filter.from));
    }
    if (filter.until) {
        return Tr::tr("%1: up to %2", "a kind of date and a day").arg(field, last);
    }
    return Tr::tr("Dates\u2026");
}

} // namespace afterparcel
