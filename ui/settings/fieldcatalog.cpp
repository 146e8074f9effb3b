#include "ui/settings/fieldcatalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingFields)
};

using Fields = std::vector<FieldText>;

FieldText field(const char* key, SettingsPage page, const QString& group, const QString& label)
{
    FieldText text;
    text.key = QString::fromLatin1(key);
    text.page = page;
    text.group = group;
    text.label = label;
    return text;
}

FieldText emptyMeans(FieldText text, const QString& words)
{
    text.empty = words;
    return text;
}

FieldText like(FieldText text, const char* example)
{
    text.example = QString::fromLatin1(example);
    return text;
}

FieldText oneOf(FieldText text, std::vector<ChoiceText> choices)
{
    text.choices = std::move(choices);
    return text;
}

Fields storeFields()
{
    const QString shop = Tr::tr("Shopify");
    const QString place = Tr::tr("Where the store is");
    const QString asShopify = Tr::tr("As Shopify says");
    constexpr auto kPage = SettingsPage::Store;
    return {
        like(field("shopify.url", kPage, shop, Tr::tr("Address of the store")),
             "https://your-shop.myshopify.com"),
        field("sync.orders_minutes", kPage, shop, Tr::tr("Look for new orders every")),
        emptyMeans(field("store.country", kPage, place, Tr::tr("Country")), asShopify),
        emptyMeans(field("store.timezone", kPage, place, Tr::tr("Time zone")), asShopify),
    };
}

Fields aftershipFields()
{
    const QString parcels = Tr::tr("Following parcels");
    const QString buyers = Tr::tr("What AfterShip learns of your buyers");
    constexpr auto kPage = SettingsPage::AfterShip;
    return {
        field("aftership.enabled", kPage, parcels, Tr::tr("Follow parcels with AfterShip")),
        field("aftership.check_hours", kPage, parcels, Tr::tr("Ask for news every")),
        field("aftership.url", kPage, parcels, Tr::tr("Address of the service")),
        field("aftership.pass_email", kPage, buyers, Tr::tr("Pass the buyer's e-mail address")),
        field("aftership.pass_phone", kPage, buyers, Tr::tr("Pass the buyer's phone number")),
    };
}

Fields waitFields()
{
    const QString wait = Tr::tr("How long to wait");
    const QString least = Tr::tr("At least, after fulfilment");
    constexpr auto kPage = SettingsPage::Timing;
    return {
        field("timing.wait_days.domestic", kPage, wait, Tr::tr("Wait, domestic orders")),
        field("timing.wait_days.international", kPage, wait, Tr::tr("Wait, international orders")),
        field("timing.wait_days.pos", kPage, wait, Tr::tr("Wait, sold in the shop")),
        emptyMeans(field("timing.wait_days.digital", kPage, wait, Tr::tr("Wait, nothing to ship")),
                   Tr::tr("As domestic orders")),
        field("timing.min_delay_days.domestic", kPage, least, Tr::tr("Minimum delay, domestic orders")),
        field("timing.min_delay_days.international", kPage, least,
              Tr::tr("Minimum delay, international orders")),
    };
}

Fields parcelFields()
{
    const QString parcels = Tr::tr("Parcels");
    const QString fallback = Tr::tr("If no delivery is reported");
    constexpr auto kPage = SettingsPage::Timing;
    return {
        field("timing.fallback_enabled", kPage, fallback, Tr::tr("Ask all the same in the end")),
        field("timing.fallback_days", kPage, fallback, Tr::tr("Fallback, after fulfilment")),
        oneOf(field("timing.packages", kPage, parcels, Tr::tr("Orders of several packages")),
              {{QStringLiteral("all"), Tr::tr("Ask when all have arrived"),
                Tr::tr("Buyers are asked once everything they ordered is there.")},
               {QStringLiteral("first"), Tr::tr("Ask when the first has arrived"),
                Tr::tr("Buyers are asked earlier, and only about the products that have arrived by then.")}}),
        field("timing.skip_failed_delivery", kPage, parcels, Tr::tr("Leave out lost and returned parcels")),
        field("timing.late_tracking", kPage, parcels, Tr::tr("Use tracking added later")),
        field("timing.tracking_grace_minutes", kPage, parcels, Tr::tr("Tracking may follow within")),
    };
}

Fields askFields()
{
    const QString consent = Tr::tr("Consent");
    const QString never = Tr::tr("Never asked");
    constexpr auto kPage = SettingsPage::WhoIsAsked;
    return {
        oneOf(field("ask.consent", kPage, consent, Tr::tr("Who is asked")),
              {{QStringLiteral("everyone"), Tr::tr("Every buyer"),
                Tr::tr("Not lawful everywhere: in the European Union, the United Kingdom, Canada and other "
                       "countries a request for a review can count as advertising, which needs the buyer's "
                       "consent.")},
               {QStringLiteral("not_opted_out"), Tr::tr("Buyers who did not refuse marketing"),
                Tr::tr("Leaves out buyers who unsubscribed from your marketing at Shopify; who never said "
                       "anything is asked.")},
               {QStringLiteral("subscribed"), Tr::tr("Buyers who agreed to marketing"),
                Tr::tr("Asks only buyers who subscribed to your marketing at Shopify: the safe choice where "
                       "consent is needed.")}}),
        field("ask.exclude.products", kPage, never, Tr::tr("Products")),
        field("ask.exclude.product_tags", kPage, never, Tr::tr("Product tags")),
        field("ask.exclude.customer_tags", kPage, never, Tr::tr("Customer tags")),
        field("ask.exclude.order_tags", kPage, never, Tr::tr("Order tags")),
        field("ask.exclude.addresses", kPage, never, Tr::tr("E-mail addresses")),
        field("ask.allow_channels", kPage, Tr::tr("Marketplaces"), Tr::tr("Marketplaces that are asked")),
    };
}

Fields emailFields()
{
    const QString server = Tr::tr("Mail server");
    const QString mail = Tr::tr("The e-mail");
    constexpr auto kPage = SettingsPage::Email;
    return {
        like(field("mail.from", kPage, mail, Tr::tr("Sender")), "Your Shop <shop@example.com>"),
        emptyMeans(field("mail.reply_to", kPage, mail, Tr::tr("Answers go to")), Tr::tr("The sender")),
        emptyMeans(field("review.link", kPage, mail, Tr::tr("Review link")),
                   Tr::tr("The product's page in the online store")),
        like(field("smtp.host", kPage, server, Tr::tr("Server")), "smtp.example.com"),
        oneOf(
            field("smtp.security", kPage, server, Tr::tr("Encryption")),
            {{QStringLiteral("tls"), Tr::tr("TLS"), Tr::tr("Encrypted from the start, usually on port 465.")},
             {QStringLiteral("starttls"), Tr::tr("STARTTLS"),
              Tr::tr("Encrypted before anything is said, usually on port 587.")},
             {QStringLiteral("none"), Tr::tr("None"),
              Tr::tr("Others can read the mails on their way; no password is sent, except on this "
                     "computer.")}}),
        field("smtp.port", kPage, server, Tr::tr("Port")),
        emptyMeans(field("smtp.user", kPage, server, Tr::tr("User name")), Tr::tr("No login")),
    };
}

Fields sendingFields()
{
    const QString when = Tr::tr("When e-mails leave");
    const QString many = Tr::tr("How many leave");
    const QString anyTime = Tr::tr("At any time");
    constexpr auto kPage = SettingsPage::Sending;
    return {
        field("paused", kPage, when, Tr::tr("Pause sending")),
        emptyMeans(field("mail.rehearsal_to", kPage, when, Tr::tr("Rehearse with")), Tr::tr("No rehearsal")),
        emptyMeans(field("timing.window.from", kPage, when, Tr::tr("Send from")), anyTime),
        emptyMeans(field("timing.window.to", kPage, when, Tr::tr("Send until")), anyTime),
        field("timing.window.days", kPage, when, Tr::tr("Send on")),
        field("timing.overdue_days", kPage, when, Tr::tr("Ask me when later than")),
        field("limits.per_hour", kPage, many, Tr::tr("At most in an hour")),
        field("limits.per_day", kPage, many, Tr::tr("At most in 24 hours")),
    };
}

Fields privacyFields()
{
    return {field("privacy.retention_months", SettingsPage::Privacy, Tr::tr("Buyers' data"),
                  Tr::tr("Erase after"))};
}

} // namespace

std::vector<FieldText> fieldTexts()
{
    Fields known;
    for (const Fields& page : {storeFields(), aftershipFields(), waitFields(), parcelFields(), askFields(),
                               emailFields(), sendingFields(), privacyFields()}) {
        known.insert(known.end(), page.begin(), page.end());
    }
    const auto& infos = settingInfos();
    std::erase_if(known, [&infos](const FieldText& text) {
        return std::none_of(infos.begin(), infos.end(),
                            [&text](const SettingInfo& info) { return info.key == text.key; });
    });
    for (const SettingInfo& info : infos) {
        const bool there = std::any_of(known.begin(), known.end(),
                                       [&info](const FieldText& text) { return info.key == text.key; });
        if (!there) {
            known.push_back({info.key, SettingsPage::Application, {}, info.key, {}, {}, {}});
        }
    }
    return known;
}

QString pageTitle(SettingsPage page)
{
    switch (page) {
    case SettingsPage::Store:
        return Tr::tr("Store");
    case SettingsPage::AfterShip:
        return Tr::tr("AfterShip");
    case SettingsPage::Timing:
        return Tr::tr("Timing");
    case SettingsPage::WhoIsAsked:
        return Tr::tr("Who is asked");
    case SettingsPage::Email:
        return Tr::tr("E-mail");
    case SettingsPage::Sending:
        return Tr::tr("Sending");
    case SettingsPage::Privacy:
        return Tr::tr("Privacy");
    case SettingsPage::Application:
        return Tr::tr("Application");
    }
    return {};
}

QString withLabels(const QString& message)
{
    std::vector<FieldText> texts = fieldTexts();
    // The longest first: one key may begin with another.
    std::sort(texts.begin(), texts.end(),
              [](const FieldText& a, const FieldText& b) { return a.key.size() > b.key.size(); });
    QString result = message;
    for (const FieldText& text : texts) {
        if (text.key.contains(QLatin1Char('.'))) { // "paused" is also a word
            result.replace(text.key, Tr::tr("\u201c%1\u201d", "the label of a setting").arg(text.label));
        }
    }
    return result;
}

} // namespace afterparcel
