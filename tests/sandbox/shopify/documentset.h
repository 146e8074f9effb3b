#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace afterparcel::sandbox
{

/// The documents that the program may send: the files of resources/graphql, byte for byte. Anything else is
/// refused, so that no document escapes the validation against Shopify's schema.
class DocumentSet
{
public:
    explicit DocumentSet(QString directory);
    /// The file's name, or an empty text when no file holds exactly this. A miss reads the directory again.
    [[nodiscard]] QString nameOf(const QString& text);
    [[nodiscard]] QString directory() const { return m_directory; }

private:
    void load();

    QString m_directory;
    QHash<QByteArray, QString> m_nameByText;
};

} // namespace afterparcel::sandbox
