#pragma once

#include "tests/sandbox/graphql/executor.h"
#include "tests/sandbox/shopify/store.h"

#include <QTemporaryDir>
#include <QTimer>

namespace afterparcel::sandbox
{

/// Runs bulk queries into JSONL files, a page at a time, so that a large store does not keep other requests
/// waiting.
class BulkRunner : public QObject
{
    Q_OBJECT

public:
    BulkRunner(Store& store, const SandboxClock& clock);
    /// One poll: RUNNING as often as asked for and until all is read, then the result.
    void polled(BulkJob& job, const graphql::Access& access);

private:
    void readPage();
    void readPageOf(BulkJob& job);
    void fail(BulkJob& job);

    Store& m_store;
    const SandboxClock& m_clock;
    QTemporaryDir m_directory;
    QTimer m_timer;
    graphql::Access m_access; ///< of the last poll
};

} // namespace afterparcel::sandbox
