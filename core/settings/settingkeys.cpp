#include "core/settings/settingkeys.h"

#include "core/settings/addressvalues.h"
#include "core/settings/values.h"

#include <QCoreApplication>

#include <initializer_list>
#include <utility>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Settings)
};

constexpr int kMaxDays = 365;
constexpr int kMaxHours = 168;
constexpr int kMinutesInDay = 1440;
constexpr int kMaxPort = 65535;
constexpr int kMaxMails = 100000;
constexpr int kMaxMonths = 240;

using Rows = std::vector<SettingKey>;
using LineParser = Result<QString> (*)(const QString&);

/// The member that a key is bound to: works for reading and for writing.
// NOLINTBEGIN(bugprone-macro-parentheses): the path follows a dot
#define MEMBER(path)                                                                                         \
    [](auto& settings) -> auto&                                                                              \
    {                                                                                                        \
        return settings.path;                                                                                \
    }
// NOLINTEND(bugprone-macro-parentheses)

/// Fills what every row has in common. `printed` and `parsed` convert between the member's type and text.
template<class Member, class Print, class Parse>
SettingKey row(const char* key, const QString& type, Member member, const Print& printed, const Parse& parsed,
               const QString& meaning)
{
    SettingKey result;
    result.print = [member, printed](const Settings& settings) { return printed(member(settings)); };
    result.parse = [member, parsed](Settings& settings, const QString& text) -> Result<void> {
        auto value = parsed(text);
        if (!value) {
            return tl::unexpected(value.error());
        }
        member(settings) = *std::move(value);
        return {};
    };
    result.copy = [member](Settings& to, const Settings& from) { member(to) = member(from); };
    result.info = {QString::fromLatin1(key), type, result.print(Settings{}), meaning, {}};
    return result;
}

template<class Member>
SettingKey number(const char* key, const QString& type, int from, int to, Member member,
                  const QString& meaning)
{
    return row(
        key, type, member, [](int value) { return QString::number(value); },
        [from, to](const QString& text) { return parseInteger(text, from, to); }, meaning);
}

template<class Member>
SettingKey days(const char* key, int from, Member member, const QString& meaning)
{
    return number(key, QStringLiteral("days"), from, kMaxDays, member, meaning);
}

template<class Member>
SettingKey boolean(const char* key, Member member, const QString& meaning)
{
    return row(key, QStringLiteral("boolean"), member, printBoolean, parseBoolean, meaning);
}

template<class Member>
SettingKey line(const char* key, const QString& type, LineParser parser, Member member,
                const QString& meaning)
{
    return row(
        key, type, member, [](const QString& value) { return value; }, parser, meaning);
}

/// Values of an enumeration with their names, in the order in which they are offered.
template<class Enum>
using Names = std::vector<std::pair<Enum, QString>>;

template<class Enum, class Member>
SettingKey choice(const char* key, const Names<Enum>& names, Member member, const QString& meaning)
{
    QStringList choices;
    for (const auto& name : names) {
        choices.append(name.second);
    }
    SettingKey result = row(
        key, QStringLiteral("choice"), member,
        [names](Enum value) {
            for (const auto& name : names) {
                if (name.first == value) {
                    return name.second;
                }
            }
            return QString();
        },
        [names, choices](const QString& text) {
            return parseChoice(text, choices).map([&names](int index) {
                return names.at(static_cast<std::size_t>(index)).first;
            });
        },
        meaning);
    result.info.choices = choices;
    return result;
}

/// A list whose items are each checked with `parser`.
template<class Member>
SettingKey list(const char* key, LineParser parser, Member member, const QString& meaning)
{
    return row(
        key, QStringLiteral("list"), member, printList,
        [parser](const QString& text) -> Result<QStringList> {
            QStringList items;
            for (const QString& item : parseList(text)) {
                const Result<QString> checked = parser(item);
                if (!checked) {
                    return tl::unexpected(checked.error());
                }
                items.append(*checked);
            }
            return items;
        },
        meaning);
}

/// Unset is printed as an empty text, which restores the default when it is set.
template<class Member, class Print, class Parse>
SettingKey optional(const char* key, const QString& type, Member member, const Print& printed,
                    const Parse& parsed, const QString& meaning)
{
    return row(
        key, type, member, [printed](const auto& value) { return value ? printed(*value) : QString(); },
        parsed, meaning);
}

Rows storeKeys()
{
    return {
        line("shopify.url", QStringLiteral("url"), parseShopUrl, MEMBER(shopifyUrl),
             Tr::tr("The store's address at Shopify: https://SHOP.myshopify.com.")),
        line("store.country", QStringLiteral("country"), parseCountry, MEMBER(storeCountry),
             Tr::tr("Country of the store, which tells domestic orders from international ones. If not set, "
                    "Shopify's value is used.")),
        line("store.timezone", QStringLiteral("timezone"), parseTimeZone, MEMBER(storeTimezone),
             Tr::tr("Time zone in which days are counted and times are shown. If not set, Shopify's value is "
                    "used.")),
    };
}

Rows aftershipKeys()
{
    return {
        line("aftership.url", QStringLiteral("url"), parseServiceUrl, MEMBER(aftershipUrl),
             Tr::tr("Address of AfterShip's API. Leave it unless AfterShip names you another one.")),
        boolean("aftership.enabled", MEMBER(aftershipEnabled),
                Tr::tr("Follow parcels at AfterShip and ask after the delivery; off: ask a while after "
                       "fulfilment.")),
        boolean("aftership.pass_email", MEMBER(aftershipPassEmail),
                Tr::tr("Give AfterShip the buyer's e-mail address; AfterShip may then e-mail a tracking link "
                       "to the buyer, as your account there is set up.")),
        boolean("aftership.pass_phone", MEMBER(aftershipPassPhone),
                Tr::tr("Give AfterShip the buyer's phone number; AfterShip may then send text messages about "
                       "the parcel, as your account there is set up.")),
        number("aftership.check_hours", QStringLiteral("hours"), 1, kMaxHours, MEMBER(aftershipCheckHours),
               Tr::tr("How often AfterShip is asked for news of parcels.")),
        number("sync.orders_minutes", QStringLiteral("minutes"), 1, kMinutesInDay, MEMBER(ordersMinutes),
               Tr::tr("How often Shopify is asked for new and changed orders.")),
    };
}

Rows mailKeys()
{
    const Names<SmtpSecurity> securities{{SmtpSecurity::Tls, QStringLiteral("tls")},
                                         {SmtpSecurity::StartTls, QStringLiteral("starttls")},
                                         {SmtpSecurity::None, QStringLiteral("none")}};
    return {
        line("smtp.host", QStringLiteral("host"), parseHost, MEMBER(smtpHost),
             Tr::tr("The server that your mail program sends through.")),
        number("smtp.port", QStringLiteral("port"), 1, kMaxPort, MEMBER(smtpPort),
               Tr::tr("Port of that server: usually 465 with TLS and 587 with STARTTLS.")),
        choice(
            "smtp.security", securities, MEMBER(smtpSecurity),
            Tr::tr(
                "How the connection is encrypted; with none no password is sent, except on this computer.")),
        line("smtp.user", QStringLiteral("text"), parseLine, MEMBER(smtpUser),
             Tr::tr("Name to log in with at the mail server; without one there is no login.")),
        line("mail.from", QStringLiteral("mailbox"), parseMailboxText, MEMBER(mailFrom),
             Tr::tr("Sender that buyers see: an address or Name <address>.")),
        line("mail.reply_to", QStringLiteral("mailbox"), parseMailboxText, MEMBER(mailReplyTo),
             Tr::tr("Where buyers' answers and unsubscribe e-mails go; without an address to the sender.")),
        line("mail.rehearsal_to", QStringLiteral("mailbox"), parseMailboxText, MEMBER(mailRehearsalTo),
             Tr::tr("Rehearsal: each due e-mail goes once to this address of yours, marked as such, and its "
                    "request stays unsent; without an address buyers are written to.")),
        boolean("paused", MEMBER(paused),
                Tr::tr("Nothing is sent while this is on; everything else goes on.")),
        line("review.link", QStringLiteral("link"), parseLinkPattern, MEMBER(reviewLink),
             Tr::tr("Pattern of the link in the e-mail; without one it is the product's page in the online "
                    "store.")),
    };
}

Rows waitKeys()
{
    return {
        days("timing.wait_days.domestic", 0, MEMBER(timing.waitDaysDomestic),
             Tr::tr(
                 "Days between delivery (or fulfilment) and the e-mail, orders within the store's country.")),
        days("timing.wait_days.international", 0, MEMBER(timing.waitDaysInternational),
             Tr::tr("Days between delivery (or fulfilment) and the e-mail, orders to other countries.")),
        days("timing.wait_days.pos", 0, MEMBER(timing.waitDaysPos),
             Tr::tr("Days between handing over in the shop and the e-mail.")),
        optional(
            "timing.wait_days.digital", QStringLiteral("days"), MEMBER(timing.waitDaysDigital),
            [](int value) { return QString::number(value); },
            [](const QString& text) { return parseInteger(text, 0, kMaxDays); },
            Tr::tr("Days between fulfilment and the e-mail where nothing is shipped. If not set, the wait of "
                   "domestic orders is used.")),
        days("timing.min_delay_days.domestic", 0, MEMBER(timing.minDelayDaysDomestic),
             Tr::tr("However early the parcel arrives: at least so many days after fulfilment, domestic "
                    "orders.")),
        days("timing.min_delay_days.international", 0, MEMBER(timing.minDelayDaysInternational),
             Tr::tr("However early the parcel arrives: at least so many days after fulfilment, international "
                    "orders.")),
    };
}

Rows trackingKeys()
{
    using Packages = TimingSettings::Packages;
    const Names<Packages> packages{{Packages::All, QStringLiteral("all")},
                                   {Packages::First, QStringLiteral("first")}};
    return {
        boolean("timing.fallback_enabled", MEMBER(timing.fallbackEnabled),
                Tr::tr("Ask in the end even if no delivery was ever reported.")),
        days("timing.fallback_days", 1, MEMBER(timing.fallbackDays),
             Tr::tr("Days after fulfilment at which a tracked order is asked whatever the carrier says.")),
        boolean("timing.late_tracking", MEMBER(timing.lateTracking),
                Tr::tr("Use tracking that is added to or changed on a fulfilment later on.")),
        number("timing.tracking_grace_minutes", QStringLiteral("minutes"), 0, kMinutesInDay,
               MEMBER(timing.trackingGraceMinutes),
               Tr::tr("Minutes after a fulfilment within which its tracking may still be added.")),
        choice("timing.packages", packages, MEMBER(timing.packages),
               Tr::tr("Ask when all packages of an order have arrived, or when the first has.")),
        boolean("timing.skip_failed_delivery", MEMBER(timing.skipFailedDelivery),
                Tr::tr("Do not ask about parcels that were lost or went back to the sender.")),
    };
}

Rows windowKeys()
{
    return {
        optional(
            "timing.window.from", QStringLiteral("time"), MEMBER(timing.windowFrom), printTimeOfDay,
            parseTimeOfDay,
            Tr::tr(
                "Send no earlier than this time of day. If not set, e-mails also leave in the early hours.")),
        optional(
            "timing.window.to", QStringLiteral("time"), MEMBER(timing.windowTo), printTimeOfDay,
            parseTimeOfDay,
            Tr::tr(
                "Send no later than this time of day. If not set, e-mails also leave late in the evening.")),
        row("timing.window.days", QStringLiteral("weekdays"), MEMBER(timing.windowDays), printWeekdays,
            parseWeekdays, Tr::tr("Send on these days of the week; on every day if none is chosen.")),
        days("timing.overdue_days", 1, MEMBER(timing.overdueDays),
             Tr::tr("An e-mail that is more than so many days late waits for your decision.")),
    };
}

Rows askKeys()
{
    using Consent = AskSettings::Consent;
    const Names<Consent> consents{{Consent::Everyone, QStringLiteral("everyone")},
                                  {Consent::NotOptedOut, QStringLiteral("not_opted_out")},
                                  {Consent::Subscribed, QStringLiteral("subscribed")}};
    return {
        choice("ask.consent", consents, MEMBER(ask.consent),
               Tr::tr("Who is asked by their marketing consent at Shopify; everyone is not lawful in every "
                      "country.")),
        list("ask.exclude.products", parseProduct, MEMBER(ask.excludedProducts),
             Tr::tr("Products never asked about: by the last part of their address in the store (the "
                    "handle), or by Shopify id.")),
        list("ask.exclude.product_tags", parseLine, MEMBER(ask.excludedProductTags),
             Tr::tr("Products with one of these tags are never asked about.")),
        list("ask.exclude.customer_tags", parseLine, MEMBER(ask.excludedCustomerTags),
             Tr::tr("Customers with one of these tags are never asked.")),
        list("ask.exclude.order_tags", parseLine, MEMBER(ask.excludedOrderTags),
             Tr::tr("Orders with one of these tags are never asked about.")),
        list("ask.exclude.addresses", parseAddressPattern, MEMBER(ask.blockedAddresses),
             Tr::tr("E-mail addresses never written to; * stands for anything.")),
        list("ask.allow_channels", parseLine, MEMBER(ask.allowedChannels),
             Tr::tr("Marketplaces whose buyers are asked although the marketplace forbids it.")),
        number("limits.per_hour", QStringLiteral("number"), 1, kMaxMails, MEMBER(limitPerHour),
               Tr::tr("Not more than your mail provider allows in an hour; further e-mails wait.")),
        number("limits.per_day", QStringLiteral("number"), 1, kMaxMails, MEMBER(limitPerDay),
               Tr::tr("Not more than your mail provider allows in 24 hours; further e-mails wait.")),
        number(
            "privacy.retention_months", QStringLiteral("months"), 0, kMaxMonths, MEMBER(retentionMonths),
            Tr::tr("Buyers' data of finished requests is erased after so many months; with 0 it is kept.")),
    };
}

#undef MEMBER

} // namespace

const std::vector<SettingKey>& settingKeys()
{
    static const Rows all = [] {
        Rows rows;
        for (const Rows& group : {storeKeys(), aftershipKeys(), mailKeys(), waitKeys(), trackingKeys(),
                                  windowKeys(), askKeys()}) {
            rows.insert(rows.end(), group.begin(), group.end());
        }
        return rows;
    }();
    return all;
}

} // namespace afterparcel
