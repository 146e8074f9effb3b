#include "core/sync/storeplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::StorePlace)
};

Result<QString> chosenStore(const QString& storesFolder, const QString& wanted)
{
    static const QRegularExpression folderName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"));
    if (!wanted.isEmpty()) {
        if (!folderName.match(wanted).hasMatch()) {
            return fail(ErrorKind::BadInput, Tr::tr("“%1” can't be the name of a store.").arg(wanted),
                        Tr::tr("Use letters, digits, dots, dashes and underscores."));
        }
        return wanted;
    }
    const QStringList stores = QDir(storesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (stores.size() > 1) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("There are several stores: %1.").arg(stores.join(QStringLiteral(", "))),
                    Tr::tr("Choose one with --store NAME."));
    }
    return stores.isEmpty() ? QStringLiteral("default") : stores.first();
}

} // namespace

Result<StorePlace> findStorePlace(const QString& dataDir, const QString& storeName)
{
    const QString root =
        dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataDir;
    const QString absolute = QDir::cleanPath(QDir(root).absolutePath());
    const QString stores = absolute + QStringLiteral("/stores");
    return chosenStore(stores, storeName).map([&](const QString& name) {
        return StorePlace{absolute, stores + QLatin1Char('/') + name, name};
    });
}

} // namespace afterparcel
