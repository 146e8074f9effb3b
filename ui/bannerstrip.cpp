#include "ui/bannerstrip.h"

#include "core/text/words.h"
#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kIconSize = 18;

void paintSign(QLabel* sign)
{
    const Tone colours = tone(ToneName::Amber, QApplication::palette());
    sign->setPixmap(iconPixmap(QStringLiteral("warning"), colours.text, scaledToText(kIconSize),
                               sign->devicePixelRatioF()));
}

} // namespace

BannerStrip::BannerStrip(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    hide();
}

void BannerStrip::setBanners(const std::vector<Banner>& banners, const TimeFrame& frame)
{
    m_banners = banners;
    m_frame = frame;
    rebuild();
}

void BannerStrip::setOwn(const QString& id, const QString& text)
{
    m_own.erase(std::remove_if(m_own.begin(), m_own.end(), [&](const Banner& own) { return own.id == id; }),
                m_own.end());
    if (!text.isEmpty()) {
        m_own.push_back({id, {}, text});
    }
    rebuild();
}

void BannerStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        // Widgets must not be made anew here: the palette is on its way through them.
        for (QLabel* sign : findChildren<QLabel*>(QStringLiteral("sign"))) {
            paintSign(sign);
        }
    }
}

void BannerStrip::rebuild()
{
    QStringList lines;
    for (const auto* list : {&m_own, &m_banners}) {
        for (const Banner& banner : *list) {
            lines.append(banner.text + banner.since.toString(Qt::ISODate));
        }
    }
    const QString wanted = lines.join(QLatin1Char('\n'));
    setVisible(!lines.isEmpty());
    if (wanted == m_shown) {
        return;
    }
    m_shown = wanted;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Banner& banner : m_own) {
        addBanner(banner.text, {});
    }
    for (const Banner& banner : m_banners) {
        const QString since = momentText(banner.since, m_frame.zone, m_frame.now, m_frame.locale);
        addBanner(banner.text, banner.since.isValid() ? tr("Since %1").arg(since) : QString());
    }
}

void BannerStrip::addBanner(const QString& text, const QString& since)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("banner"));
    // its colours: see applyTheme()
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(10, 7, 10, 7);
    row->setSpacing(8);
    auto* sign = new QLabel(frame);
    sign->setObjectName(QStringLiteral("sign"));
    paintSign(sign);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QLabel(text, frame);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("Message"));
    words->setAccessibleDescription(text);
    row->addWidget(words, 1);
    if (!since.isEmpty()) {
        auto* when = new QLabel(since, frame);
        when->setMinimumHeight(scaledToText(kIconSize)); // on a line with the text
        row->addWidget(when, 0, Qt::AlignTop);
    }
    m_layout->addWidget(frame);
}

} // namespace afterparcel
