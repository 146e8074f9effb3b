#include "core/mail/placeholders.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Placeholders)
};

Placeholder value(const char* name, const QString& meaning, const char* within = "")
{
    const QString written = QStringLiteral("{{%1}}|").arg(QLatin1String(name));
    return {QLatin1String(name), Placeholder::Kind::Value, QLatin1String(within), meaning, written, written};
}

Placeholder section(const char* name, const QString& meaning, const char* within = "")
{
    const QString written = QStringLiteral("{{#%1}}|{{/%1}}").arg(QLatin1String(name));
    return {
        QLatin1String(name), Placeholder::Kind::Section, QLatin1String(within), meaning, written, written};
}

Placeholder written(Placeholder placeholder, const QString& html, const QString& text)
{
    placeholder.html = html;
    placeholder.text = text;
    return placeholder;
}

std::vector<Placeholder> ofOrder()
{
    return {
        value("FIRST_NAME", Tr::tr("The buyer's first name; empty where Shopify shows none")),
        value("LAST_NAME", Tr::tr("The buyer's last name; may be empty")),
        section("NAMED", Tr::tr("Shown when the buyer's first name is known")),
        section("UNNAMED", Tr::tr("Shown when the buyer's first name is not known")),
        value("ORDER_NAME", Tr::tr("The order's number, as in #1001")),
        value("ORDER_DATE", Tr::tr("The day of the order, written as the language does")),
        section("HAS_DATE", Tr::tr("Shown when the day of the order is known")),
        value("STORE_NAME", Tr::tr("The store's name")),
        written(value("STORE_URL", Tr::tr("The address of the online store; may be empty")),
                QStringLiteral("<a href=\"{{STORE_URL}}\">{{STORE_NAME}}</a>|"),
                QStringLiteral("{{STORE_URL}}|")),
        section("HAS_STORE_URL", Tr::tr("Shown when the address of the online store is known")),
    };
}

std::vector<Placeholder> ofProducts()
{
    return {
        section("PRODUCTS", Tr::tr("Repeated for each product that is asked about")),
        value("PRODUCT_TITLE", Tr::tr("The product's name"), "PRODUCTS"),
        written(value("PRODUCT_IMAGE", Tr::tr("The address of the product's picture"), "PRODUCTS"),
                QStringLiteral("{{#HAS_IMAGE}}<img src=\"{{PRODUCT_IMAGE}}\" alt=\"\" width=\"96\">"
                               "{{/HAS_IMAGE}}|"),
                QStringLiteral("{{PRODUCT_IMAGE}}|")),
        section("HAS_IMAGE", Tr::tr("Shown when the product has a picture"), "PRODUCTS"),
        written(value("PRODUCT_URL", Tr::tr("The product's page in the online store"), "PRODUCTS"),
                QStringLiteral("<a href=\"{{PRODUCT_URL}}\">{{PRODUCT_TITLE}}</a>|"),
                QStringLiteral("{{PRODUCT_URL}}|")),
        section("HAS_PAGE", Tr::tr("Shown when the product has a page"), "PRODUCTS"),
        written(value("REVIEW_URL", Tr::tr("Where the buyer writes the review"), "PRODUCTS"),
                QStringLiteral("<a href=\"{{REVIEW_URL}}\">|</a>"), QStringLiteral("{{REVIEW_URL}}|")),
        section("HAS_REVIEW_LINK", Tr::tr("Shown when there is a place to write the review"), "PRODUCTS"),
        section("ONE_PRODUCT", Tr::tr("Shown when the e-mail asks about one product")),
        section("SEVERAL_PRODUCTS", Tr::tr("Shown when the e-mail asks about several products")),
        section("MORE", Tr::tr("Shown when an order has more products than the e-mail can name")),
        value("MORE_COUNT", Tr::tr("How many products are not named"), "MORE"),
    };
}

std::vector<Placeholder> ofUnsubscribing()
{
    return {
        written(value("UNSUBSCRIBE_TARGET", Tr::tr("The link that unsubscribes; it has to follow “mailto:”")),
                QStringLiteral("<a href=\"mailto:{{UNSUBSCRIBE_TARGET}}\">|</a>"),
                QStringLiteral("mailto:{{UNSUBSCRIBE_TARGET}}|")),
        value("UNSUBSCRIBE_ADDRESS", Tr::tr("The address that takes mails that unsubscribe")),
        value("UNSUBSCRIBE_CODE", Tr::tr("The buyer's code, for the subject of the mail that unsubscribes")),
        section("HAS_UNSUBSCRIBE", Tr::tr("Shown when unsubscribing by mail is possible")),
    };
}

} // namespace

std::vector<Placeholder> placeholders()
{
    std::vector<Placeholder> all = ofOrder();
    for (const std::vector<Placeholder>& group : {ofProducts(), ofUnsubscribing()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

} // namespace afterparcel
