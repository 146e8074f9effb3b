#include "core/store/sentfiles.h"

#include <QCryptographicHash>
#include <QFile>

namespace afterparcel
{

QString sentMailPath(const QString& storeFolder, const QString& messageId)
{
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(messageId.toUtf8(), QCryptographicHash::Sha256).toHex());
    return QStringLiteral("%1/sent/%2/%3").arg(storeFolder, name.left(2), name.mid(2));
}

QStringList removeSentMails(const QString& storeFolder, const QStringList& messageIds)
{
    QStringList left;
    for (const QString& messageId : messageIds) {
        const QString path = sentMailPath(storeFolder, messageId);
        if (QFile::exists(path) && !QFile::remove(path)) {
            left.append(path);
        }
    }
    return left;
}

} // namespace afterparcel
