#include "core/store/addresshash.h"

#include "core/store/files.h"
#include "core/store/storageerror.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace afterparcel
{

namespace
{

constexpr int kSaltWords = 8;   // 256 bits
constexpr int kHashDigits = 32; // 128 bits: no two addresses of a store share one

QByteArray newSalt()
{
    std::array<quint32, kSaltWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex();
}

Result<QByteArray> readSalt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(fileError(file));
    }
    return file.readAll().trimmed();
}

} // namespace

Result<AddressHasher> AddressHasher::load(const QString& folder, const QString& kept)
{
    const QString path = folder + QStringLiteral("/salt");
    const QByteArray wanted = kept.toLatin1();
    // An emptied file is a lost one.
    if (QFile file(path); file.exists() && file.size() == 0) {
        file.remove();
    }
    if (!QFile::exists(path)) {
        bool existed = false;
        const QByteArray salt = wanted.isEmpty() ? newSalt() : wanted;
        if (auto made = createPrivateFile(path, salt + '\n', &existed); !made && !existed) {
            return tl::unexpected(made.error());
        }
    }
    // What the database holds was hashed with its own copy.
    if (!wanted.isEmpty()) {
        return AddressHasher(wanted);
    }
    return readSalt(path).map([](QByteArray salt) { return AddressHasher(std::move(salt)); });
}

QString AddressHasher::hash(const QString& address) const
{
    const QString plain = address.trimmed().toLower();
    if (plain.isEmpty()) {
        return {};
    }
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(plain.toUtf8(), m_salt, QCryptographicHash::Sha256)
            .toHex()
            .left(kHashDigits));
}

std::optional<QString> AddressHasher::fromCode(const QString& code)
{
    static const QRegularExpression kForm(QStringLiteral("^[0-9a-f]{%1}$").arg(kHashDigits));
    QString plain = code.trimmed().toLower();
    if (!kForm.match(plain).hasMatch()) {
        return std::nullopt;
    }
    return plain;
}

} // namespace afterparcel
