#include "tests/sandbox/shopify/shop.h"

#include "tests/sandbox/base/json.h"

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

void Shop::configure(const QJsonObject& settings)
{
    m_settings = merged(m_settings, settings);
    m_country = m_settings.value(u"country"_s).toString(u"US"_s);
    m_onlineStore = m_settings.value(u"online_store"_s).toString(u"https://sandbox-store.example"_s);
    if (!settings.contains(u"scopes"_s) && !m_scopes.isEmpty())
        return;
    const QJsonArray scopes =
        m_settings.value(u"scopes"_s)
            .toArray({u"read_orders"_s, u"read_customers"_s, u"read_products"_s,
                      u"read_merchant_managed_fulfillment_orders"_s,
                      u"write_merchant_managed_fulfillment_orders"_s,
                      u"read_third_party_fulfillment_orders"_s, u"write_third_party_fulfillment_orders"_s});
    m_scopes.clear();
    for (const QJsonValue scope : scopes)
        m_scopes.insert(scope.toString());
}

void Shop::addProducts(const QJsonObject& byHandle)
{
    for (auto product = byHandle.begin(); product != byHandle.end(); ++product)
        m_products.insert(product.key(), product.value().toObject());
}

bool Shop::seesAllOrders() const
{
    return m_scopes.contains(u"read_all_orders"_s);
}

QJsonObject Shop::shopView() const
{
    const auto text = [&](const QString& name, const QString& otherwise) {
        return m_settings.value(name).toString(otherwise);
    };
    const QString domain = text(u"domain"_s, u"sandbox-store.myshopify.com"_s);
    return {
        {u"id"_s, u"gid://shopify/Shop/%1"_s.arg(m_settings.value(u"id"_s).toInt(1))},
        {u"name"_s, text(u"name"_s, u"Sandbox Store"_s)},
        {u"myshopifyDomain"_s, domain},
        {u"email"_s, text(u"email"_s, u"owner@sandbox-store.example"_s)},
        {u"contactEmail"_s, text(u"email"_s, u"owner@sandbox-store.example"_s)},
        {u"url"_s, m_onlineStore},
        {u"primaryDomain"_s, QJsonObject{{u"id"_s, u"gid://shopify/Domain/1"_s}, {u"url"_s, m_onlineStore}}},
        {u"ianaTimezone"_s, text(u"timezone"_s, u"America/New_York"_s)},
        {u"currencyCode"_s, text(u"currency"_s, u"USD"_s)},
        {u"shopAddress"_s, QJsonObject{{u"id"_s, u"gid://shopify/ShopAddress/1"_s},
                                       {u"countryCodeV2"_s, m_country},
                                       {u"city"_s, text(u"city"_s, u"Sandbox City"_s)}}},
        {u"plan"_s, QJsonObject{{u"publicDisplayName"_s, text(u"plan"_s, u"Basic"_s)},
                                {u"shopifyPlus"_s, false},
                                {u"partnerDevelopment"_s, false}}},
    };
}

QJsonObject Shop::productView(const QString& handle) const
{
    const QJsonObject known = m_products.value(handle);
    if (known.value(u"deleted"_s).toBool())
        return {};
    QString title = handle;
    title.replace(u'-', u' ');
    title = known.value(u"title"_s).toString(title);
    const int id = known.value(u"id"_s).toInt(7000 + static_cast<int>(qHash(handle, 0) % 1000000));
    const bool published = known.value(u"published"_s).toBool(true);
    const QString image = known.value(u"image"_s).toString(m_onlineStore + u"/cdn/"_s + handle + u".png"_s);
    const QJsonObject imageView{{u"url"_s, image}, {u"altText"_s, title}};
    return {
        {u"id"_s, u"gid://shopify/Product/%1"_s.arg(id)},
        {u"handle"_s, handle},
        {u"title"_s, title},
        {u"status"_s, u"ACTIVE"_s},
        {u"onlineStoreUrl"_s, textOrNull(published ? m_onlineStore + u"/products/"_s + handle : QString())},
        {u"productType"_s, known.value(u"type"_s).toString()},
        {u"vendor"_s, known.value(u"vendor"_s).toString(u"Sandbox"_s)},
        {u"tags"_s, known.value(u"tags"_s).toArray()},
        {u"isGiftCard"_s, known.value(u"gift_card"_s).toBool()},
        {u"featuredMedia"_s,
         QJsonObject{{u"__typename"_s, u"MediaImage"_s},
                     {u"preview"_s, QJsonObject{{u"status"_s, u"READY"_s}, {u"image"_s, imageView}}}}},
    };
}

} // namespace afterparcel::sandbox
