#include "core/shopify/documents.h"

#include <QFile>

namespace afterparcel
{

QString graphQlDocument(const QString& name)
{
    QFile file(QStringLiteral(":/graphql/%1.graphql").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace afterparcel
