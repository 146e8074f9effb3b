#include "core/sync/pictures.h"

#include "core/net/httpclient.h"
#include "core/settings/jsonfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrlQuery>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Pictures)
};

constexpr qint64 kLargestPicture = 2LL * 1024 * 1024;
constexpr qint64 kMostOnDisk = 50LL * 1024 * 1024;
constexpr std::chrono::seconds kDeadline{20};
constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Shopify's servers scale a picture down themselves: an original can have many megabytes.
QUrl scaledDown(const QUrl& url)
{
    if (url.host() != QLatin1String("cdn.shopify.com")) {
        return url;
    }
    QUrlQuery query(url);
    query.removeQueryItem(QStringLiteral("width"));
    query.addQueryItem(QStringLiteral("width"), QStringLiteral("240"));
    QUrl scaled = url;
    scaled.setQuery(query);
    return scaled;
}

bool isPicture(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG") || bytes.startsWith("GIF8") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

QString fileOf(const QString& folder, const QUrl& url)
{
    return folder + QLatin1Char('/') +
           QString::fromLatin1(QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex());
}

QByteArray fromDisk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return {};
    }
    const QByteArray bytes = file.read(kLargestPicture);
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // used just now
    return bytes;
}

/// A picture that can't be kept is fetched again: no reason not to show it.
void keepOnDisk(const QString& folder, const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!makeOwnerFolder(folder) || !file.open(QIODevice::WriteOnly)) {
        return;
    }
    file.setPermissions(kOwnerFile);
    file.write(bytes);
    if (file.commit()) {
        trimFolder(folder, kMostOnDisk);
    }
}

} // namespace

void trimFolder(const QString& folder, qint64 most)
{
    qint64 total = 0;
    const QFileInfoList newestFirst = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo& info : newestFirst) {
        total += info.size();
        if (total > most) {
            QFile::remove(info.filePath());
        }
    }
}

QCoro::Task<Result<QByteArray>> productPicture(BackgroundTools* tools, QUrl url)
{
    const QString folder = tools->place().folder + QStringLiteral("/pictures");
    const QString path = fileOf(folder, url);
    const QByteArray kept = fromDisk(path);
    if (!kept.isEmpty()) {
        co_return kept;
    }
    HttpClient http(tools->clock(), RetryPolicy{1});
    HttpRequest request;
    request.url = scaledDown(url);
    request.maxBytes = kLargestPicture;
    request.deadline = kDeadline;
    Result<HttpAnswer> answer = co_await http.send(std::move(request), tools->stop());
    if (!answer) {
        co_return tl::unexpected(answer.error());
    }
    if (answer->status != 200 || !isPicture(answer->body)) {
        co_return fail(ErrorKind::Malformed, Tr::tr("There is no picture at the product's address."));
    }
    keepOnDisk(folder, path, answer->body);
    co_return answer->body;
}

} // namespace afterparcel
