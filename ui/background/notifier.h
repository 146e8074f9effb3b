#pragma once

#include "core/store/store.h"
#include "core/sync/sendingstate.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace afterparcel
{

class Tray;

/// Notifications for what needs the merchant, and for nothing else (M6): requests that newly need attention,
/// several at a time as one, and stages that stopped. What was there when the program started is no news.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(Tray& tray, QString dataDir, QObject* parent);

    void takeState(const SendingState& state);
    void takeBanners(const std::vector<Banner>& banners);

Q_SIGNALS:
    /// The notification was clicked: the window is to show what it was about.
    void openWanted(bool requests);

private:
    void notify(const QString& text, bool aboutRequests);
    void notifyRequests();

    Tray& m_tray;
    QString m_dataDir;
    QTimer m_merge;
    std::optional<int> m_needsAttention; ///< as last told or seen
    int m_present = 0;
    std::optional<QSet<QString>> m_banners;
    bool m_aboutRequests = false; ///< the last notification
};

/// Whether a banner of the store is for the merchant to put right; others pass by themselves.
[[nodiscard]] bool needsMerchant(const Banner& banner);

} // namespace afterparcel
