#include "ui/assistant/timingpicture.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kDeliveredOnDay = 4; ///< of the parcel that is drawn
constexpr int kGap = 12;
constexpr int kPadding = 10;
constexpr double kBarShare = 0.5; ///< of a row's height

} // namespace

TimingPicture::TimingPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What the days mean"));
}

void TimingPicture::setTiming(const TimingSettings& timing, bool followed)
{
    m_timing = timing;
    m_followed = followed;
    QStringList words;
    for (const Row& row : rows()) {
        words.append(row.label);
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

std::vector<TimingPicture::Row> TimingPicture::rows() const
{
    const int wait = m_timing.waitDaysDomestic;
    if (!m_followed) {
        return {{tr("Wait after the fulfilment: %n day(s)", nullptr, wait), 0, wait, false},
                {tr("The request goes out on day %1").arg(wait), 0, wait, true}};
    }
    const int waited = kDeliveredOnDay + wait;
    const int least = m_timing.minDelayDaysDomestic;
    const int fallback = m_timing.fallbackDays;
    int sent = std::max(waited, least);
    if (m_timing.fallbackEnabled) {
        sent = std::min(sent, fallback);
    }
    std::vector<Row> rows{
        {tr("A parcel under way, delivered on day %1").arg(kDeliveredOnDay), 0, kDeliveredOnDay, false},
        {tr("Wait after the delivery: %n day(s)", nullptr, wait), kDeliveredOnDay, waited, false},
        {tr("At least after the fulfilment: %n day(s)", nullptr, least), 0, least, false},
        {tr("The request goes out on day %1").arg(sent), 0, sent, true}};
    if (m_timing.fallbackEnabled) {
        rows.push_back({tr("Without news of the delivery: on day %1").arg(fallback), 0, fallback, true});
    }
    return rows;
}

int TimingPicture::rowHeight() const
{
    return fontMetrics().height() + kPadding;
}

QSize TimingPicture::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80,
            rowHeight() * static_cast<int>(rows().size()) + 2 * kPadding};
}

QSize TimingPicture::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, sizeHint().height()};
}

void TimingPicture::paintRow(QPainter& painter, const Row& row, const QRect& place, int labelWidth,
                             int days) const
{
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const QRect label(place.left(), place.top(), labelWidth, place.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored(label), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth));
    const int start = label.right() + kGap;
    const int room = place.right() - start;
    const auto at = [&](int day) { return start + room * day / days; };
    const int thick = static_cast<int>(place.height() * kBarShare);
    const int top = place.center().y() - thick / 2;
    const Tone colours = tone(row.isMoment ? ToneName::Green : ToneName::Blue, palette());
    if (row.isMoment) {
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
        const QRect line = mirrored(QRect(start, place.center().y(), at(row.to) - start, 1));
        painter.drawLine(line.topLeft(), line.topRight());
        painter.setPen(colours.edge);
        painter.setBrush(colours.text);
        painter.drawEllipse(mirrored(QRect(at(row.to) - thick / 2, top, thick, thick)));
        return;
    }
    painter.setPen(colours.text);
    painter.setBrush(colours.edge);
    painter.drawRoundedRect(mirrored(QRect(at(row.from), top, std::max(2, at(row.to) - at(row.from)), thick)),
                            3, 3);
}

void TimingPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 4, 4);
    const std::vector<Row> all = rows();
    int labelWidth = 0;
    int days = 1;
    for (const Row& row : all) {
        labelWidth = std::max(labelWidth, fontMetrics().horizontalAdvance(row.label));
        days = std::max(days, row.to);
    }
    labelWidth = std::min(labelWidth + fontMetrics().averageCharWidth(), width() * 2 / 3);
    QRect place(kPadding, kPadding, width() - 3 * kPadding, rowHeight());
    for (const Row& row : all) {
        paintRow(painter, row, place, labelWidth, days);
        place.translate(0, rowHeight());
    }
}

} // namespace afterparcel
