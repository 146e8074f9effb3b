#pragma once

#include "core/store/store.h"

namespace afterparcel
{

// Notes in the activity what went out or came in (ActivityKind::Import). What was done stays done when the
// note can't be written: that is logged.

void noteExport(Store& store, int requests, const QDateTime& at);
/// Of an import: lines that were carried out, and those that were not.
void noteImport(Store& store, int done, int failed, const QDateTime& at);
void noteBackup(Store& store, const QDateTime& at);
/// In the store as it is after the restore.
void noteRestore(Store& store, const QDateTime& at);

} // namespace afterparcel
