#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QXmlStreamReader>

#include <algorithm>

namespace
{

struct Entry {
    QString context;
    QString source;
    bool isPlural = false;
    bool isUnfinished = false;
    QStringList forms; ///< one, unless it has plural forms
};

struct Catalogue {
    QString language;
    std::vector<Entry> entries;
};

void readTranslation(QXmlStreamReader& xml, Entry& entry)
{
    entry.isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    if (!entry.isPlural) {
        entry.forms = QStringList{xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement()) {
        entry.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
}

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, entry);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

Catalogue readCatalogue(const QString& path)
{
    Catalogue result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    result.language = xml.attributes().value(QLatin1String("language")).toString();
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            result.entries.push_back(readMessage(xml, context));
        }
    }
    return result;
}

/// "%1", "%n", "{product_url}", "--json": what has to be the same in every language.
QStringList fixedParts(const QString& text)
{
    static const QRegularExpression kParts(
        QStringLiteral("%L?\\d|\\{\\w+\\}|\\{\\{[#/]?\\w+\\}\\}|(?<![\\w-])--[a-z][a-z-]+"));
    QSet<QString> parts;
    QRegularExpressionMatchIterator matches = kParts.globalMatch(text);
    while (matches.hasNext()) {
        parts.insert(matches.next().captured());
    }
    QStringList sorted(parts.cbegin(), parts.cend());
    sorted.sort();
    return sorted;
}

QSet<QString> namesThatStay()
{
    QFile file(QStringLiteral(AFTERPARCEL_SOURCE "/tests/translations/names.txt"));
    QSet<QString> names;
    if (file.open(QIODevice::ReadOnly)) {
        QTextStream lines(&file);
        while (!lines.atEnd()) {
            names.insert(lines.readLine());
        }
    }
    return names;
}

QString described(const Entry& entry)
{
    return entry.context + QStringLiteral(": ") + entry.source;
}

/// lupdate takes a fifth hexadecimal digit for a part of an escape, so that the text is never found again:
/// write the character itself before such a letter.
bool isGarbled(const QString& source)
{
    constexpr char16_t kLatinEnds = 0x250;
    return std::any_of(source.begin(), source.end(),
                       [](QChar letter) { return letter.isLetter() && letter.unicode() >= kLatinEnds; });
}

/// The file as it is after another look at the sources: texts that are new come in as unfinished.
QString broughtUpToDate(const QString& language, const QTemporaryDir& folder)
{
    const QString name = QStringLiteral("afterparcel_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    const QString root = QStringLiteral(AFTERPARCEL_SOURCE);
    if (!QFile::copy(root + QStringLiteral("/translations/") + name, copy)) {
        return {};
    }
    QProcess lupdate;
    QStringList arguments{QStringLiteral("-silent"),
                          QStringLiteral("-no-obsolete"),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-source-language"),
                          QStringLiteral("en"),
                          QStringLiteral("-target-language"),
                          language,
                          QStringLiteral("-I"),
                          root};
    if (language == QLatin1String("en")) {
        arguments.append(QStringLiteral("-pluralonly"));
    }
    for (const char* part : {"/core", "/ui", "/app"}) {
        arguments.append(root + QLatin1String(part));
    }
    lupdate.start(QStringLiteral(AFTERPARCEL_LUPDATE), arguments << QStringLiteral("-ts") << copy);
    return lupdate.waitForFinished(-1) && lupdate.exitCode() == 0 ? copy : QString();
}

} // namespace

/// Each language is whole, and up to date with the sources.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyText_isTranslated_data();
    void everyText_isTranslated();

private:
    static QStringList problemsOf(const Entry& entry, const Catalogue& catalogue, const QSet<QString>& names);
};

void TestTranslations::everyText_isTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("English, its plural forms") << QStringLiteral("en") << 2;
    QTest::newRow("German") << QStringLiteral("de") << 2;
    QTest::newRow("Spanish") << QStringLiteral("es") << 2;
    QTest::newRow("French") << QStringLiteral("fr") << 2;
    QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
}

QStringList TestTranslations::problemsOf(const Entry& entry, const Catalogue& catalogue,
                                         const QSet<QString>& names)
{
    if (entry.isUnfinished) {
        return {QStringLiteral("not translated: ") + described(entry)};
    }
    QStringList problems;
    if (isGarbled(entry.source)) {
        problems.append(QStringLiteral("garbled by an escape: ") + described(entry));
    }
    for (const QString& form : entry.forms) {
        if (form.isEmpty()) {
            problems.append(QStringLiteral("an empty form: ") + described(entry));
        }
        // "one request" needs no number, but no form may name what the source does not.
        const QStringList parts = fixedParts(form);
        if (parts != fixedParts(entry.source)) {
            problems.append(QStringLiteral("other placeholders or options: ") + described(entry));
        }
    }
    const bool same = catalogue.language != QLatin1String("en") && entry.forms.contains(entry.source);
    if (same && !names.contains(entry.source)) {
        problems.append(QStringLiteral("the same as in English: ") + described(entry));
    }
    return problems;
}

void TestTranslations::everyText_isTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const QTemporaryDir folder;
    const QString path = broughtUpToDate(language, folder);
    QVERIFY2(!path.isEmpty(), "lupdate failed");
    const Catalogue catalogue = readCatalogue(path);
    QCOMPARE(catalogue.language, language);
    QVERIFY(catalogue.entries.size() > 40);
    const QSet<QString> names = namesThatStay();
    QStringList problems;
    for (const Entry& entry : catalogue.entries) {
        problems.append(problemsOf(entry, catalogue, names));
        if (entry.isPlural && entry.forms.size() != pluralForms) {
            problems.append(QStringLiteral("wrong number of forms: ") + described(entry));
        }
    }
    for (const QString& problem : problems) {
        qWarning("%s", qUtf8Printable(problem));
    }
    QCOMPARE(problems.size(), 0);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
