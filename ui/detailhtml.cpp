#include "ui/detailhtml.h"

#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/cells.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPalette>

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

/// AfterShip's tags are words run together: "InTransit", "OutForDelivery".
QString tagText(const QString& tag)
{
    QString result;
    for (const QChar c : tag) {
        if (c.isUpper() && !result.isEmpty()) {
            result += QLatin1Char(' ');
            result += c.toLower();
        } else {
            result += c;
        }
    }
    return result;
}

QString parcelHtml(const PackageView& parcel, const TimeFrame& frame, const QPalette& palette)
{
    const QString name =
        QStringLiteral("%1 <b>%2</b>").arg(parcel.carrier.toHtmlEscaped(), parcel.number.toHtmlEscaped());
    QStringList notes{parcel.tag.isEmpty() ? creationText(parcel) : tagText(parcel.tag)};
    if (!parcel.error.isEmpty()) {
        notes.append(parcel.error);
    }
    if (parcel.lastAskedAt) {
        notes.append(Tr::tr("last asked %1").arg(clockText(*parcel.lastAskedAt, frame)));
    }
    return line(
        name.trimmed() +
        muted(QStringLiteral(" \u00b7 ") + notes.join(QStringLiteral(" \u00b7 ")).toHtmlEscaped(), palette));
}

QString titleHtml(const RequestView& view, const TimeFrame& frame, const QPalette& palette)
{
    const Tone colours = tone(toneOf(view.status), palette);
    const QString pill =
        QStringLiteral("<span style=\"background-color:%1; color:%2\">&nbsp;%3&nbsp;</span>")
            .arg(colours.ground.name(), colours.text.name(), statusWords(view, frame).toHtmlEscaped());
    const QString address =
        view.email.isEmpty() || view.email == buyerName(view)
            ? QString()
            : muted(QStringLiteral(" &lt;%1&gt;").arg(view.email.toHtmlEscaped()), palette);
    return QStringLiteral("<p style=\"margin:0 0 4px 0\"><b style=\"font-size:large\">%1</b> &nbsp;%2</p>")
               .arg(view.orderName.toHtmlEscaped(), pill) +
           line(buyerName(view).toHtmlEscaped() + address +
                (view.country.isEmpty()
                     ? QString()
                     : muted(QStringLiteral(" \u00b7 ") + countryName(view.country).toHtmlEscaped(),
                             palette)));
}

} // namespace

QString requestHtml(const RequestView& view, const TimeFrame& frame, const QPalette& palette)
{
    QString html = titleHtml(view, frame, palette);
    const QString explanation = explain(view.explanation, frame.zone, frame.now, frame.locale);
    if (!explanation.isEmpty()) {
        html += QStringLiteral("<p style=\"margin:8px 0 0 0\">%1</p>").arg(explanation.toHtmlEscaped());
    }
    if (!view.products.empty()) {
        html += heading(Tr::tr("Products"), palette);
        for (const Product& product : view.products) {
            html += line(product.title.toHtmlEscaped());
        }
    }
    if (!view.packages.empty()) {
        html += heading(Tr::tr("Parcels"), palette);
        for (const PackageView& parcel : view.packages) {
            html += parcelHtml(parcel, frame, palette);
        }
    }
    return html;
}

QString timelineHtml(const std::vector<TimelineEvent>& timeline, const TimeFrame& frame,
                     const QPalette& palette)
{
    QString html =
        QStringLiteral("<p style=\"margin:0 0 4px 0; font-weight:600; color:%1\">%2</p><table>")
            .arg(palette.color(QPalette::PlaceholderText).name(), Tr::tr("Timeline").toHtmlEscaped());
    for (const TimelineEvent& event : timeline) {
        const QString when = momentText(event.at, frame.zone, frame.now, frame.locale).toHtmlEscaped();
        html += QStringLiteral("<tr><td style=\"white-space:nowrap; padding:1px 12px 1px 0\">%1</td>"
                               "<td style=\"padding:1px 0\">%2</td></tr>")
                    .arg(muted(when, palette), event.text.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace afterparcel
