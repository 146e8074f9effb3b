#include "ui/bannerstrip.h"

#include "core/text/words.h"
#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kIconSize = 18;

/// No trouble: the merchant chose it. The ids are those of SendingActions and of the window.
bool isMode(const QString& id)
{
    return id == QLatin1String("paused") || id == QLatin1String("mail.rehearsal_to") ||
           id == QLatin1String("sample");
}

void paintSign(QLabel* sign)
{
    const bool mode = sign->property("mode").toBool();
    const Tone colours = tone(mode ? ToneName::Blue : ToneName::Amber, QApplication::palette());
    sign->setPixmap(iconPixmap(mode ? QStringLiteral("info") : QStringLiteral("warning"), colours.text,
                               scaledToText(kIconSize), sign->devicePixelRatioF()));
}

} // namespace

BannerStrip::BannerStrip(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(10, 8, 10, 0);
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

void BannerStrip::setRemedy(const QString& id, QAction* action)
{
    m_remedies.insert(id, action);
}

std::vector<Banner> BannerStrip::ordered() const
{
    std::vector<Banner> result = m_banners;
    result.insert(result.end(), m_own.begin(), m_own.end());
    std::stable_partition(result.begin(), result.end(),
                          [](const Banner& banner) { return !isMode(banner.id); });
    return result;
}

void BannerStrip::rebuild()
{
    const std::vector<Banner> banners = ordered();
    QStringList lines;
    for (const Banner& banner : banners) {
        lines.append(banner.id + banner.text + banner.since.toString(Qt::ISODate));
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
    for (const Banner& banner : banners) {
        addBanner(banner);
    }
    alignButtons();
}

void BannerStrip::addBanner(const Banner& banner)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("banner"));
    frame->setProperty("mode", isMode(banner.id));
    // its colours: see applyTheme()
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(10, 7, 10, 7);
    row->setSpacing(8);
    auto* sign = new QLabel(frame);
    sign->setObjectName(QStringLiteral("sign"));
    sign->setProperty("mode", isMode(banner.id));
    paintSign(sign);
    row->addWidget(sign);
    auto* words = new QLabel(banner.text, frame);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("Message"));
    words->setAccessibleDescription(banner.text);
    row->addWidget(words, 1);
    if (banner.since.isValid()) {
        const QString since = momentText(banner.since, m_frame.zone, m_frame.now, m_frame.locale);
        row->addWidget(new QLabel(tr("Since %1").arg(since), frame));
    }
    if (QAction* action = m_remedies.value(banner.id)) {
        addButton(*row, banner.text, action);
    }
    m_layout->addWidget(frame);
}

/// Buttons and what stands before them line up, and a banner without a button is as high as the others.
void BannerStrip::alignButtons()
{
    QSize widest;
    for (const auto* button : findChildren<QPushButton*>()) {
        widest = widest.expandedTo(button->sizeHint());
    }
    for (auto* button : findChildren<QPushButton*>()) {
        button->setMinimumWidth(widest.width());
    }
    for (auto* frame : findChildren<QFrame*>(QStringLiteral("banner"))) {
        const QMargins margins = frame->layout()->contentsMargins();
        frame->setMinimumHeight(widest.isEmpty() ? 0 : widest.height() + margins.top() + margins.bottom());
    }
}

void BannerStrip::addButton(QHBoxLayout& row, const QString& text, QAction* action)
{
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(withoutMnemonic(action->text()));
        button->setEnabled(action->isEnabled());
    };
    follow();
    button->setAccessibleDescription(text);
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row.addWidget(button);
}

} // namespace afterparcel
