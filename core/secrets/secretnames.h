#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace afterparcel
{

/// Which secrets of a store were put into the keychain, in "secrets.json" in its folder: names alone, never a
/// value (D1). A listed entry that the keychain does not find means that it is locked. Calls block.
class SecretNames
{
public:
    explicit SecretNames(QString folder);

    [[nodiscard]] Result<bool> contains(const QString& name) const;
    [[nodiscard]] Result<void> add(const QString& name) const;
    [[nodiscard]] Result<void> remove(const QString& name) const;

private:
    [[nodiscard]] QString path() const;

    QString m_folder;
};

} // namespace afterparcel
