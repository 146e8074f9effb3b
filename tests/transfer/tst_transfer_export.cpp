#include "core/transfer/csvreader.h"
#include "core/transfer/exportcolumns.h"
#include "core/transfer/exporter.h"
#include "core/transfer/formulas.h"
#include "tests/store/storefixture.h"

#include <QBuffer>

using namespace afterparcel;
using namespace Qt::StringLiterals;
using namespace afterparcel::testing;

namespace
{

std::vector<QStringList> readBack(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, detectCsvFormat(buffer).value());
    std::vector<QStringList> rows;
    CsvRecord record;
    while (reader.next(record).value()) {
        QStringList cells;
        for (const QString& cell : record.cells) {
            cells.append(withFormulas(cell));
        }
        rows.push_back(cells);
    }
    return rows;
}

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Export of a view as CSV (M3).
class TestTransferExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StoreBench>(false);
        m_path = m_bench->directory.filePath(QStringLiteral("out.csv"));
    }
    void M3_viewAsAsked_columnsAndStoreTime();
    void M3_hostileNames_areNeutralisedAndComeBack();
    void M3_manyPages_areAllWritten();
    void M3_cancelled_leavesTheFileThatWasThere();
    void M3_diskFull_isSaid();
    void M3_folderMissing_isSaid();
    void M3_unknownColumn_namesTheKnown();
    void M3_fileIsTheOwners();

private:
    void orders(int count)
    {
        std::vector<Order> all;
        for (int i = 1; i <= count; ++i) {
            all.push_back(fulfilledOrder(i, utc("2026-11-02T08:00:00Z")));
        }
        StoreBench::must(m_bench->store->saveOrders(all, m_bench->clock.now()));
    }
    Result<int> exportTo(const QString& path, const ExportOptions& options = {},
                         const TransferProgress& progress = {}, const Cancellation& cancellation = {})
    {
        return exportRequests(*m_bench->store, options, path, m_bench->clock.now(), progress, cancellation);
    }
    std::unique_ptr<StoreBench> m_bench;
    QString m_path;
};

void TestTransferExport::M3_viewAsAsked_columnsAndStoreTime()
{
    m_bench = std::make_unique<StoreBench>(false);
    StoreBench::must(
        m_bench->store->recordConnection(identityOf(QStringLiteral("Europe/Berlin")), m_bench->clock.now()));
    orders(3);
    StoreBench::must(m_bench->decide(2, Decision::Kind::Skip));
    ExportOptions options;
    options.query.filter.status = Status::WillSend;
    options.columns = QStringList{u"order"_s, u"email"_s, u"send_at"_s, u"status"_s};
    options.delimiter = ';';
    options.byteOrderMark = true;
    m_path = m_bench->directory.filePath(QStringLiteral("out.csv"));
    QCOMPARE(exportTo(m_path, options).value(), 2);
    const QByteArray bytes = fileContent(m_path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"order\";\"email\";\"send_at\";\"status\"\r\n"));
    const std::vector<QStringList> rows = readBack(bytes);
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[1],
             (QStringList{u"#3"_s, u"buyer3@example.com"_s, u"2026-11-09T09:00:00+01:00"_s, u"will_send"_s}));
    QCOMPARE(rows[2].first(), u"#1"_s);
}

void TestTransferExport::M3_hostileNames_areNeutralisedAndComeBack()
{
    Order order = fulfilledOrder(1, utc("2026-11-02T08:00:00Z"));
    order.customerFirstName = QStringLiteral("=cmd|'/C calc'!A1");
    order.customerLastName = QStringLiteral("\"x\"");
    order.lines.front().product->title = QStringLiteral(" @SUM(1)");
    m_bench->save(order);
    QCOMPARE(exportTo(m_path).value(), 1);
    const QByteArray bytes = fileContent(m_path);
    QVERIFY2(bytes.contains("\"'=cmd|'/C calc'!A1 \"\"x\"\"\""), bytes.constData());
    QVERIFY2(bytes.contains("\"' @SUM(1)\""), bytes.constData());
    const std::vector<QStringList> rows = readBack(bytes);
    QCOMPARE(rows.at(1).at(static_cast<int>(rows.at(0).indexOf(u"customer"_s))),
             u"=cmd|'/C calc'!A1 \"x\""_s);
    QCOMPARE(rows.at(0).size(), static_cast<qsizetype>(exportColumns().size()));
}

void TestTransferExport::M3_manyPages_areAllWritten()
{
    constexpr int kCount = 2500;
    orders(kCount);
    QList<int> seen;
    ExportOptions options;
    options.columns = QStringList{u"order"_s};
    QCOMPARE(exportTo(m_path, options, [&](int done, int total) { seen << done << total; }).value(), kCount);
    QCOMPARE(seen, (QList<int>{1000, kCount, 2000, kCount, 2500, kCount}));
    const std::vector<QStringList> rows = readBack(fileContent(m_path));
    QCOMPARE(rows.size(), kCount + 1U);
    QSet<QString> names;
    for (const QStringList& row : rows) {
        names.insert(row.first());
    }
    QCOMPARE(names.size(), kCount + 1); // none twice
    options.query.limit = 1200;
    QCOMPARE(exportTo(m_path, options).value(), 1200);
}

void TestTransferExport::M3_cancelled_leavesTheFileThatWasThere()
{
    orders(1500);
    QFile before(m_path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("mine");
    before.close();
    Cancellation cancellation;
    const Result<int> written = exportTo(
        m_path, {}, [&](int, int) { cancellation.cancel(); }, cancellation);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(fileContent(m_path), QByteArray("mine"));
    QCOMPARE(QDir(m_bench->directory.path()).entryList({u"out*"_s}), QStringList{u"out.csv"_s});
}

void TestTransferExport::M3_diskFull_isSaid()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        QSKIP("no /dev/full here");
    }
    orders(1);
    const Result<int> written = writeRequests(*m_bench->store, {}, full, m_bench->clock.now());
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::DiskFull);
    QVERIFY(!written.error().nextStep.isEmpty());
}

void TestTransferExport::M3_folderMissing_isSaid()
{
    orders(1);
    const Result<int> written = exportTo(m_bench->directory.filePath(QStringLiteral("no/such/out.csv")));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::NotWritable);
}

void TestTransferExport::M3_unknownColumn_namesTheKnown()
{
    ExportOptions options;
    options.columns = QStringList{u"order"_s, u"colour"_s};
    const Result<int> written = exportTo(m_path, options);
    QVERIFY(!written.has_value());
    QVERIFY(written.error().text().contains(u"“colour”"_s));
    QVERIFY(written.error().text().contains(u"send_at"_s));
    QVERIFY(!QFile::exists(m_path));
}

void TestTransferExport::M3_fileIsTheOwners()
{
    orders(1);
    QCOMPARE(exportTo(m_path).value(), 1);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFile::permissions(m_path) & others) == 0);
}

QTEST_GUILESS_MAIN(TestTransferExport)
#include "tst_transfer_export.moc"
