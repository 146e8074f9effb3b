#include "core/store/store.h"

#include "core/base/logging.h"
#include "core/store/copies.h"
#include "core/store/journalentries.h"
#include "core/store/opening.h"
#include "core/store/settingschanges.h"
#include "core/store/statevalues.h"
#include "core/store/store_p.h"
#include "core/store/storefacts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

constexpr int kBatch = 1000;

QJsonArray fieldsOf(const TimingSettings& timing)
{
    QList<int> days = timing.windowDays.values();
    std::sort(days.begin(), days.end());
    QJsonArray window;
    for (const int day : days) {
        window.append(day);
    }
    return {timing.waitDaysDomestic,
            timing.waitDaysInternational,
            timing.waitDaysPos,
            timing.waitDaysDigital.value_or(-1),
            timing.minDelayDaysDomestic,
            timing.minDelayDaysInternational,
            timing.fallbackEnabled,
            timing.fallbackDays,
            timing.lateTracking,
            timing.trackingGraceMinutes,
            static_cast<int>(timing.packages),
            timing.skipFailedDelivery,
            timing.windowFrom.value_or(QTime()).toString(),
            timing.windowTo.value_or(QTime()).toString(),
            window,
            timing.overdueDays};
}

QJsonArray fieldsOf(const AskSettings& ask)
{
    return {static_cast<int>(ask.consent),
            QJsonArray::fromStringList(ask.excludedProducts),
            QJsonArray::fromStringList(ask.excludedProductTags),
            QJsonArray::fromStringList(ask.excludedCustomerTags),
            QJsonArray::fromStringList(ask.excludedOrderTags),
            QJsonArray::fromStringList(ask.blockedAddresses),
            QJsonArray::fromStringList(ask.allowedChannels)};
}

/// What a request is derived with beside its own facts; another version may derive otherwise.
QString fingerprintOf(const Settings& settings, const StoreFacts& store)
{
    const QJsonArray all{QStringLiteral(AFTERPARCEL_VERSION),
                         fieldsOf(settings.timing),
                         fieldsOf(settings.ask),
                         QString::fromUtf8(store.zone.id()),
                         store.country,
                         store.connectedAt.isValid() ? store.connectedAt.toMSecsSinceEpoch() : 0};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

std::vector<qint64> staleOrders(Database& database)
{
    std::vector<qint64> ids;
    const QJsonArray stored = QJsonDocument::fromJson(stateValue(database, kStaleOrders).toUtf8()).array();
    for (const auto& id : stored) {
        ids.push_back(id.toInteger());
    }
    return ids;
}

} // namespace

tl::unexpected<Error> noSuchOrder(const QString& gid)
{
    Error error{ErrorKind::NotFound,
                Tr::tr("There is no such order."),
                Tr::tr("Check its number, or sync first."),
                gid,
                {},
                0,
                std::nullopt};
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> noSuchPackage(const PackageKey& key)
{
    return fail(ErrorKind::NotFound, Tr::tr("No order names the parcel %1.").arg(key.number),
                Tr::tr("Check its number and carrier, or sync first."), key.carrier);
}

StoreFacts Store::Private::readStoreFacts() const
{
    return afterparcel::readStoreFacts(*database, settings);
}

Deriver Store::Private::deriver(const QDateTime& now) const
{
    return Deriver(*database, {readStoreFacts(), settings.timing, settings.ask, now});
}

void Store::Private::deriveNow(const QSet<qint64>& orders) const
{
    std::vector<qint64> sorted(orders.cbegin(), orders.cend());
    std::sort(sorted.begin(), sorted.end());
    deriver(clock.now()).derive(sorted);
}

Result<void> Store::Private::commit(WriteScope& transaction, const std::vector<QJsonObject>& entries,
                                    OnFailure onFailure) const
{
    if (!database->ok()) {
        return tl::unexpected(*database->error());
    }
    if (auto appended = journal.append(entries); !appended) {
        return appended;
    }
    auto committed = transaction.commit();
    if (!committed && onFailure == OnFailure::Void) {
        std::vector<QJsonObject> voids;
        voids.reserve(entries.size());
        for (const QJsonObject& entry : entries) {
            voids.push_back(voidEntry(Journal::idOf(entry), clock.now()));
        }
        if (auto voided = journal.append(voids); !voided) {
            qCWarning(lcStore) << "the journal keeps what was not done:" << voided.error().detail;
        }
    }
    return committed;
}

Result<int> Store::Private::deriveAllUnsent(const QString& fingerprint) const
{
    int changed = 0;
    qint64 last = 0;
    do {
        WriteScope transaction(*database);
        changed += deriver(clock.now()).deriveUnsent(last, kBatch, &last);
        if (auto committed = transaction.commit(); !committed) {
            return tl::unexpected(committed.error());
        }
    } while (last != 0);
    // Noted last: cut short, all of it is done again.
    WriteScope transaction(*database);
    changed += deriver(clock.now()).derive(staleOrders(*database), Deriver::Texts::Changed);
    setStateValue(*database, kStaleOrders, QStringLiteral("[]"));
    setStateValue(*database, kDerivedWith, fingerprint);
    return transaction.commit(changed);
}

Store::Store(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& folder, const Clock& clock)
{
    auto opened = openStore(folder, clock);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(folder, clock, std::move(*opened))));
}

QString Store::openReport() const
{
    return d->report;
}

Result<int> Store::setSettings(const Settings& settings)
{
    d->settings = settings;
    if (auto noted = noteSettingsChanges(*d->database, settings, d->hasher, d->clock.now()); !noted) {
        return tl::unexpected(noted.error());
    }
    QString fingerprint;
    {
        const ReadScope scope(*d->database);
        fingerprint = fingerprintOf(settings, d->readStoreFacts());
        const bool same = stateValue(*d->database, kDerivedWith) == fingerprint;
        const bool stale = !staleOrders(*d->database).empty();
        if (!d->database->ok() || (same && !stale)) {
            return scope.result(0);
        }
    }
    return d->deriveAllUnsent(fingerprint);
}

StoreFacts Store::storeFacts() const
{
    const ReadScope scope(*d->database);
    return d->readStoreFacts();
}

Result<qint64> Store::dataVersion() const
{
    // The first counts other connections' commits, the second this one's changes: neither alone shows both.
    const auto foreign = d->database->single(QStringLiteral("PRAGMA data_version"));
    const auto own = d->database->single(QStringLiteral("SELECT total_changes()"));
    if (!foreign || !own) {
        return tl::unexpected(!foreign ? foreign.error() : own.error());
    }
    constexpr int kHalf = 32;
    constexpr qint64 kLowMask = 0xffffffff;
    return (foreign->toLongLong() << kHalf) | (own->toLongLong() & kLowMask);
}

Result<void> Store::keepDailyCopy(const QDateTime& now)
{
    return afterparcel::keepDailyCopy(*d->database, d->folder, now);
}

} // namespace afterparcel
