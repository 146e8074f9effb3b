#include "tests/sandbox/shopify/bulkrunner.h"

#include "tests/sandbox/graphql/reader.h"
#include "tests/sandbox/shopify/storesource.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

BulkRunner::BulkRunner(Store& store, const SandboxClock& clock) : m_store(store), m_clock(clock) {}

void BulkRunner::polled(BulkJob& job, const graphql::Access& access)
{
    if (job.status != u"CREATED"_s && job.status != u"RUNNING"_s)
        return; // ended before
    job.status = u"RUNNING"_s;
    if (job.pollsLeft-- <= 0)
        run(job, access);
}

void BulkRunner::run(BulkJob& job, const graphql::Access& access)
{
    const auto document = graphql::readDocument(job.query);
    QFile file(m_directory.filePath(u"%1.jsonl"_s.arg(job.id)));
    if (!document || !file.open(QIODevice::WriteOnly)) {
        job.status = u"FAILED"_s;
        job.errorCode = u"INTERNAL_SERVER_ERROR"_s;
        return;
    }
    StoreSource source(m_store, m_clock, {});
    source.readWithoutLimit();
    graphql::Executor executor(graphql::Schema::store(), *document, {}, source, access);
    executor.runBulk(document->operations.front(), [&](const QJsonObject& line) {
        ++job.objects;
        if (!line.contains(u"__parentId"_s))
            ++job.rootObjects;
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    });
    job.bytes = file.size();
    job.file = file.fileName();
    job.status = u"COMPLETED"_s;
    job.completed = m_clock.now();
}

} // namespace afterparcel::sandbox
