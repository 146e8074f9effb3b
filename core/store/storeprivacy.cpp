#include "core/store/backup.h"
#include "core/store/erasure.h"
#include "core/store/factsreader.h"
#include "core/store/journalentries.h"
#include "core/store/sentfiles.h"
#include "core/store/store.h"
#include "core/store/store_p.h"

#include <QCoreApplication>
#include <QFile>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Privacy)
};

/// Requests that are finished, and orders that never became one, untouched since a moment (D9).
std::vector<qint64> finishedOrders(Database& database, const QDateTime& before, int limit)
{
    Query query(database,
                QStringLiteral("SELECT o.id FROM orders o LEFT JOIN requests r ON r.order_id = o.id "
                               "WHERE o.forgotten = 0 AND o.created_at < ? AND o.updated_at < ? "
                               "AND (r.order_id IS NULL OR (r.status = 'sent' AND r.message_due_at IS NULL "
                               "AND r.sent_at < ?) OR r.status = 'skipped') ORDER BY o.created_at LIMIT ?"));
    query.run(before, before, before, limit);
    std::vector<qint64> ids;
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    return ids;
}

tl::unexpected<Error> noAddress(const QString& address)
{
    return fail(ErrorKind::BadInput, Tr::tr("\u201c%1\u201d is not an e-mail address.").arg(address),
                Tr::tr("Name the whole address of the buyer."));
}

} // namespace

Result<BuyerData> Store::buyerData(const QString& address) const
{
    if (!address.contains(QLatin1Char('@'))) {
        return noAddress(address);
    }
    const ReadScope scope(*d->database);
    const std::vector<qint64> orders = ordersToErase(*d->database, d->hasher.hash(address));
    BuyerData data;
    data.orders = static_cast<int>(orders.size());
    Query waiting(*d->database,
                  QStringLiteral("SELECT COUNT(*) FROM requests WHERE order_id IN (SELECT value "
                                 "FROM json_each(?)) AND status NOT IN ('sent', 'skipped')"));
    waiting.run(idsToJson(orders));
    data.waiting = waiting.next() ? waiting.integer(0) : 0;
    for (const QString& messageId : messageIdsOf(*d->database, orders)) {
        data.mails += QFile::exists(sentMailPath(d->folder, messageId)) ? 1 : 0;
    }
    data.copies = static_cast<int>(copiesToErase(d->folder).size());
    return scope.result(data);
}

Result<ForgottenBuyer> Store::forgetBuyer(const QString& address)
{
    if (!address.contains(QLatin1Char('@'))) {
        return noAddress(address);
    }
    const QString hash = d->hasher.hash(address);
    const QDateTime now = d->clock.now();
    ForgottenBuyer result;
    if (auto prepared = d->database->execute(QStringLiteral("PRAGMA secure_delete = ON")); !prepared) {
        return tl::unexpected(prepared.error());
    }
    {
        WriteScope transaction(*d->database);
        const std::vector<qint64> orders = ordersToErase(*d->database, hash);
        // Before the commit: a crash between the two must not leave them behind.
        result.filesLeft = removeSentMails(d->folder, messageIdsOf(*d->database, orders));
        rememberForgotten(*d->database, hash);
        eraseBuyers(*d->database, orders, Erasure::Forgotten);
        d->deriver(now).derive(orders, Deriver::Texts::Changed);
        result.orders = static_cast<int>(orders.size());
        const std::vector<QJsonObject> entries{forgottenEntry(hash, now)};
        if (auto committed = d->commit(transaction, entries, Private::OnFailure::Keep); !committed) {
            return tl::unexpected(committed.error());
        }
    }
    if (auto scrubbed = scrub(*d->database); !scrubbed) {
        return tl::unexpected(scrubbed.error());
    }
    result.filesLeft += eraseFromCopies(d->folder, hash);
    return result;
}

Result<int> Store::eraseFinished(const QDateTime& before, int limit)
{
    if (auto prepared = d->database->execute(QStringLiteral("PRAGMA secure_delete = ON")); !prepared) {
        return tl::unexpected(prepared.error());
    }
    WriteScope transaction(*d->database);
    const std::vector<qint64> orders = finishedOrders(*d->database, before, limit);
    if (const QStringList left = removeSentMails(d->folder, messageIdsOf(*d->database, orders));
        !left.isEmpty()) {
        return fail(ErrorKind::NotWritable, Tr::tr("%1 can't be removed.").arg(left.first()),
                    Tr::tr("Check that the folder belongs to you and is writable."));
    }
    eraseBuyers(*d->database, orders, Erasure::Expired);
    d->deriver(d->clock.now()).derive(orders, Deriver::Texts::Changed);
    return transaction.commit(static_cast<int>(orders.size()));
}

Result<void> Store::backUp(const QString& file) const
{
    return writeBackup(*d->database, d->folder, file);
}

Result<BackupContent> Store::inspectBackup(const QString& folder, const QString& file)
{
    return afterparcel::inspectBackup(folder, file);
}

Result<QString> Store::restore(const QString& folder, const QString& file, const Clock& clock)
{
    return restoreBackup(folder, file, clock);
}

} // namespace afterparcel
