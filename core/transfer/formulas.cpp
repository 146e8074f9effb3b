#include "core/transfer/formulas.h"

#include <QRegularExpression>

namespace afterparcel
{

namespace
{

/// Where a formula could begin: what stands before it, apostrophes that are there already, and what begins it
/// after any spaces. Apostrophes are counted in, so that taking one away leads back to exactly what was
/// there.
const QRegularExpression& formulaStart()
{
    static const QRegularExpression kStart(
        QStringLiteral("(^|[,;|\\t\\r\\n])('*)(?=[^\\S\\t\\r\\n]*[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}"
                       "\\x{FF20}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kStart;
}

} // namespace

QString withoutFormulas(const QString& cell)
{
    return QString(cell).replace(formulaStart(), QStringLiteral("\\1'\\2"));
}

QString withFormulas(const QString& cell)
{
    static const QRegularExpression kGuarded(
        QString(formulaStart().pattern()).replace(QLatin1String("('*)"), QLatin1String("'('*)")),
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(cell).replace(kGuarded, QStringLiteral("\\1\\2"));
}

} // namespace afterparcel
