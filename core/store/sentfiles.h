#pragma once

#include <QString>
#include <QStringList>

namespace afterparcel
{

/// Where the text of a sent message is kept (decisions/0014). A Message-ID can hold anything: its hash names
/// the file, and two letters of it spread the files over folders that stay quick.
[[nodiscard]] QString sentMailPath(const QString& storeFolder, const QString& messageId);

/// Removes what was kept of these messages (D5, D9). Returns the files that could not be removed.
[[nodiscard]] QStringList removeSentMails(const QString& storeFolder, const QStringList& messageIds);

} // namespace afterparcel
