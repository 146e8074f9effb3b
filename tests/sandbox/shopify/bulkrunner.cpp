#include "tests/sandbox/shopify/bulkrunner.h"

#include "tests/sandbox/graphql/reader.h"
#include "tests/sandbox/shopify/storesource.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

bool isUnderWay(const BulkJob& job)
{
    return job.status == u"RUNNING"_s && !job.read;
}

} // namespace

BulkRunner::BulkRunner(Store& store, const SandboxClock& clock) : m_store(store), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &BulkRunner::readPage);
}

void BulkRunner::polled(BulkJob& job, const graphql::Access& access)
{
    if (job.status != u"CREATED"_s && job.status != u"RUNNING"_s)
        return; // ended before
    m_access = access;
    job.status = u"RUNNING"_s;
    if (!job.read)
        readPageOf(job); // a small store is read at once
    if (isUnderWay(job))
        m_timer.start(5);
    if (job.pollsLeft-- > 0 || !job.read)
        return; // still running
    job.status = u"COMPLETED"_s;
    job.completed = m_clock.now();
}

void BulkRunner::readPage()
{
    const auto next = std::find_if(m_store.bulkJobs.begin(), m_store.bulkJobs.end(),
                                   [](const auto& entry) { return isUnderWay(entry.second); });
    if (next == m_store.bulkJobs.end())
        m_timer.stop();
    else
        readPageOf(next->second);
}

void BulkRunner::fail(BulkJob& job)
{
    job.status = u"FAILED"_s;
    job.errorCode = u"INTERNAL_SERVER_ERROR"_s;
}

void BulkRunner::readPageOf(BulkJob& job)
{
    const auto document = graphql::readDocument(job.query);
    QFile file(m_directory.filePath(u"%1.jsonl"_s.arg(job.id)));
    if (!document || !file.open(QIODevice::Append)) {
        fail(job);
        return;
    }
    StoreSource source(m_store, m_clock, {});
    source.readWithoutLimit();
    graphql::Executor executor(graphql::Schema::store(), *document, {}, source, m_access);
    job.after = executor.runBulkPage(document->operations.front(), job.after, [&](const QJsonObject& line) {
        ++job.objects;
        if (!line.contains(u"__parentId"_s))
            ++job.rootObjects;
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    });
    job.read = job.after.isEmpty();
    job.bytes = file.size();
    job.file = file.fileName();
}

} // namespace afterparcel::sandbox
