#include "ui/background/notifier.h"

#include "core/base/redact.h"
#include "core/settings/preferences.h"
#include "ui/background/tray.h"

namespace afterparcel
{

namespace
{

constexpr int kMergeMilliseconds = 2000; ///< a pass finds several requests one after the other

} // namespace

bool needsMerchant(const Banner& banner)
{
    return banner.id != QLatin1String("unchecked"); // Shopify could not be asked: asked again by itself
}

Notifier::Notifier(Tray& tray, QString dataDir, QObject* parent)
    : QObject(parent), m_tray(tray), m_dataDir(std::move(dataDir))
{
    m_merge.setSingleShot(true);
    m_merge.setInterval(kMergeMilliseconds);
    connect(&m_merge, &QTimer::timeout, this, &Notifier::notifyRequests);
    connect(&tray, &Tray::messageClicked, this, [this] { Q_EMIT openWanted(m_aboutRequests); });
}

void Notifier::takeState(const SendingState& state)
{
    m_present = state.needsAttention;
    if (!m_needsAttention || m_present < *m_needsAttention) {
        m_needsAttention = m_present;
    } else if (m_present > *m_needsAttention && !m_merge.isActive()) {
        m_merge.start();
    }
}

void Notifier::notifyRequests()
{
    if (m_present > *m_needsAttention) {
        notify(tr("%n request(s) need your attention.", nullptr, m_present), true);
    }
    m_needsAttention = m_present;
}

void Notifier::takeBanners(const std::vector<Banner>& banners)
{
    QSet<QString> present;
    for (const Banner& banner : banners) {
        present.insert(banner.id);
        if (m_banners && !m_banners->contains(banner.id) && needsMerchant(banner)) {
            notify(redacted(banner.text), false);
        }
    }
    m_banners = present;
}

void Notifier::notify(const QString& text, bool aboutRequests)
{
    if (!Preferences::read(m_dataDir).notifications) {
        return; // the merchant wants none
    }
    m_aboutRequests = aboutRequests;
    m_tray.notify(tr("Afterparcel"), text);
}

} // namespace afterparcel
