#include "core/transfer/exportcolumns.h"

#include "core/text/explain.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::ExportColumns)
};

QString instant(const std::optional<QDateTime>& at, const ExportFrame& frame)
{
    return at ? exportedInstant(*at, frame.zone) : QString();
}

template<class List, class Text>
QString joined(const List& list, Text text)
{
    QStringList texts;
    for (const auto& element : list) {
        texts.append(text(element));
    }
    return texts.join(QStringLiteral(" | "));
}

QString products(const RequestView& request, const ExportFrame&)
{
    return joined(request.products, [](const Product& product) { return product.title; });
}

QString carriers(const RequestView& request, const ExportFrame&)
{
    return joined(request.packages, [](const PackageView& package) { return package.carrier; });
}

QString numbers(const RequestView& request, const ExportFrame&)
{
    return joined(request.packages, [](const PackageView& package) { return package.number; });
}

QString tags(const RequestView& request, const ExportFrame&)
{
    return joined(request.packages, [](const PackageView& package) { return package.tag; });
}

std::vector<ExportColumn> buyerColumns()
{
    using View = const RequestView&;
    using Frame = const ExportFrame&;
    return {
        {QStringLiteral("order"), Tr::tr("Order"), [](View r, Frame) { return r.orderName; }},
        {QStringLiteral("customer"), Tr::tr("Buyer"), [](View r, Frame) { return r.customer; }},
        {QStringLiteral("email"), Tr::tr("E-mail"), [](View r, Frame) { return r.email; }},
        {QStringLiteral("country"), Tr::tr("Country"), [](View r, Frame) { return r.country; }},
        {QStringLiteral("type"), Tr::tr("Kind of order"), [](View r, Frame) { return typeName(r.type); }},
        {QStringLiteral("products"), Tr::tr("Products"), products},
    };
}

std::vector<ExportColumn> scheduleColumns()
{
    using View = const RequestView&;
    using Frame = const ExportFrame&;
    return {
        {QStringLiteral("status"), Tr::tr("Status"), [](View r, Frame) { return toString(r.status); }},
        {QStringLiteral("reason"), Tr::tr("Reason"), [](View r, Frame) { return toString(r.reason); }},
        {QStringLiteral("explanation"), Tr::tr("Explanation"),
         [](View r, Frame f) { return explain(r.explanation, f.zone, f.now); }},
        {QStringLiteral("basis"), Tr::tr("Timed from"),
         [](View r, Frame) { return r.basis ? toString(*r.basis) : QString(); }},
        {QStringLiteral("send_at"), Tr::tr("To be sent"),
         [](View r, Frame f) { return instant(r.sendAt, f); }},
        {QStringLiteral("sent_at"), Tr::tr("Sent"), [](View r, Frame f) { return instant(r.sentAt, f); }},
        {QStringLiteral("fulfilled_at"), Tr::tr("Fulfilled"),
         [](View r, Frame f) { return instant(r.fulfilledAt, f); }},
        {QStringLiteral("delivered_at"), Tr::tr("Delivered"),
         [](View r, Frame f) { return instant(r.deliveredAt, f); }},
        {QStringLiteral("latest_at"), Tr::tr("Sent at the latest"),
         [](View r, Frame f) { return instant(r.latestAt, f); }},
    };
}

std::vector<ExportColumn> parcelColumns()
{
    using View = const RequestView&;
    using Frame = const ExportFrame&;
    return {
        {QStringLiteral("carriers"), Tr::tr("Carriers"), carriers},
        {QStringLiteral("tracking_numbers"), Tr::tr("Tracking numbers"), numbers},
        {QStringLiteral("tracking_tags"), Tr::tr("Parcels' progress"), tags},
        {QStringLiteral("attempts"), Tr::tr("Attempts to send"),
         [](View r, Frame) { return QString::number(r.attempts.size()); }},
        {QStringLiteral("order_gid"), Tr::tr("Order's id in Shopify"),
         [](View r, Frame) { return r.orderGid; }},
    };
}

} // namespace

std::vector<ExportColumn> exportColumns()
{
    std::vector<ExportColumn> all = buyerColumns();
    for (auto* more : {scheduleColumns, parcelColumns}) {
        const std::vector<ExportColumn> columns = more();
        all.insert(all.end(), columns.begin(), columns.end());
    }
    return all;
}

QString typeName(OrderType type)
{
    switch (type) {
    case OrderType::Domestic:
        return QStringLiteral("domestic");
    case OrderType::International:
        return QStringLiteral("international");
    case OrderType::Pos:
        return QStringLiteral("pos");
    case OrderType::Digital:
        return QStringLiteral("digital");
    }
    return {};
}

QString exportedInstant(const QDateTime& at, const QTimeZone& zone)
{
    const QDateTime local = at.toTimeZone(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace afterparcel
