#include "core/sync/sentmails.h"

#include "core/settings/jsonfile.h"
#include "core/store/sentfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SentMails)
};

constexpr qint64 kLargestFile = 1024LL * 1024;
constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> notWritable(const QFileDevice& file)
{
    return fail(ErrorKind::NotWritable, Tr::tr("%1 can't be written.").arg(file.fileName()),
                Tr::tr("Check the disk, and that the folder belongs to you."), file.errorString());
}

} // namespace

SentMails::SentMails(const QString& storeFolder) : m_folder(storeFolder) {}

Result<void> SentMails::keep(const QString& messageId, const KeptMail& mail) const
{
    QSaveFile file(sentMailPath(m_folder, messageId));
    Result<void> folder = makeOwnerFolder(QFileInfo(file.fileName()).absolutePath());
    if (!folder) {
        return folder;
    }
    const QJsonObject object{{QStringLiteral("to"), mail.to},
                             {QStringLiteral("subject"), mail.shown.subject},
                             {QStringLiteral("html"), mail.shown.html},
                             {QStringLiteral("text"), mail.shown.text},
                             {QStringLiteral("language"), mail.language}};
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritable(file);
    }
    file.setPermissions(kOwnerFile);
    file.write(qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return file.commit() ? Result<void>{} : notWritable(file);
}

Result<std::optional<KeptMail>> SentMails::read(const QString& messageId) const
{
    QFile file(sentMailPath(m_folder, messageId));
    if (messageId.isEmpty() || !file.exists()) {
        return std::nullopt;
    }
    // The first four bytes of what qCompress() wrote are the size to come: not to be trusted blindly.
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(kLargestFile) : QByteArray();
    const bool plausible = bytes.size() > 4 && bytes.size() < kLargestFile && bytes.at(0) == 0;
    const QJsonObject object =
        plausible ? QJsonDocument::fromJson(qUncompress(bytes)).object() : QJsonObject();
    if (object.isEmpty()) {
        return fail(ErrorKind::Storage, Tr::tr("What was kept of this e-mail can't be read."), {},
                    file.errorString());
    }
    const auto text = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
    return KeptMail{text("to"), {text("subject"), text("html"), text("text")}, text("language")};
}

std::vector<SentMessage> sentMessages(const QString& storeFolder, const std::vector<SendAttempt>& attempts)
{
    std::vector<SentMessage> sent;
    for (const SendAttempt& attempt : attempts) {
        const bool unsure = attempt.outcome == SendAttempt::Outcome::Interrupted;
        if (!unsure && attempt.outcome != SendAttempt::Outcome::Accepted) {
            continue;
        }
        SentMessage message{attempt.endedAt.value_or(attempt.claimedAt), unsure, {}, {}};
        const Result<std::optional<KeptMail>> kept = SentMails(storeFolder).read(attempt.messageId);
        if (!kept) {
            message.problem = kept.error().text();
        } else if (*kept) {
            message.mail = **kept;
        } else {
            message.problem =
                Tr::tr("The text of this e-mail was not kept: it was sent by an earlier version, or "
                       "by another computer.");
        }
        sent.push_back(message);
    }
    std::reverse(sent.begin(), sent.end());
    return sent;
}

} // namespace afterparcel
