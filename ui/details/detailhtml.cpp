#include "ui/details/detailhtml.h"

#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/cells.h"
#include "ui/countrynames.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Details)
};

QString muted(const QString& html, const QPalette& palette)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(palette.color(QPalette::PlaceholderText).name(), html);
}

QString heading(const QString& text, const QPalette& palette)
{
    return QStringLiteral("<p style=\"margin:10px 0 2px 0; font-weight:600; color:%1\">%2</p>")
        .arg(palette.color(QPalette::PlaceholderText).name(), text.toHtmlEscaped());
}

QString line(const QString& html)
{
    return QStringLiteral("<div style=\"margin:1px 0\">%1</div>").arg(html);
}

QString creationText(const PackageView& parcel)
{
    switch (parcel.creation) {
    case PackageView::Creation::Pending:
        return Tr::tr("not registered at AfterShip yet");
    case PackageView::Creation::Created:
        return Tr::tr("no news yet");
    case PackageView::Creation::Failed:
        return Tr::tr("not accepted by AfterShip");
    case PackageView::Creation::NotTracked:
        return Tr::tr("not followed");
    }
    return {};
}

QString link(const QString& url, const QString& html)
{
    return url.isEmpty() ? html : QStringLiteral("<a href=\"%1\">%2</a>").arg(url.toHtmlEscaped(), html);
}

const RequestExtras::ParcelLine* extrasOf(const RequestExtras* extras, const PackageView& parcel)
{
    if (!extras) {
        return nullptr;
    }
    const auto found =
        std::find_if(extras->parcels.begin(), extras->parcels.end(),
                     [&](const RequestExtras::ParcelLine& line) { return line.number == parcel.number; });
    return found == extras->parcels.end() ? nullptr : &*found;
}

/// `waiting`: the request waits for the parcel, so AfterShip is asked again (M1).
QString parcelHtml(const PackageView& parcel, const RequestExtras* extras, bool waiting,
                   const TimeFrame& frame, const QPalette& palette)
{
    const RequestExtras::ParcelLine* more = extrasOf(extras, parcel);
    const QString number = QStringLiteral("<b>%1</b>").arg(parcel.number.toHtmlEscaped());
    const QString name = QStringLiteral("%1 %2").arg(parcel.carrier.toHtmlEscaped(),
                                                     link(more ? more->trackingUrl : QString(), number));
    QStringList notes{parcel.tag.isEmpty() ? creationText(parcel) : deliveryTagText(parcel.tag)};
    if (more && !more->lastCheckpoint.isEmpty()) {
        notes.append(more->lastCheckpoint);
    }
    if (!parcel.error.isEmpty()) {
        notes.append(parcel.error);
    }
    if (parcel.lastAskedAt) {
        notes.append(Tr::tr("AfterShip last asked %1").arg(clockText(*parcel.lastAskedAt, frame)));
    }
    if (waiting && extras && extras->canCheckNow && extras->nextAskAt && *extras->nextAskAt > frame.now &&
        parcel.creation == PackageView::Creation::Created) {
        const QString when = clockText(*extras->nextAskAt, frame);
        notes.append(parcel.lastAskedAt ? Tr::tr("next %1", "when AfterShip is asked again").arg(when)
                                        : Tr::tr("AfterShip is asked next: %1").arg(when));
    }
    return line(
        name.trimmed() +
        muted(QStringLiteral(" \u00b7 ") + notes.join(QStringLiteral(" \u00b7 ")).toHtmlEscaped(), palette));
}

/// With pictures once they are known; the request names what it asks about, the order all there is.
QString productsHtml(const RequestView& view, const RequestExtras* extras)
{
    QString html;
    if (!extras) {
        for (const Product& product : view.products) {
            html += line(product.title.toHtmlEscaped());
        }
        return html;
    }
    for (const RequestExtras::ProductLine& product : extras->products) {
        const QString title = link(product.pageUrl, product.title.toHtmlEscaped());
        if (product.imageUrl.isEmpty()) {
            html += line(title);
            continue;
        }
        html +=
            QStringLiteral("<table><tr><td>%1</td><td style=\"padding-left:8px; vertical-align:middle\">%2"
                           "</td></tr></table>")
                .arg(QStringLiteral("<img src=\"%1\" width=\"40\" alt=\"\">")
                         .arg(product.imageUrl.toHtmlEscaped()),
                     title);
    }
    return html;
}

QString buyerHtml(const RequestView& view, const RequestExtras* extras, const QPalette& palette)
{
    const QString address =
        view.email.isEmpty() || view.email == buyerName(view)
            ? QString()
            : muted(QStringLiteral(" &lt;%1&gt;").arg(view.email.toHtmlEscaped()), palette);
    QStringList where;
    if (extras && !extras->place.isEmpty()) {
        where.append(extras->place);
    }
    if (!view.country.isEmpty()) {
        where.append(countryName(view.country));
    }
    if (extras && extras->unsubscribed) {
        where.append(Tr::tr("unsubscribed"));
    }
    return line(buyerName(view).toHtmlEscaped() + address +
                (where.isEmpty() ? QString()
                                 : muted(QStringLiteral(" \u00b7 ") +
                                             where.join(QStringLiteral(" \u00b7 ")).toHtmlEscaped(),
                                         palette)));
}

QString linksHtml(const RequestExtras& extras)
{
    QStringList links;
    if (!extras.adminUrl.isEmpty()) {
        links.append(link(extras.adminUrl, Tr::tr("Order in Shopify").toHtmlEscaped()));
    }
    if (!extras.statusPageUrl.isEmpty()) {
        links.append(link(extras.statusPageUrl, Tr::tr("The buyer's page of the order").toHtmlEscaped()));
    }
    return links.isEmpty() ? QString()
                           : QStringLiteral("<p style=\"margin:10px 0 0 0\">%1</p>")
                                 .arg(links.join(QStringLiteral(" &nbsp; ")));
}

QString titleHtml(const RequestView& view, const TimeFrame& frame, const QPalette& palette)
{
    const Tone colours = tone(toneOf(view.status), palette);
    const QString pill =
        QStringLiteral("<span style=\"background-color:%1; color:%2\">&nbsp;%3&nbsp;</span>")
            .arg(colours.ground.name(), colours.text.name(), statusWords(view, frame).toHtmlEscaped());
    return QStringLiteral("<p style=\"margin:0 0 4px 0\"><b style=\"font-size:large\">%1</b> &nbsp;%2</p>")
        .arg(view.orderName.toHtmlEscaped(), pill);
}

} // namespace

QString requestHtml(const RequestView& view, const RequestExtras* extras, const TimeFrame& frame,
                    const QPalette& palette)
{
    QString html = titleHtml(view, frame, palette) + buyerHtml(view, extras, palette);
    const QString explanation = explain(view.explanation, frame.zone, frame.now, frame.locale);
    if (!explanation.isEmpty()) {
        html += QStringLiteral("<p style=\"margin:8px 0 0 0\">%1</p>").arg(explanation.toHtmlEscaped());
    }
    const QString products = productsHtml(view, extras);
    if (!products.isEmpty()) {
        html += heading(Tr::tr("Products"), palette) + products;
    }
    if (!view.packages.empty()) {
        html += heading(Tr::tr("Parcels"), palette);
        for (const PackageView& parcel : view.packages) {
            html += parcelHtml(parcel, extras, view.status == Status::WaitingForDelivery, frame, palette);
        }
    }
    return extras ? html + linksHtml(*extras) : html;
}

QString timelineHtml(const std::vector<TimelineEvent>& timeline, const TimeFrame& frame,
                     const QPalette& palette)
{
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    const QString whenCell =
        rightToLeft ? QStringLiteral("<td style=\"white-space:nowrap; padding:1px 0 1px 12px\">%1</td>")
                    : QStringLiteral("<td style=\"white-space:nowrap; padding:1px 12px 1px 0\">%1</td>");
    QString html =
        QStringLiteral("<table%1>").arg(rightToLeft ? QStringLiteral(" align=\"right\"") : QString());
    for (const TimelineEvent& event : timeline) {
        const QString when = momentText(event.at, frame.zone, frame.now, frame.locale).toHtmlEscaped();
        const QString moment = whenCell.arg(muted(when, palette));
        const QString what =
            QStringLiteral("<td style=\"padding:1px 0\">%1</td>").arg(event.text.toHtmlEscaped());
        html += QStringLiteral("<tr>%1</tr>").arg(rightToLeft ? what + moment : moment + what);
    }
    return html + QStringLiteral("</table>");
}

} // namespace afterparcel
