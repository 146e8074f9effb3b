#include "ui/cells.h"

#include "core/carriers/carriers.h"
#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/countrynames.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Cells)
};

QString nothing()
{
    return QStringLiteral("\u2013");
}

QString productsText(const RequestView& view)
{
    if (view.products.empty()) {
        return nothing();
    }
    const QString first = view.products.front().title;
    const int more = static_cast<int>(view.products.size()) - 1;
    return more > 0 ? Tr::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString parcelText(const PackageView& parcel)
{
    return QStringLiteral("%1 %2").arg(parcel.carrier, parcel.number).trimmed();
}

/// "UPS and 1 more": of the parcels' carriers or numbers, each once.
QString firstAndMore(const RequestView& view, QString PackageView::*member)
{
    QStringList texts;
    for (const PackageView& parcel : view.packages) {
        if (!(parcel.*member).isEmpty() && !texts.contains(parcel.*member)) {
            texts.append(parcel.*member);
        }
    }
    if (texts.isEmpty()) {
        return nothing();
    }
    const int more = static_cast<int>(texts.size()) - 1;
    return more > 0 ? Tr::tr("%1 and %n more", nullptr, more).arg(texts.first()) : texts.first();
}

QString latestText(const QString& day)
{
    return Tr::tr("by %1", "the latest date").arg(day);
}

QString sendDateText(const RequestView& view, const TimeFrame& frame)
{
    if (view.status == Status::Sent) {
        return view.sentAt ? relativeDay(*view.sentAt, frame) : nothing();
    }
    if (view.status == Status::WillSend && view.sendAt) {
        return *view.sendAt <= frame.now ? Tr::tr("due now") : relativeDay(*view.sendAt, frame);
    }
    if (view.status == Status::WaitingForDelivery && view.latestAt) {
        return latestText(dayText(*view.latestAt, frame.zone, frame.now, frame.locale));
    }
    return nothing();
}

QString sendDateToolTip(const RequestView& view, const TimeFrame& frame)
{
    if (view.status == Status::Sent && view.sentAt) {
        return Tr::tr("Sent: %1").arg(fullMoment(*view.sentAt, frame));
    }
    if (view.status == Status::WillSend && view.sendAt) {
        return Tr::tr("Will be sent: %1").arg(fullMoment(*view.sendAt, frame));
    }
    if (view.status == Status::WaitingForDelivery && view.latestAt) {
        return Tr::tr("Will be sent when the parcels arrive, at the latest: %1")
            .arg(fullMoment(*view.latestAt, frame));
    }
    return {};
}

QString dateOrNothing(const std::optional<QDateTime>& at, const TimeFrame& frame)
{
    return at ? dayText(*at, frame.zone, frame.now, frame.locale) : nothing();
}

QString listOf(const RequestView& view, Column column)
{
    QStringList lines;
    if (column == Column::Products) {
        for (const Product& product : view.products) {
            lines.append(product.title);
        }
    } else {
        for (const PackageView& parcel : view.packages) {
            lines.append(parcel.tag.isEmpty() ? parcelText(parcel)
                                              : QStringLiteral("%1: %2").arg(parcelText(parcel), parcel.tag));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Order:
        return Tr::tr("Order");
    case Column::Buyer:
        return Tr::tr("Buyer");
    case Column::Products:
        return Tr::tr("Products");
    case Column::Status:
        return Tr::tr("Status");
    case Column::SendDate:
        return Tr::tr("Send date");
    case Column::Carrier:
        return Tr::tr("Carrier");
    case Column::Tracking:
        return Tr::tr("Tracking number");
    case Column::Country:
        return Tr::tr("Country");
    case Column::Fulfilled:
        return Tr::tr("Fulfilled");
    case Column::Delivered:
        return Tr::tr("Delivered");
    case Column::Ordered:
        return Tr::tr("Ordered", "the date of an order");
    }
    return {};
}

SortColumn sortColumnOf(Column column)
{
    switch (column) {
    case Column::Order:
        return SortColumn::Order;
    case Column::Buyer:
        return SortColumn::Buyer;
    case Column::Products:
        return SortColumn::Products;
    case Column::Status:
        return SortColumn::Status;
    case Column::SendDate:
        return SortColumn::SendDate;
    case Column::Carrier:
        return SortColumn::Carrier;
    case Column::Tracking:
        return SortColumn::Tracking;
    case Column::Country:
        return SortColumn::Country;
    case Column::Fulfilled:
        return SortColumn::Fulfilled;
    case Column::Delivered:
        return SortColumn::Delivered;
    case Column::Ordered:
        return SortColumn::OrderCreated;
    }
    return SortColumn::Order;
}

QUrl trackingPage(const RequestView& view)
{
    for (const PackageView& parcel : view.packages) {
        if (!parcel.number.isEmpty()) {
            return QUrl(aftershipPage(parcel.number));
        }
    }
    return {};
}

CellTexts cellTexts(const RequestView& view, const TimeFrame& frame)
{
    CellTexts texts;
    const auto set = [&texts](Column column, const QString& text) {
        texts[static_cast<std::size_t>(column)] = text;
    };
    set(Column::Order, view.orderName);
    set(Column::Buyer, buyerName(view));
    set(Column::Products, productsText(view));
    set(Column::Status, statusWords(view, frame));
    set(Column::SendDate, sendDateText(view, frame));
    set(Column::Carrier, firstAndMore(view, &PackageView::carrier));
    set(Column::Tracking, firstAndMore(view, &PackageView::number));
    set(Column::Country, view.country.isEmpty() ? nothing() : countryName(view.country, frame.locale));
    set(Column::Fulfilled, dateOrNothing(view.fulfilledAt, frame));
    set(Column::Delivered, dateOrNothing(view.deliveredAt, frame));
    set(Column::Ordered, dateOrNothing(view.orderedAt, frame));
    return texts;
}

QStringList usualTexts(Column column, const TimeFrame& frame)
{
    const QString otherYear = dayText(frame.now.addYears(1), frame.zone, frame.now, frame.locale);
    switch (column) {
    case Column::SendDate:
        return {relativeDay(frame.now.addDays(1), frame), latestText(otherYear)};
    case Column::Fulfilled:
    case Column::Delivered:
    case Column::Ordered:
        return {otherYear};
    default:
        return {};
    }
}

QString cellToolTip(const RequestView& view, Column column, const TimeFrame& frame)
{
    switch (column) {
    case Column::Buyer:
        return view.email;
    case Column::Products:
    case Column::Carrier:
    case Column::Tracking:
        return listOf(view, column);
    case Column::Status:
        return explain(view.explanation, frame.zone, frame.now, frame.locale);
    case Column::SendDate:
        return sendDateToolTip(view, frame);
    case Column::Fulfilled:
        return view.fulfilledAt ? fullMoment(*view.fulfilledAt, frame) : QString();
    case Column::Delivered:
        return view.deliveredAt ? fullMoment(*view.deliveredAt, frame) : QString();
    case Column::Ordered:
        return view.orderedAt ? fullMoment(*view.orderedAt, frame) : QString();
    case Column::Order:
    case Column::Country:
        return {};
    }
    return {};
}

QString buyerName(const RequestView& view)
{
    if (!view.customer.trimmed().isEmpty()) {
        return view.customer;
    }
    return view.email.isEmpty() ? nothing() : view.email;
}

QString statusWords(const RequestView& view, const TimeFrame& frame)
{
    const std::optional<QDateTime>& at = view.status == Status::Sent ? view.sentAt : view.sendAt;
    return statusText(view.status, view.reason, at, frame.zone, frame.now, frame.locale);
}

} // namespace afterparcel
