#include "app/ctl/csvoptions.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TransferCommand)
};

const QString kDelimiter = QStringLiteral("delimiter");
const QString kMark = QStringLiteral("bom");

Result<char> delimiterOf(const QString& name)
{
    if (name.isEmpty() || name == QLatin1String("comma")) {
        return ',';
    }
    if (name == QLatin1String("semicolon")) {
        return ';';
    }
    return name == QLatin1String("tab")
               ? Result<char>('\t')
               : fail(ErrorKind::BadInput, Tr::tr("--delimiter takes comma, semicolon or tab."));
}

} // namespace

void addCsvOptions(QCommandLineParser& parser)
{
    parser.addOptions({{kDelimiter, {}, QStringLiteral("name")}, {kMark, {}}});
}

Result<CsvStyle> csvStyleOf(const QCommandLineParser& parser)
{
    return delimiterOf(parser.value(kDelimiter)).map([&parser](char delimiter) {
        return CsvStyle{delimiter, parser.isSet(kMark)};
    });
}

} // namespace afterparcel
