#include "core/transfer/csvreader.h"
#include "core/transfer/findorder.h"
#include "core/transfer/formulas.h"
#include "core/transfer/importplan.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Import)
};

constexpr int kSamples = 5;

/// Names that exports of ours, of Shopify and of others give their columns; the best first.
const std::array kOrderNames{
    QLatin1String("order"),       QLatin1String("name"),       QLatin1String("ordername"),
    QLatin1String("ordernumber"), QLatin1String("orderno"),    QLatin1String("number"),
    QLatin1String("ordergid"),    QLatin1String("gid"),        QLatin1String("orderid"),
    QLatin1String("id"),          QLatin1String("bestellung"), QLatin1String("bestellnummer"),
    QLatin1String("commande"),    QLatin1String("pedido")};
const std::array kTimeNames{QLatin1String("sendat"), QLatin1String("sendtime"), QLatin1String("senddate"),
                            QLatin1String("schedulefor")};
const std::array kActionNames{QLatin1String("action")};

/// Letters and digits alone, in lower case.
QString plain(const QString& name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            result.append(c.toLower());
        }
    }
    return result;
}

template<class Names>
std::optional<int> columnNamed(const QStringList& columns, const Names& names)
{
    for (const QLatin1String& name : names) {
        for (int i = 0; i < columns.size(); ++i) {
            if (plain(columns.at(i)) == name) {
                return i;
            }
        }
    }
    return std::nullopt;
}

/// A heading names no order, neither one of the store nor one that is unknown.
bool isHeading(const Store& store, const QStringList& cells)
{
    static const QRegularExpression kOrder(QStringLiteral("^\\s*(#?\\d+|gid://.*)\\s*$"));
    return std::none_of(cells.begin(), cells.end(), [&](const QString& cell) {
        const Result<QStringList> found = findOrders(store, withFormulas(cell));
        return kOrder.match(cell).hasMatch() || (found && !found->isEmpty());
    });
}

} // namespace

Result<ImportSource> inspectImport(const Store& store, QIODevice& device)
{
    Result<CsvFormat> format = detectCsvFormat(device);
    if (!format) {
        return tl::unexpected(format.error());
    }
    const qint64 start = device.pos();
    ImportSource source;
    source.format = *format;
    CsvReader reader(device, *format);
    CsvRecord record;
    Result<bool> read = reader.next(record);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!*read) {
        return fail(ErrorKind::BadInput, Tr::tr("There is nothing in the file."),
                    Tr::tr("Choose a CSV file with a line for each order."));
    }
    source.hasHeader = isHeading(store, record.cells);
    for (int i = 0; i < record.cells.size(); ++i) {
        const QString name = record.cells.at(i).trimmed();
        source.columns.append(source.hasHeader && !name.isEmpty() ? name : Tr::tr("Column %1").arg(i + 1));
    }
    bool more = !source.hasHeader || reader.next(record).value_or(false);
    while (more && static_cast<int>(source.samples.size()) < kSamples) {
        source.samples.push_back(record.cells);
        more = reader.next(record).value_or(false); // planning tells what is wrong further on
    }
    source.mapping = {columnNamed(source.columns, kOrderNames), columnNamed(source.columns, kTimeNames),
                      columnNamed(source.columns, kActionNames)};
    if (!source.hasHeader && !source.mapping.order) {
        source.mapping.order = 0;
    }
    if (!device.seek(start)) {
        return fail(ErrorKind::Storage, Tr::tr("The file can't be read twice."));
    }
    return source;
}

} // namespace afterparcel
