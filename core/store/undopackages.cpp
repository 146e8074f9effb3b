#include "core/store/undopackages.h"

#include "core/store/packagesreader.h"
#include "core/store/timelinetext.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

QString orderName(Database& database, qint64 order)
{
    Query query(database, QStringLiteral("SELECT name FROM orders WHERE id = ?"));
    query.run(order);
    return query.next() ? query.text(0) : QString();
}

void addAction(Database& database, qint64 order, const QDateTime& at, const QString& text)
{
    Query query(database,
                QStringLiteral("INSERT INTO events (order_id, at, kind, text) VALUES (?, ?, 'action', ?)"));
    query.run(order, at, text);
}

std::vector<UndoablePackageDecision> undoable(Database& database, const QString& bulk, int limit)
{
    Query query(
        database,
        QStringLiteral("SELECT d.id, d.package_id, d.at, d.journal_id, d.bulk FROM package_decisions d "
                       "WHERE NOT EXISTS (SELECT 1 FROM creation_attempts c "
                       "WHERE c.package_id = d.package_id AND c.at >= d.at) "
                       "AND NOT EXISTS (SELECT 1 FROM order_packages p "
                       "JOIN send_attempts a ON a.order_id = p.order_id "
                       "WHERE p.package_id = d.package_id AND a.claimed_at >= d.at "
                       "AND (a.outcome = 'in_flight' OR a.handed_over_at IS NOT NULL)) "
                       "AND (? = '' OR d.bulk = ?) ORDER BY d.id DESC LIMIT ?"));
    const QString named = bulk.isNull() ? QLatin1String("") : bulk;
    query.run(named, named, limit);
    std::vector<UndoablePackageDecision> found;
    while (query.next()) {
        found.push_back({query.number(0), query.number(1), query.moment(2), query.text(3), query.text(4)});
    }
    return found;
}

} // namespace

std::vector<UndoablePackageDecision> undoablePackageDecisions(Database& database, const QString& bulk,
                                                              int limit)
{
    if (bulk.isEmpty()) {
        std::vector<UndoablePackageDecision> latest = undoable(database, QString(), 1);
        const bool together = !latest.empty() && !latest.front().bulk.isEmpty();
        return together ? undoable(database, latest.front().bulk, limit) : latest;
    }
    return undoable(database, bulk, limit);
}

QString takeBack(Database& database, const UndoablePackageDecision& undoable, Deriver deriver)
{
    const PackageFacts package = readPackages(database, {undoable.package}).value(undoable.package);
    const auto decision = std::find_if(package.decisions.begin(), package.decisions.end(),
                                       [&](const PackageDecision& made) { return made.at == undoable.at; });
    const std::vector<qint64> orders = ordersOfPackage(database, undoable.package);
    if (decision == package.decisions.end() || orders.empty()) {
        return {};
    }
    const QString text = packageDecisionText(package, *decision);
    for (const qint64 order : orders) {
        addAction(database, order, undoable.at, text);
        addAction(database, order, deriver.context().now, takenBackText(text));
    }
    Query query(database, QStringLiteral("DELETE FROM package_decisions WHERE id = ?"));
    query.run(undoable.id);
    deriver.derive(orders);
    return orderName(database, orders.front());
}

} // namespace afterparcel
