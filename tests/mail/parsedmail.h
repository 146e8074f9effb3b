#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// A message as Python's e-mail package understands it: another reader than the library that wrote it.
class ParsedMail
{
public:
    explicit ParsedMail(const QByteArray& message);

    /// Every value of a header.
    [[nodiscard]] QStringList values(const QString& header) const;
    /// The names of all headers, in order.
    [[nodiscard]] QStringList headerNames() const;
    /// "name|address" of each mailbox in From, To, Cc, Bcc, Reply-To or Sender.
    [[nodiscard]] QStringList mailboxes(const QString& header) const;
    /// Type, charset, encoding and text of each part.
    [[nodiscard]] QJsonArray parts() const;
    [[nodiscard]] QString type() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] QStringList defects() const;

private:
    QJsonObject m_parsed;
};
