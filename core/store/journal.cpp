#include "core/store/journal.h"

#include "core/base/logging.h"
#include "core/store/files.h"
#include "core/store/storageerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace afterparcel
{

namespace
{

const QLatin1String kId("id");
const QLatin1String kType("type");
const QLatin1String kSum("sum");
constexpr int kSumDigits = 16;
constexpr qint64 kTailBytes = 64LL * 1024;

/// Qt writes an object's keys in their order, so that the same content has the same text.
QString checksum(const QJsonObject& entry)
{
    const QByteArray text = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(kSumDigits));
}

QByteArray lineOf(QJsonObject entry)
{
    entry.insert(kSum, checksum(entry));
    return QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> entryOf(const QByteArray& line)
{
    QJsonObject entry = QJsonDocument::fromJson(line).object();
    const QString sum = entry.take(kSum).toString();
    if (sum.isEmpty() || sum != checksum(entry)) {
        return std::nullopt;
    }
    return entry;
}

/// Cuts off what a crash or a full disk left of an entry that nobody was told of.
bool mendTail(QFile& file)
{
    const qint64 size = file.size();
    if (size == 0) {
        return true;
    }
    const qint64 start = std::max<qint64>(0, size - kTailBytes);
    if (!file.seek(start)) {
        return false;
    }
    const QByteArray tail = file.read(size - start);
    if (tail.endsWith('\n')) {
        return true;
    }
    // No entry is longer than the tail, so that a newline is in it unless the first entry itself is torn.
    const qint64 keep = start + tail.lastIndexOf('\n') + 1;
    qCWarning(lcStore) << "journal: cut off a torn entry of" << size - keep << "bytes";
    return file.resize(keep);
}

} // namespace

Journal::Journal(QString folder) : m_folder(std::move(folder)) {}

qint64 Journal::size() const
{
    return QFileInfo(path()).size();
}

QString Journal::path() const
{
    return m_folder + QStringLiteral("/journal.jsonl");
}

QString Journal::lockPath() const
{
    return m_folder + QStringLiteral("/journal.lock");
}

QJsonObject Journal::entry(const char* type)
{
    return {{kId, QUuid::createUuid().toString(QUuid::Id128)}, {kType, QLatin1String(type)}};
}

QString Journal::idOf(const QJsonObject& entry)
{
    return entry.value(kId).toString();
}

QString Journal::typeOf(const QJsonObject& entry)
{
    return entry.value(kType).toString();
}

Result<void> Journal::append(const std::vector<QJsonObject>& entries) const
{
    if (entries.empty()) {
        return {};
    }
    QByteArray lines;
    for (const QJsonObject& entry : entries) {
        lines += lineOf(entry);
    }
    const FileLock lock(lockPath());
    if (auto held = lock.held(); !held) {
        return held;
    }
    if (auto exists = ensurePrivateFile(path()); !exists) {
        return exists;
    }
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !mendTail(file) ||
        !file.seek(file.size())) {
        return tl::unexpected(fileError(file));
    }
    const qint64 before = file.size();
    if (file.write(lines) != lines.size() || !file.flush()) {
        Error error = fileError(file);
        if (!file.resize(before)) {
            qCWarning(lcStore) << "journal: the torn end stays until the next entry";
        }
        return tl::unexpected(std::move(error));
    }
    if (auto synced = syncToDisk(file); !synced) {
        return synced;
    }
    if (before == 0) {
        syncFolder(m_folder);
    }
    return {};
}

Result<Journal::Reading> Journal::read(qint64 from) const
{
    const FileLock lock(lockPath());
    if (auto held = lock.held(); !held) {
        return tl::unexpected(held.error());
    }
    if (auto exists = ensurePrivateFile(path()); !exists) {
        return tl::unexpected(exists.error());
    }
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !mendTail(file)) {
        return tl::unexpected(fileError(file));
    }
    Reading reading;
    reading.end = file.size();
    if (!file.seek(from <= reading.end ? from : 0)) {
        return tl::unexpected(fileError(file));
    }
    while (!file.atEnd()) {
        if (auto entry = entryOf(file.readLine().chopped(1))) {
            reading.entries.push_back(std::move(*entry));
        } else {
            ++reading.damaged;
        }
    }
    return reading;
}

} // namespace afterparcel
