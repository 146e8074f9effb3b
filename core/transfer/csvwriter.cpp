#include "core/transfer/csvwriter.h"

#include <csv.h>

namespace afterparcel
{

QByteArray csvRecord(const QStringList& cells, char delimiter)
{
    QByteArray record;
    for (const QString& cell : cells) {
        if (!record.isEmpty()) {
            record.append(delimiter);
        }
        const QByteArray text = cell.toUtf8();
        const auto size = static_cast<std::size_t>(text.size());
        QByteArray quoted(text.size() * 2 + 2, Qt::Uninitialized);
        const std::size_t written =
            csv_write(quoted.data(), static_cast<std::size_t>(quoted.size()), text.constData(), size);
        record.append(quoted.constData(), static_cast<qsizetype>(written));
    }
    return record.append("\r\n");
}

QByteArray byteOrderMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

} // namespace afterparcel
