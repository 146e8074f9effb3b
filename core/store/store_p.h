#pragma once

#include "core/store/addresshash.h"
#include "core/store/database.h"
#include "core/store/derivation.h"
#include "core/store/journal.h"
#include "core/store/opening.h"
#include "core/store/store.h"

#include <QJsonObject>
#include <QSet>

#include <memory>
#include <vector>

namespace afterparcel
{

struct Store::Private {
    Private(QString storeFolder, const Clock& storeClock, OpenedStore opened)
        : folder(std::move(storeFolder)),
          clock(storeClock),
          use(std::move(opened.use)),
          database(std::move(opened.database)),
          journal(folder),
          hasher(std::move(opened.hasher)),
          report(std::move(opened.report))
    {
    }

    QString folder;
    const Clock& clock;
    std::unique_ptr<FolderUse> use; ///< freed after the database
    std::unique_ptr<Database> database;
    Journal journal;
    AddressHasher hasher;
    QString report;
    Settings settings;

    /// What follows is part of an operation of the database.
    [[nodiscard]] StoreIdentity readIdentity() const;
    [[nodiscard]] StoreFacts readStoreFacts() const;
    [[nodiscard]] bool isIntegrationOn() const;
    [[nodiscard]] Deriver deriver(const QDateTime& now) const;
    void deriveNow(const QSet<qint64>& orders) const;

    /// Whether entries of a commit that failed are to be taken back in the journal. Never for what left the
    /// machine.
    enum class OnFailure { Keep, Void };
    /// Journal first, then the commit.
    [[nodiscard]] Result<void> commit(WriteScope& transaction, const std::vector<QJsonObject>& entries,
                                      OnFailure onFailure) const;
    /// Derives every unsent request in batches, each a transaction of its own.
    [[nodiscard]] Result<int> deriveAllUnsent(const QString& fingerprint) const;
};

/// NotFound for an order that is not in the database.
[[nodiscard]] tl::unexpected<Error> noSuchOrder(const QString& gid);
/// NotFound for a package that no order names.
[[nodiscard]] tl::unexpected<Error> noSuchPackage(const PackageKey& key);

/// For tests alone: the database under a store, to make its accesses fail.
struct StoreProbe {
    static Database& database(const Store& store) { return *store.d->database; }
};

} // namespace afterparcel
