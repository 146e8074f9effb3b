#include "core/transfer/transfernotes.h"

#include "core/base/logging.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TransferNotes)
};

void note(Store& store, const QString& subject, const QString& text, const QDateTime& at, bool ok = true)
{
    ActivityEntry entry;
    entry.at = at;
    entry.lastAt = at;
    entry.kind = ActivityKind::Import;
    entry.subject = subject;
    entry.ok = ok;
    entry.text = text;
    if (const Result<void> noted = store.addActivity(entry); !noted) {
        qCWarning(lcStore) << "not noted in the activity:" << subject << noted.error().detail;
    }
}

} // namespace

void noteExport(Store& store, int requests, const QDateTime& at)
{
    note(store, QStringLiteral("export"), Tr::tr("%n request(s) exported.", nullptr, requests), at);
}

void noteImport(Store& store, int done, int failed, const QDateTime& at)
{
    const QString text = Tr::tr("Import: %n line(s) carried out.", nullptr, done);
    note(store, QStringLiteral("import"),
         failed == 0
             ? text
             : Tr::tr("%1 %n line(s) could not be carried out.", "%1: Import: 3 lines carried out.", failed)
                   .arg(text),
         at, failed == 0);
}

void noteBackup(Store& store, const QDateTime& at)
{
    note(store, QStringLiteral("backup"), Tr::tr("Backed up."), at);
}

void noteRestore(Store& store, const QDateTime& at)
{
    note(store, QStringLiteral("restore"), Tr::tr("Restored from a backup."), at);
}

} // namespace afterparcel
