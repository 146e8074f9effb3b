#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Store)
};

// SQLite's primary result codes; Qt hands them over as text, and core does not link SQLite itself.
constexpr int kPermission = 3, kBusy = 5, kLocked = 6, kReadOnly = 8, kIoError = 10, kCorrupt = 11,
              kFull = 13, kCannotOpen = 14, kNotADatabase = 26;
constexpr int kPrimaryMask = 0xff;

Error make(ErrorKind kind, int code, QString what, QString nextStep, QString detail)
{
    Error error{kind, std::move(what), std::move(nextStep), std::move(detail), {}, 0, std::nullopt};
    error.code = code;
    return error;
}

} // namespace

Error databaseError(int code, const QString& message, const QString& doing)
{
    const int primary = code & kPrimaryMask;
    const QString detail = QStringLiteral("SQLite %1: %2 (%3)").arg(code).arg(message, doing);
    switch (primary) {
    case kFull:
        return make(ErrorKind::DiskFull, primary, Tr::tr("The disk with the data directory is full."),
                    Tr::tr("Free some space; nothing was lost, and the program goes on by itself."), detail);
    case kReadOnly:
    case kCannotOpen:
    case kPermission:
        return make(
            ErrorKind::NotWritable, primary, Tr::tr("The database in the data directory can't be written."),
            Tr::tr("Give your user the right to write there, or name another directory with --data-dir."),
            detail);
    case kBusy:
    case kLocked:
        return make(ErrorKind::InUse, primary,
                    Tr::tr("Another program was writing to the database and did not finish in time."),
                    Tr::tr("Try again in a moment."), detail);
    case kCorrupt:
    case kNotADatabase:
        return make(
            ErrorKind::Storage, primary, Tr::tr("The database is damaged."),
            Tr::tr("Start the program again: it sets the damaged file aside and restores the newest copy."),
            detail);
    case kIoError:
        return make(ErrorKind::Storage, primary,
                    Tr::tr("The disk reported an error while the database was read or written."),
                    Tr::tr("Check the disk with the data directory, then start the program again."), detail);
    default:
        return make(ErrorKind::Storage, primary, Tr::tr("The database refused an operation: %1").arg(message),
                    Tr::tr("Start the program again; if it stays, save the diagnostics and report it."),
                    detail);
    }
}

Error databaseError(const QSqlError& error, const QString& doing)
{
    const QString message = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return databaseError(error.nativeErrorCode().toInt(), message, doing);
}

bool isDamage(const Error& error)
{
    return error.kind == ErrorKind::Storage && (error.code == kCorrupt || error.code == kNotADatabase);
}

Error fileError(const QFileDevice& file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    const QString detail = file.errorString();
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return make(ErrorKind::DiskFull, 0, Tr::tr("The disk with the data directory is full."),
                    Tr::tr("Free some space; nothing was lost, and the program goes on by itself."), detail);
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return make(ErrorKind::NotWritable, 0,
                    Tr::tr("The file %1 in the data directory can't be opened: %2.").arg(name, detail),
                    Tr::tr("Give your user the right to read and write there, or name another directory with "
                           "--data-dir."),
                    detail);
    default:
        return make(ErrorKind::Storage, 0,
                    Tr::tr("The file %1 in the data directory can't be written: %2.").arg(name, detail),
                    Tr::tr("Check the disk with the data directory, then try again."), detail);
    }
}

} // namespace afterparcel
