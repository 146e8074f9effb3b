#pragma once

#include "tests/sandbox/aftership/aftershipservice.h"
#include "tests/sandbox/mail/mailserver.h"
#include "tests/sandbox/shopify/shopifyservice.h"

#include <QTimer>

#include <map>
#include <memory>

namespace afterparcel::sandbox
{

/// Everything there is: the clock, the store, the parcels, the records, the services, and what is going to
/// happen.
class World : public QObject
{
    Q_OBJECT

public:
    explicit World(const QString& documentDirectory);
    ~World() override;

    /// Takes over a scenario (README.md). An error text when something in it makes no sense.
    [[nodiscard]] QString load(const QJsonObject& scenario);

    /// Makes one thing happen at that moment: "orders", "orders/fulfil", "trackings/news", "config",
    /// "misbehave", "generate"... An error text when it cannot.
    [[nodiscard]] QString apply(const QString& action, const QJsonObject& request, const QDateTime& at);

    /// Lets every event happen whose time has come, each at its own time.
    void catchUp();

    [[nodiscard]] QJsonObject state();

    [[nodiscard]] SandboxClock& clock() { return m_clock; }
    [[nodiscard]] Recorder& recorder() { return m_recorder; }
    [[nodiscard]] ShopifyService& shopify() { return m_shopify; }
    [[nodiscard]] AfterShipService& aftership() { return m_aftership; }
    [[nodiscard]] MailServer& mail() { return m_mail; }
    [[nodiscard]] Store& store() { return m_store; }
    [[nodiscard]] MailSettings mailSettings() const { return m_mailSettings; }

private:
    struct Event {
        QString action;
        QJsonObject request;
    };

    [[nodiscard]] Surroundings surroundings();
    [[nodiscard]] QString addEvents(const QJsonArray& events);
    [[nodiscard]] QString putOrder(const QJsonObject& request, const QDateTime& at);
    [[nodiscard]] QString onOrder(const QString& action, const QJsonObject& request, const QDateTime& at);
    [[nodiscard]] QString news(const QJsonObject& request, const QDateTime& at);
    [[nodiscard]] QString misbehave(const QJsonObject& request);
    void configure(const QJsonObject& request);
    void beginStories(const QJsonArray& tracking, const QDateTime& at);

    SandboxClock m_clock;
    Misbehaviour m_misbehaviour;
    Counters m_counters;
    Recorder m_recorder;
    Store m_store;
    Parcels m_parcels;
    Trackings m_trackings;
    ShopifyService m_shopify;
    AfterShipService m_aftership;
    MailServer m_mail;
    MailSettings m_mailSettings;
    QString m_defaultStory;
    std::multimap<QDateTime, Event> m_events;
    QTimer m_timer;
    bool m_catchingUp = false;
};

} // namespace afterparcel::sandbox
