#include "core/mail/cleantext.h"
#include "core/mail/mail.h"

#include <QHash>
#include <QUrl>

namespace afterparcel
{

namespace
{

QString filled(const QString& pattern, const QHash<QString, QString>& values)
{
    QString result;
    qsizetype position = 0;
    while (position < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), position);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            break;
        }
        result += pattern.mid(position, open - position);
        const QString name = pattern.mid(open + 1, close - open - 1);
        const bool isBase = result.isEmpty() && name.endsWith(QStringLiteral("_url"));
        const QString value = values.value(name);
        if (!values.contains(name)) {
            result += pattern.mid(open, close - open + 1);
        } else {
            result += isBase ? value : QString::fromLatin1(QUrl::toPercentEncoding(value));
        }
        position = close + 1;
    }
    return result + pattern.mid(position);
}

} // namespace

QString reviewLink(const QString& pattern, const Product& product, const QString& orderName,
                   const QString& storeUrl)
{
    const QHash<QString, QString> values = {
        {QStringLiteral("product_url"), webUrl(product.onlineStoreUrl)},
        {QStringLiteral("product_handle"), product.handle},
        {QStringLiteral("product_id"), product.gid.section(QLatin1Char('/'), -1)},
        {QStringLiteral("product_title"), product.title},
        {QStringLiteral("order_name"), orderName},
        {QStringLiteral("store_url"), webUrl(storeUrl)},
    };
    QString byPattern = webUrl(filled(pattern.trimmed(), values));
    if (!byPattern.isEmpty()) {
        return byPattern;
    }
    const QString page = webUrl(product.onlineStoreUrl);
    return page.isEmpty() ? webUrl(storeUrl) : page;
}

} // namespace afterparcel
