#include "core/transfer/csvreader.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/formulas.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

/// What was read: each record as its line and its cells, and the error at the end if there was one.
QStringList recordsOf(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvFormat> format = detectCsvFormat(buffer);
    if (!format) {
        return {format.error().what};
    }
    CsvReader reader(buffer, *format);
    CsvRecord record;
    QStringList result;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            return result << more.error().what;
        }
        if (!*more) {
            return result;
        }
        result.append(QString::number(record.line) + QLatin1Char(':') + record.cells.join(QLatin1Char('/')));
    }
}

CsvFormat formatOf(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    return detectCsvFormat(buffer).value();
}

QByteArray encoded(const QString& text, QStringEncoder::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

} // namespace

/// CSV as people and spreadsheets write it (M4), and what becomes of hostile cells (M3).
class TestTransferCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_whatPeopleWrite_data();
    void reads_whatPeopleWrite();
    void encodings_areFound_data();
    void encodings_areFound();
    void delimiters_areFound_data();
    void delimiters_areFound();
    void oneLineOf100MiB_isRefused_andTakesNoMemory();
    void records_acrossChunks_areWhole();
    void formulas_areMadeHarmless_data();
    void formulas_areMadeHarmless();
    void formulas_anyText_comesBackAsItWas();
    void written_isReadBack();
};

void TestTransferCsv::reads_whatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& records) {
        QTest::newRow(name) << bytes << records;
    };
    row("nothing", "", {});
    row("empty lines alone", "\n\r\n  \n,,\n", {});
    row("no line end at the end", "a,b\n1,2", {u"1:a/b"_s, u"2:1/2"_s});
    row("line ends of Windows", "a,b\r\n\r\n1,2\r\n", {u"1:a/b"_s, u"3:1/2"_s});
    row("line ends of old Macs", "a,b\r1,2\r", {u"1:a/b"_s, u"2:1/2"_s});
    row("quotes in quotes", "\"say \"\"hi\"\"\",b\n", {u"1:say \"hi\"/b"_s});
    row("a line break in a cell", "a,\"b\nc\"\n1,2\n", {u"1:a/b\nc"_s, u"3:1/2"_s});
    row("a byte order mark in a cell",
        "a,\xEF\xBB\xBF"
        "b\n",
        {u"1:a/\ufeffb"_s});
    row("delimiters in a cell", "\"a,b\",c\n", {u"1:a,b/c"_s});
    row("a quote in a bare cell", "5\" pipe,b\n", {u"1:5\" pipe/b"_s});
    row("a quote inside of a quoted cell", "\"a\"b\",c\n", {u"1:a\"b/c"_s});
    row("spaces are kept", " a , b \n", {u"1: a / b "_s});
    row("cells of different number", "a,b\n1\n1,2,3\n", {u"1:a/b"_s, u"2:1"_s, u"3:1/2/3"_s});
    row("apostrophes as quotes", "'a,b','c'\n", {u"1:a,b/c"_s});
    row("zero bytes", QByteArray("a,b\n#1\0x,2\n", 11), {u"1:a/b"_s, u"2:#1"_s + QChar(0) + u"x/2"_s});
    row("a quote that nobody closes", "a,b\n1,2\n\"3,4\n5,6\n",
        {u"1:a/b"_s, u"2:1/2"_s, u"A quotation mark is opened in line 3 and never closed."_s});
    row("a byte that is no UTF-8", "a\xFF,b\n", {QStringLiteral(u"1:a\u00FF/b")});
}

void TestTransferCsv::reads_whatPeopleWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, records);
    QCOMPARE(recordsOf(bytes), records);
}

void TestTransferCsv::encodings_areFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral(u"order,name\n#1,Zo\u00EB \u20AC\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << byteOrderMark() + text.toUtf8();
    QTest::newRow("UTF-16, little end first, with a mark") << encoded(text, QStringEncoder::Utf16LE, true);
    QTest::newRow("UTF-16, big end first, with a mark") << encoded(text, QStringEncoder::Utf16BE, true);
    QTest::newRow("UTF-16, little end first") << encoded(text, QStringEncoder::Utf16LE, false);
    QTest::newRow("UTF-16, big end first") << encoded(text, QStringEncoder::Utf16BE, false);
    QTest::newRow("Windows-1252") << QByteArray("order,name\n#1,Zo\xEB \x80\n");
}

void TestTransferCsv::encodings_areFound()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(recordsOf(bytes), (QStringList{u"1:order/name"_s, QStringLiteral(u"2:#1/Zo\u00EB \u20AC")}));
}

void TestTransferCsv::delimiters_areFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1;2;3;4,5\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c\n\"1,2\";3;4\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2,3\n") << '\t';
    QTest::newRow("quoted delimiters do not count") << QByteArray("\"a,b,c\";d\n") << ';';
    QTest::newRow("one column") << QByteArray("order\n#1\n") << ',';
}

void TestTransferCsv::delimiters_areFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QCOMPARE(formatOf(bytes).delimiter, delimiter);
}

/// Makes up as many bytes as are asked for, without holding them.
class EndlessLine : public QIODevice
{
public:
    explicit EndlessLine(qint64 size) : m_left(size) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }
    [[nodiscard]] qint64 left() const { return m_left; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        std::fill(data, data + size, 'x');
        m_left -= size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
};

void TestTransferCsv::oneLineOf100MiB_isRefused_andTakesNoMemory()
{
    constexpr qint64 kSize = 100LL * 1024 * 1024;
    EndlessLine device(kSize);
    CsvReader reader(device, {});
    CsvRecord record;
    const Result<bool> read = reader.next(record);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::TooLarge);
    QVERIFY(device.left() > kSize - 2 * CsvReader::kMaxRecordBytes); // it stopped early
}

void TestTransferCsv::records_acrossChunks_areWhole()
{
    QByteArray bytes;
    QStringList expected;
    for (int i = 1; i <= 20'000; ++i) { // several chunks of 64 KiB, cut anywhere in the letters
        bytes += csvRecord({QString::number(i), QStringLiteral(u"Zo\u00EB \u20AC \U0001F4E6")}, ',');
        expected.append(QStringLiteral(u"%1:%1/Zo\u00EB \u20AC \U0001F4E6").arg(i));
    }
    QCOMPARE(recordsOf(bytes), expected);
}

void TestTransferCsv::formulas_areMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("harmless");
    const auto row = [](const QString& cell, const QString& harmless) {
        QTest::newRow(qPrintable(cell)) << cell << harmless;
    };
    row(u"Jane Doe"_s, u"Jane Doe"_s);
    row(u"jane@example.com"_s, u"jane@example.com"_s);
    row(u"2026-11-30T10:00:00+01:00"_s, u"2026-11-30T10:00:00+01:00"_s);
    row(u"=HYPERLINK(\"http://x\",\"y\")"_s, u"'=HYPERLINK(\"http://x\",\"y\")"_s);
    row(u"+1+cmd|' /C calc'!A0"_s, u"'+1+cmd|' /C calc'!A0"_s);
    row(u"-1"_s, u"'-1"_s);
    row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row(u"\t=1"_s, u"'\t'=1"_s);
    row(u"\r=1"_s, u"'\r'=1"_s);
    row(u"   =1"_s, u"'   =1"_s);
    row(QStringLiteral(u"\u00A0=1"), QStringLiteral(u"'\u00A0=1"));
    row(QStringLiteral(u"\uFF1D1+1"), QStringLiteral(u"'\uFF1D1+1"));
    row(u"foo;=1"_s, u"foo;'=1"_s); // where semicolons end a cell, the quotes around it do not help
    row(u"foo,=1"_s, u"foo,'=1"_s);
    row(u"foo\n=1"_s, u"foo\n'=1"_s);
    row(u"'=1"_s, u"''=1"_s);
    row(u"it's"_s, u"it's"_s);
    row(u"Mug - blue"_s, u"Mug - blue"_s);
}

void TestTransferCsv::formulas_areMadeHarmless()
{
    QFETCH(QString, cell);
    QFETCH(QString, harmless);
    QCOMPARE(withoutFormulas(cell), harmless);
    QCOMPARE(withFormulas(harmless), cell);
}

void TestTransferCsv::formulas_anyText_comesBackAsItWas()
{
    const QString letters = QStringLiteral(u",;'= -\t\nab\r+@|\uFF1D\u00A0");
    QRandomGenerator random(1);
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int length = random.bounded(9); length > 0; --length) {
            text.append(letters.at(random.bounded(static_cast<int>(letters.size()))));
        }
        QCOMPARE(withFormulas(withoutFormulas(text)), text);
    }
}

void TestTransferCsv::written_isReadBack()
{
    const QStringList cells{u"a\"b"_s, u"c,d"_s, u"e\r\nf"_s, u""_s, QStringLiteral(u"\u00EB'")};
    const QByteArray bytes = csvRecord({u"h"_s}, ',') + csvRecord(cells, ',');
    QCOMPARE(recordsOf(bytes), (QStringList{u"1:h"_s, u"2:"_s + cells.join(QLatin1Char('/'))}));
}

QTEST_GUILESS_MAIN(TestTransferCsv)
#include "tst_transfer_csv.moc"
