#include "core/shopify/bulkfile.h"

#include "core/shopify/shopifyerrors.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace afterparcel
{
namespace
{

const QLatin1String kParent("__parentId");

} // namespace

QJsonObject BulkFile::parse(const Line& line) const
{
    const QByteArray text = QByteArray::fromRawData(m_data.constData() + line.start, line.length);
    return QJsonDocument::fromJson(text).object();
}

Result<BulkFile> BulkFile::index(QByteArray data)
{
    BulkFile file;
    file.m_data = std::move(data);
    QHash<QString, std::size_t> places;
    std::vector<std::pair<QString, Line>> children;
    for (qsizetype start = 0, number = 1; start < file.m_data.size(); ++number) {
        const qsizetype end = file.m_data.indexOf('\n', start);
        const Line line{start, (end < 0 ? file.m_data.size() : end) - start};
        start = line.start + line.length + 1;
        const QJsonObject object = file.parse(line);
        const QString id = object[QLatin1String("id")].toString();
        if (object.contains(kParent)) {
            children.emplace_back(object[kParent].toString(), line);
        } else if (!id.isEmpty()) {
            places.insert(id, file.m_orders.size());
            file.m_orders.push_back({line, {}});
        } else if (line.length > 0) {
            return tl::unexpected(malformedError(QStringLiteral("line %1 of the export").arg(number)));
        }
    }
    for (const auto& [parent, line] : children) {
        const auto place = places.constFind(parent);
        if (place == places.cend()) {
            return tl::unexpected(malformedError(QStringLiteral("a line of the export without its order")));
        }
        file.m_orders[*place].children.push_back(line);
    }
    return file;
}

QJsonObject BulkFile::order(std::size_t position) const
{
    const OrderLines& lines = m_orders[position];
    QJsonArray nodes;
    for (const Line& child : lines.children) {
        nodes.append(parse(child));
    }
    QJsonObject order = parse(lines.self);
    order[QLatin1String("lineItems")] = QJsonObject{{QStringLiteral("nodes"), nodes}};
    return order;
}

} // namespace afterparcel
