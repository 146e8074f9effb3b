#include "core/store/whatifreader.h"

#include "core/store/factsreader.h"
#include "core/store/opening.h"
#include "core/store/storefacts.h"

namespace afterparcel
{

struct WhatIfReader::Private {
    WhatIfQuestion question;
    Database database;
    StoreFacts present;
    StoreFacts proposed;
};

WhatIfReader::WhatIfReader(std::unique_ptr<Private> made) : d(std::move(made)) {}

WhatIfReader::~WhatIfReader() = default;

Result<std::unique_ptr<WhatIfReader>> WhatIfReader::open(const QString& folder, WhatIfQuestion question)
{
    auto made = std::make_unique<Private>();
    made->question = std::move(question);
    if (auto opened = made->database.open(databasePath(folder), Database::Access::ReadOnly); !opened) {
        return tl::unexpected(opened.error());
    }
    const ReadScope scope(made->database);
    made->present = readStoreFacts(made->database, made->question.present);
    made->proposed = readStoreFacts(made->database, made->question.proposed);
    if (!made->database.ok()) {
        return tl::unexpected(*made->database.error());
    }
    return std::unique_ptr<WhatIfReader>(new WhatIfReader(std::move(made)));
}

Result<OrderRows> WhatIfReader::unsentRows()
{
    const ReadScope scope(d->database);
    OrderRows rows;
    Query query(d->database,
                QStringLiteral("SELECT MIN(order_id), MAX(order_id) FROM requests WHERE status <> 'sent'"));
    query.run();
    if (query.next() && !query.value(0).isNull()) {
        rows = {query.number(0), query.number(1)};
    }
    return scope.result(rows);
}

Result<WhatIf> WhatIfReader::compare(const OrderRows& rows)
{
    const ReadScope scope(d->database);
    std::vector<qint64> ids;
    Query query(d->database, QStringLiteral("SELECT order_id FROM requests WHERE order_id BETWEEN ? AND ? "
                                            "AND status <> 'sent' ORDER BY order_id"));
    query.run(rows.first, rows.last);
    while (query.next()) {
        ids.push_back(query.number(0));
    }
    WhatIf result;
    const Settings& present = d->question.present;
    const Settings& proposed = d->question.proposed;
    for (const StoredFacts& stored : readFacts(d->database, ids)) {
        const OrderFacts& facts = stored.facts;
        result.add(facts.order, schedule(facts, d->present, present.timing, present.ask, d->question.now),
                   schedule(facts, d->proposed, proposed.timing, proposed.ask, d->question.now),
                   d->question.now);
    }
    return scope.result(std::move(result));
}

} // namespace afterparcel
