#include "ui/labels.h"

#include <QRegularExpression>

namespace afterparcel
{

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression kMnemonic(QStringLiteral("\\s?\\(&\\w\\)|&"));
    return QString(text).remove(kMnemonic);
}

QString capitalised(QString text)
{
    static const QRegularExpression kAddress(QStringLiteral("^[\\w-]+[.@:/][\\w-]"));
    return text.isEmpty() || kAddress.match(text).hasMatch() ? text
                                                             : text.replace(0, 1, text.at(0).toUpper());
}

} // namespace afterparcel
