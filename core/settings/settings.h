#pragma once

#include "core/domain/settings.h"

#include <QString>

namespace afterparcel
{

enum class SmtpSecurity { Tls, StartTls, None };

/// Every setting of a store, typed. Names, defaults and meanings for people are in SettingsRegistry.
struct Settings {
    QString shopifyUrl;
    QString storeCountry;  ///< alpha-2; empty: as Shopify says (T2)
    QString storeTimezone; ///< IANA name; empty: as Shopify says
    QString aftershipUrl = QStringLiteral("https://api.aftership.com");
    bool aftershipEnabled = false;
    bool aftershipPassEmail = true; ///< F4
    bool aftershipPassPhone = true; ///< F4
    int aftershipCheckHours = 12;
    int ordersMinutes = 5;
    QString smtpHost;
    int smtpPort = 465;
    SmtpSecurity smtpSecurity = SmtpSecurity::Tls;
    QString smtpUser;
    QString mailFrom;        ///< "Name <address>" or an address
    QString mailReplyTo;     ///< empty: mailFrom
    QString mailRehearsalTo; ///< Q6: not empty: due requests are mailed there and stay unsent
    QString reviewLink;      ///< pattern; empty: the product's page in the online store (Q5)
    int limitPerHour = 100;
    int limitPerDay = 400;
    bool paused = false;      ///< Q6
    int retentionMonths = 24; ///< D9; 0: for ever
    TimingSettings timing;
    AskSettings ask;
};

} // namespace afterparcel
