#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace afterparcel
{

/// Turns addresses into salted hashes, which tell "the same address again" and nothing else (Q1, D4, D5).
class AddressHasher
{
public:
    /// Reads the salt of a folder, or makes one. `kept` is the database's copy of it (empty: none), from
    /// which a lost file is made again: with another salt every unsubscribe would be forgotten.
    [[nodiscard]] static Result<AddressHasher> load(const QString& folder, const QString& kept);

    /// Empty for an empty address. Case and surrounding blanks make no difference.
    [[nodiscard]] QString hash(const QString& address) const;
    /// The hash that somebody wrote as a code, or nothing if it can't be one.
    [[nodiscard]] static std::optional<QString> fromCode(const QString& code);
    /// The salt as text, for the database's copy.
    [[nodiscard]] QString salt() const { return QString::fromLatin1(m_salt); }

private:
    explicit AddressHasher(QByteArray salt) : m_salt(std::move(salt)) {}
    QByteArray m_salt;
};

} // namespace afterparcel
