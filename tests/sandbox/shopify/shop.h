#pragma once

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace afterparcel::sandbox
{

/// The store itself: its settings, its products and what the app may see. From the scenario's "shop" and
/// "products".
class Shop
{
public:
    /// Takes over the members that are given; the rest stays.
    void configure(const QJsonObject& settings);
    /// Where the stand-in itself listens.
    void setUrl(const QString& url) { m_url = url; }
    [[nodiscard]] QString url() const { return m_url; }
    void addProducts(const QJsonObject& byHandle);

    [[nodiscard]] QJsonObject shopView() const;
    /// An empty object when the product was deleted. A handle that was never described makes a plain product.
    [[nodiscard]] QJsonObject productView(const QString& handle) const;

    [[nodiscard]] QSet<QString> scopes() const { return m_scopes; }
    void setScopes(const QStringList& scopes) { m_scopes = QSet<QString>(scopes.begin(), scopes.end()); }
    [[nodiscard]] bool seesAllOrders() const;
    [[nodiscard]] QString onlineStore() const { return m_onlineStore; }
    [[nodiscard]] QString country() const { return m_country; }

private:
    QString m_url;
    QString m_country;
    QString m_onlineStore;
    QJsonObject m_settings;
    QSet<QString> m_scopes;
    QMap<QString, QJsonObject> m_products;
};

} // namespace afterparcel::sandbox
