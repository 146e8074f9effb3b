#pragma once

#include "core/domain/facts.h"
#include "core/domain/schedule.h"
#include "core/store/database.h"
#include "core/store/factsreader.h"
#include "core/store/requestrow.h"

#include <QDateTime>

#include <vector>

namespace afterparcel
{

/// What every derivation of an operation shares.
struct DerivationContext {
    StoreFacts store;
    TimingSettings timing;
    AskSettings ask;
    QDateTime now; ///< UTC
};

/// Derives requests from their facts and stores what came out: the row, the packages followed, what it is
/// found by, and timeline events for what people care about. Part of an operation of the database.
class Deriver
{
public:
    /// Whether the texts that requests are found by may have changed (an order came in) or not.
    enum class Texts { Kept, Changed };

    Deriver(Database& database, DerivationContext context)
        : m_database(database), m_context(std::move(context))
    {
    }

    /// Returns how many requests changed.
    int derive(const std::vector<qint64>& ids, Texts texts = Texts::Kept);
    /// Every request that is not sent, or of which another message is planned. Returns how many changed.
    /// Works in batches after `afterId` of at most `limit`; `lastId` says how far it came (0: at the end).
    int deriveUnsent(qint64 afterId, int limit, qint64* lastId);

    [[nodiscard]] Schedule scheduleOf(const OrderFacts& facts) const;
    [[nodiscard]] const DerivationContext& context() const { return m_context; }

private:
    int deriveBatch(const std::vector<qint64>& ids, Texts texts);
    [[nodiscard]] PackageIds packageIds(const std::vector<qint64>& ids);
    bool store(const StoredFacts& stored, const RequestRow* before, const Schedule& schedule,
               const RequestRow& after);
    bool remove(qint64 id);
    void noteRequestSince(const StoredFacts& stored);
    void writeSearchText(const StoredFacts& stored);
    void addEvents(qint64 id, const RequestRow* before, const Schedule& schedule);
    void addEvent(qint64 id, const QDateTime& at, const char* kind, const QString& text);

    Database& m_database;
    DerivationContext m_context;
};

} // namespace afterparcel
