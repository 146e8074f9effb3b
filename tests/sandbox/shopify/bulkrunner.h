#pragma once

#include "tests/sandbox/graphql/executor.h"
#include "tests/sandbox/shopify/store.h"

#include <QTemporaryDir>

namespace afterparcel::sandbox
{

/// Runs bulk queries into JSONL files.
class BulkRunner
{
public:
    BulkRunner(Store& store, const SandboxClock& clock);
    /// One poll: RUNNING as often as asked for, then the result.
    void polled(BulkJob& job, const graphql::Access& access);

private:
    void run(BulkJob& job, const graphql::Access& access);

    Store& m_store;
    const SandboxClock& m_clock;
    QTemporaryDir m_directory;
};

} // namespace afterparcel::sandbox
