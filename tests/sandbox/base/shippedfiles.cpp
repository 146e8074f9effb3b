#include "tests/sandbox/base/shippedfiles.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

QString shippedFile(const QString& name)
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/"_s +
                              QStringLiteral(SANDBOX_DATA_FROM_PROGRAM) + u"/"_s + name;
    if (QFile::exists(installed))
        return installed;
    if (name == u"graphql"_s)
        return QStringLiteral(SANDBOX_GRAPHQL_DIRECTORY);
    if (name == u"scenarios"_s)
        return QStringLiteral(SANDBOX_SCENARIO_DIRECTORY);
    return QStringLiteral(SANDBOX_SMTP_SCRIPT);
}

} // namespace afterparcel::sandbox
