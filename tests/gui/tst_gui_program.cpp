#include "guiworld.h"
#include "hands.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace afterparcel;

namespace
{

struct Run {
    int status = -1;
    QString out;
    QString err;
};

/// Without a display of any kind: a use that needs one fails here.
Run run(const QStringList& arguments, const QString& platform = QStringLiteral("none-such"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AFTERPARCEL_PROGRAM), arguments);
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// `afterparcel` as a program (section 12).
class TestGuiProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void options_withoutDisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("help") << QStringList(QStringLiteral("--help")) << 0
                              << QStringLiteral("--data-dir DIR");
        QTest::newRow("version") << QStringList(QStringLiteral("--version")) << 0
                                 << QStringLiteral("afterparcel ");
        QTest::newRow("unknown option")
            << QStringList(QStringLiteral("--frobnicate")) << 2 << QStringLiteral("frobnicate");
        QTest::newRow("bad theme") << QStringList({QStringLiteral("--theme"), QStringLiteral("pink")}) << 2
                                   << QStringLiteral("light or dark");
        QTest::newRow("sample data and a data directory")
            << QStringList({QStringLiteral("--demo"), QStringLiteral("--data-dir"), QStringLiteral("x")}) << 2
            << QStringLiteral("data of its own");
        QTest::newRow("stray word") << QStringList(QStringLiteral("hello")) << 2 << QStringLiteral("hello");
        QTest::newRow("bad seconds") << QStringList({QStringLiteral("--quit-after"), QStringLiteral("-1")})
                                     << 2 << QStringLiteral("seconds");
    }
    void options_withoutDisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        const Run ran = run(arguments);
        QCOMPARE(ran.status, status);
        const QString& words = status == 0 ? ran.out : ran.err;
        QVERIFY2(words.contains(said), qPrintable(words));
    }

    void printDashboard_withoutDisplay_printsTabsAndRows()
    {
        GuiWorld world;
        world.addOneOfEach();
        const Run ran =
            run({QStringLiteral("--data-dir"), world.place().dataDir, QStringLiteral("--print-dashboard")});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(QStringLiteral("[Will send (1)] [Waiting for delivery (1)] [Sent (1)] "
                                                 "[Needs attention (1)] [Skipped (2)] [All (6)]")),
                 qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("1Z999AA11002")), qPrintable(ran.out));
    }

    void screenshots_offscreen_areSavedLightAndDark()
    {
        GuiWorld world;
        world.addOneOfEach();
        const QDir dir(world.place().dataDir + QStringLiteral("/pictures"));
        const Run ran = run({QStringLiteral("--data-dir"), world.place().dataDir,
                             QStringLiteral("--screenshots"), dir.path(), QStringLiteral("--quit-after"),
                             QStringLiteral("3"), QStringLiteral("--print-dashboard")},
                            QStringLiteral("offscreen"));
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count(QStringLiteral("Store: Northwind Outfitters")), 1);
        QVERIFY2(ran.out.contains(QStringLiteral("[All (6)]")), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("Skipped: cancelled")), qPrintable(ran.out));
        const QImage light(dir.filePath(QStringLiteral("window-001-light.png")));
        const QImage dark(dir.filePath(QStringLiteral("window-001-dark.png")));
        QVERIFY(!light.isNull() && !dark.isNull());
        QVERIFY(light.pixelColor(2, light.height() / 2).lightness() > 128);
        QVERIFY(dark.pixelColor(2, dark.height() / 2).lightness() < 128);
    }

    void demo_showsTheSampleStoreAndLeavesNothing()
    {
        const QTemporaryDir temporary;
        qputenv("TMPDIR", QFile::encodeName(temporary.path()));
        const Run ran = run({QStringLiteral("--demo"), QStringLiteral("--quit-after"), QStringLiteral("8"),
                             QStringLiteral("--print-dashboard")},
                            QStringLiteral("offscreen"));
        qunsetenv("TMPDIR");
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(QStringLiteral("Store: Northwind Outfitters")), qPrintable(ran.out));
        const QStringList left =
            QDir(temporary.path()).entryList({QStringLiteral("afterparcel*")}, QDir::AllEntries);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    void S3_secondStart_endsAndLeavesTheFirstRunning()
    {
        GuiWorld world;
        QProcess first;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        first.setProcessEnvironment(environment);
        first.start(QStringLiteral(AFTERPARCEL_PROGRAM),
                    {QStringLiteral("--data-dir"), world.place().dataDir, QStringLiteral("--quit-after"),
                     QStringLiteral("60")});
        QVERIFY(first.waitForStarted());
        // The lock tells that the first one is up: its socket is listened on before.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(world.place().dataDir + QStringLiteral("/sync.lock")), 60'000);
        const Run second =
            run({QStringLiteral("--data-dir"), world.place().dataDir}, QStringLiteral("offscreen"));
        QCOMPARE(second.status, 0);
        const Run atLogin =
            run({QStringLiteral("--data-dir"), world.place().dataDir, QStringLiteral("--background")},
                QStringLiteral("offscreen"));
        QCOMPARE(atLogin.status, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
    }

    /// Another program's window is in front, and is so no more.
    void S3_secondStart_raisesTheWindow()
    {
        const QString platform = QGuiApplication::platformName();
        if (platform != QStringLiteral("xcb")) {
            QSKIP("Who has the keyboard is told by a window manager alone.");
        }
        GuiWorld world;
        QWidget other;
        other.show();
        QVERIFY(bringToFront(other));
        QProcess first;
        first.start(QStringLiteral(AFTERPARCEL_PROGRAM),
                    {QStringLiteral("--data-dir"), world.place().dataDir});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!other.isActiveWindow(), 60'000); // a new window gets the keyboard
        QVERIFY(bringToFront(other));
        const Run second = run({QStringLiteral("--data-dir"), world.place().dataDir}, platform);
        QCOMPARE(second.status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!other.isActiveWindow(), 60'000);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
    }
};

QTEST_MAIN(TestGuiProgram)
#include "tst_gui_program.moc"
