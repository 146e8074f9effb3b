#include "core/store/requestviews.h"

#include "core/store/explanationjson.h"
#include "core/store/factsreader.h"
#include "core/store/names.h"
#include "core/store/requestrow.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr std::size_t kBatch = 1000;

/// Reads one batch of views, table by table.
class ViewsReader
{
public:
    ViewsReader(Database& database, std::vector<qint64> ids)
        : m_database(database), m_order(std::move(ids)), m_ids(idsToJson(m_order))
    {
    }
    void read(std::vector<RequestView>& result);

private:
    void readRequests();
    void readProducts();
    void readPackages();
    void readAttempts();
    [[nodiscard]] RequestView* viewOf(qint64 id)
    {
        const auto found = m_views.find(id);
        return found == m_views.end() ? nullptr : &*found;
    }

    Database& m_database;
    std::vector<qint64> m_order;
    QString m_ids;
    QHash<qint64, RequestView> m_views;
    QHash<qint64, QSet<QString>> m_askedLines;
};

void fillFromRow(RequestView& view, const Query& row, int first)
{
    const auto column = [first](RequestRow::Column c) { return first + c; };
    view.orderNumber = row.number(column(RequestRow::Number));
    view.status = statusFromString(row.text(column(RequestRow::StatusName))).value_or(Status::NeedsAttention);
    view.reason = reasonFromString(row.text(column(RequestRow::ReasonName))).value_or(Reason::Manual);
    view.basis = basisFromString(row.text(column(RequestRow::BasisName)));
    view.type = fromName<OrderType>(row.text(column(RequestRow::Type)));
    view.orderedAt = row.instant(column(RequestRow::CreatedAt));
    view.fulfilledAt = row.instant(column(RequestRow::FulfilledAt));
    view.deliveredAt = row.instant(column(RequestRow::DeliveredAt));
    view.sendAt = row.instant(column(RequestRow::SendAt));
    view.latestAt = row.instant(column(RequestRow::LatestAt));
    view.sentAt = row.instant(column(RequestRow::SentAt));
    view.messageDueAt = row.instant(column(RequestRow::MessageDueAt));
    view.messageIsResend = row.flag(column(RequestRow::MessageIsResend));
    view.explanation = explanationFromJson(row.text(column(RequestRow::ExplanationJson)));
}

void ViewsReader::readRequests()
{
    static const QString kSql =
        QStringLiteral("SELECT o.id, o.gid, o.name, o.email, o.first_name, o.last_name, "
                       "o.ship_country, %1 FROM requests r JOIN orders o ON o.id = r.order_id "
                       "WHERE r.order_id IN (SELECT value FROM json_each(?))")
            .arg(requestColumns(QStringLiteral("r.")));
    constexpr int kFirst = 7;
    Query query(m_database, kSql);
    query.run(m_ids);
    while (query.next()) {
        RequestView view;
        view.orderGid = query.text(1);
        view.orderName = query.text(2);
        view.email = query.text(3);
        view.customer = (query.text(4) + QLatin1Char(' ') + query.text(5)).trimmed();
        view.country = query.text(6);
        fillFromRow(view, query, kFirst);
        const QStringList asked = listFromJson(query.text(kFirst + RequestRow::AskedLines));
        m_askedLines.insert(query.number(0), QSet<QString>(asked.begin(), asked.end()));
        m_views.emplace(query.number(0), std::move(view));
    }
}

/// Variants of a product are one (Q2).
void ViewsReader::readProducts()
{
    Query query(m_database, QStringLiteral("SELECT order_id, gid, product_gid, product_handle, product_title "
                                           "FROM line_items WHERE product_gid IS NOT NULL "
                                           "AND order_id IN (SELECT value FROM json_each(?)) "
                                           "ORDER BY order_id, position"));
    query.run(m_ids);
    QHash<qint64, QStringList> named;
    while (query.next()) {
        RequestView* view = viewOf(query.number(0));
        QStringList& known = named[query.number(0)];
        if (!view || !m_askedLines.value(query.number(0)).contains(query.text(1)) ||
            known.contains(query.text(2))) {
            continue;
        }
        known.append(query.text(2));
        Product product;
        product.handle = query.text(3);
        product.title = query.text(4);
        view->products.push_back(std::move(product));
    }
}

PackageView::Creation creationOf(const Query& row)
{
    const bool hasRecord = !row.text(3).isEmpty();
    const bool followed = !row.value(5).isNull();
    const bool rejected = !row.value(6).isNull();
    if (hasRecord) {
        return PackageView::Creation::Created;
    }
    if (rejected && (!followed || row.text(5) == nameOf(PackageState::Failed))) {
        return PackageView::Creation::Failed;
    }
    return followed ? PackageView::Creation::Pending : PackageView::Creation::NotTracked;
}

void ViewsReader::readPackages()
{
    Query query(
        m_database,
        QStringLiteral("SELECT op.order_id, p.carrier, p.number, p.tracking_id, p.last_asked_at, f.state, "
                       "(SELECT a.message FROM creation_attempts a WHERE a.package_id = p.id "
                       "AND a.outcome = 'rejected' ORDER BY a.id DESC LIMIT 1), "
                       "(SELECT n.tag FROM tracking_news n WHERE n.package_id = p.id "
                       "ORDER BY n.updated_at DESC, n.id DESC LIMIT 1), "
                       "COALESCE((SELECT c.slug FROM package_decisions c WHERE c.package_id = p.id "
                       "AND c.kind = 'carrier_corrected' ORDER BY c.at DESC LIMIT 1), p.slug) "
                       "FROM order_packages op JOIN packages p ON p.id = op.package_id "
                       "LEFT JOIN followed_packages f ON f.order_id = op.order_id AND f.package_id = p.id "
                       "WHERE op.order_id IN (SELECT value FROM json_each(?)) ORDER BY op.order_id, p.id"));
    query.run(m_ids);
    while (query.next()) {
        RequestView* view = viewOf(query.number(0));
        if (!view) {
            continue;
        }
        PackageView package;
        package.carrier = query.text(1);
        package.number = query.text(2);
        package.trackingId = query.text(3);
        package.lastAskedAt = query.instant(4);
        package.creation = creationOf(query);
        package.error = package.creation == PackageView::Creation::Created ? QString() : query.text(6);
        package.tag = query.text(7);
        package.slug = query.text(8);
        if (!query.value(5).isNull()) {
            package.state = fromName<PackageState>(query.text(5));
        }
        view->packages.push_back(std::move(package));
    }
}

void ViewsReader::readAttempts()
{
    Query query(m_database, QStringLiteral("SELECT order_id, %1 FROM send_attempts "
                                           "WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY id")
                                .arg(attemptColumns()));
    query.run(m_ids);
    while (query.next()) {
        if (RequestView* view = viewOf(query.number(0))) {
            view->attempts.push_back(attemptFrom(query));
        }
    }
}

void ViewsReader::read(std::vector<RequestView>& result)
{
    readRequests();
    readProducts();
    readPackages();
    readAttempts();
    for (const qint64 id : m_order) {
        const auto found = m_views.find(id);
        if (found != m_views.end()) {
            result.push_back(std::move(*found));
        }
    }
}

} // namespace

std::vector<RequestView> readViews(Database& database, const std::vector<qint64>& ids)
{
    std::vector<RequestView> result;
    result.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size() && database.ok(); from += kBatch) {
        const std::size_t to = std::min(from + kBatch, ids.size());
        ViewsReader(database, {ids.begin() + static_cast<std::ptrdiff_t>(from),
                               ids.begin() + static_cast<std::ptrdiff_t>(to)})
            .read(result);
    }
    return result;
}

} // namespace afterparcel
