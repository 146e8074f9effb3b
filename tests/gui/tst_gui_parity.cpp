#include "guiworld.h"
#include "translations/translations.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

struct Row {
    QStringList entries;  ///< what it is called in the window, in each of its states
    QStringList commands; ///< what follows "afterparcelctl"
    bool explained = false;
};

QString plain(const QString& text)
{
    return QString(text).remove(u'&');
}

/// The tables of app/ctl/README.md.
std::vector<Row> readTables()
{
    static const QRegularExpression kRow(u"^\\| (.+) \\| (.+) \\|$"_s);
    static const QRegularExpression kCommand(u"`([^`]+)`"_s);
    QFile file(QStringLiteral(PARITY_PAGE));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Row> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QRegularExpressionMatch match = kRow.match(line);
        if (!match.hasMatch() || match.captured(1) == "In the window"_L1) {
            continue;
        }
        Row row;
        row.entries = match.captured(1).split(u", or "_s);
        const QString menu = row.entries.first().section(u" > "_s, 0, 0) + u" > "_s;
        for (qsizetype i = 1; i < row.entries.size(); ++i) {
            row.entries[i].prepend(menu);
        }
        row.explained = match.captured(2).startsWith(u'(');
        for (auto found = kCommand.globalMatch(match.captured(2)); found.hasNext() && !row.explained;) {
            row.commands.append(found.next().captured(1));
        }
        rows.push_back(row);
    }
    return rows;
}

QStringList entriesOf(const QMenu& menu)
{
    QStringList entries;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator()) {
            entries.append(plain(menu.title()) + u" > "_s + plain(action->text()));
        }
    }
    return entries;
}

QString helpOf(const QString& command)
{
    QProcess program;
    program.start(QStringLiteral(AFTERPARCELCTL), {command, u"--help"_s});
    program.waitForFinished(60'000);
    return program.exitCode() == 0 ? QString::fromUtf8(program.readAllStandardOutput()) : QString();
}

} // namespace

/// Window and console can do the same: app/ctl/README.md says how, and is kept true.
class TestGuiParity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        m_rows = readTables();
        QVERIFY(m_rows.size() > 60);
    }

    void everyMenuEntry_hasARow_andEveryRowAnEntry()
    {
        GuiWorld world;
        world.addOneOfEach();
        OpenWindow open(world);
        QVERIFY(open.waitUntilLoaded());
        QStringList entries;
        for (const QAction* top : open.window().menuBar()->actions()) {
            entries += entriesOf(*top->menu());
        }
        QVERIFY(entries.size() > 35);
        QStringList named;
        for (const Row& row : m_rows) {
            named += row.entries;
        }
        for (const QString& entry : entries) {
            QVERIFY2(named.contains(entry), qPrintable(u"no row in app/ctl/README.md: "_s + entry));
        }
        for (const Row& row : m_rows) {
            const bool isOfAMenu = row.entries.first().contains(u" > "_s);
            QVERIFY2(!isOfAMenu || entries.contains(row.entries.first()),
                     qPrintable(u"no such entry: "_s + row.entries.first()));
        }
    }

    void everyCommand_isKnownToTheConsole()
    {
        QHash<QString, QString> helps;
        for (const Row& row : m_rows) {
            QVERIFY2(row.explained || !row.commands.isEmpty(), qPrintable(row.entries.first()));
            for (const QString& command : row.commands) {
                const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
                if (!helps.contains(words.first())) {
                    helps.insert(words.first(), helpOf(words.first()));
                }
                const QString help = helps.value(words.first());
                QVERIFY2(!help.isEmpty(), qPrintable(u"no such command: "_s + command));
                const bool hasVerb = words.size() > 1 && !words.at(1).startsWith(u'-');
                QVERIFY2(!hasVerb || verbIn(help, words.at(1)), qPrintable(u"no such verb: "_s + command));
            }
        }
    }

private:
    static bool verbIn(const QString& help, const QString& verb)
    {
        return help.contains(QRegularExpression(u"(^|[ |\\[])%1($|[ |\\]\\n])"_s.arg(verb)));
    }

    std::vector<Row> m_rows;
};

QTEST_MAIN(TestGuiParity)
#include "tst_gui_parity.moc"
