#include "guitest.h"
#include "ui/activity/activitydialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace afterparcel;

/// Activity and diagnostics in the window (D3), by mouse and keys.
class TestGuiActivity : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
    }

    void activity_isShownNewestFirstAndFiltered()
    {
        world().clock().advance(60);
        world().decide(1001, Decision::Kind::Skip);
        open();
        QVERIFY(QTest::qWaitFor([&] { return table()->model()->rowCount() >= 3; }));
        const QAbstractItemModelTester tester(table()->model());
        QCOMPARE(cell(0, 2), QStringLiteral("Skipped by hand."));
        QCOMPARE(cell(0, 4), QStringLiteral("#1001"));
        auto* kind = named<QComboBox>(QStringLiteral("Kind"));
        QVERIFY(choose(kind, QStringLiteral("Connection")));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 2), QStringLiteral("Connected with example.myshopify.com."));
        QVERIFY(choose(kind, kind->itemText(0)));
        auto* search = named<QLineEdit>(QStringLiteral("Search the activity"));
        QVERIFY(enter(search, QStringLiteral("#1003")));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 2), QStringLiteral("Marked as sent."));
        QVERIFY(enter(search, QStringLiteral("nonsense")));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void activity_ofManyEntries_isReadInPages()
    {
        for (int i = 0; i < 450; ++i) {
            ActivityEntry entry;
            entry.at = world().clock().now();
            entry.kind = ActivityKind::Import;
            entry.subject = QStringLiteral("test");
            entry.text = QStringLiteral("Entry %1").arg(i);
            QVERIFY(world().store().addActivity(entry));
        }
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        QCOMPARE(cell(0, 2), QStringLiteral("Entry 449."));
        QVERIFY(clickInto(table()));
        QVERIFY(strike(*dialog(), Qt::Key_End, Qt::ControlModifier));
        QTRY_COMPARE(table()->model()->rowCount(), 400);
    }

    void activity_doubleClick_opensTheOrder()
    {
        world().clock().advance(60);
        world().decide(1001, Decision::Kind::Skip);
        open();
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QVERIFY(clickRow(table(), 0));
        QVERIFY(strike(*dialog(), Qt::Key_Return));
        QTRY_COMPARE(named<QLineEdit>(QStringLiteral("Search"))->text(), QStringLiteral("#1001"));
    }

    void activity_saved_isCsvWithoutWholeAddressesOrFormulas()
    {
        QVERIFY(world().store().raiseBanner(QStringLiteral("smtp"),
                                            QStringLiteral("Refused for jane@example.com.")));
        QVERIFY(world().store().raiseBanner(QStringLiteral("orders"), QStringLiteral("=1+1")));
        open();
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QVERIFY(press(*dialog(), QStringLiteral("Save as CSV\u2026")));
        QTRY_VERIFY(dialog()->findChild<QFileDialog*>());
        auto* files = dialog()->findChild<QFileDialog*>();
        const QString path = world().place().dataDir + QStringLiteral("/activity.csv");
        QVERIFY(enter(files->focusWidget(), path)); // its own: a name's field has no name of its own
        QVERIFY(strike(*files, Qt::Key_Return));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(
            text.contains(QStringLiteral("\"banner\",\"false\",\"1\",\"Refused for j***@example.com.\"")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\"'=1+1\"")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("jane@")));
    }

    void D3_copiedDiagnostics_holdNothingThatSomebodyWrote()
    {
        const QString hostile =
            QStringLiteral("Zelda Quux zelda@quux.example shpat_0123456789abcdef 12 Elm Street");
        QVERIFY(world().store().raiseBanner(QStringLiteral("smtp"), hostile));
        const QDateTime now = world().clock().now();
        QVERIFY(world().store().saveStageRun(
            {Stage::Send, now, now, now, false, hostile, QStringLiteral("unauthorized")}));
        QVERIFY(SettingsFile(world().place().folder)
                    .change({{QStringLiteral("mail.from"), QStringLiteral("Zelda <zelda@quux.example>")},
                             {QStringLiteral("smtp.user"), QStringLiteral("zelda")},
                             {QStringLiteral("review.link"),
                              QStringLiteral("https://quux.example/?key=0123456789")},
                             {QStringLiteral("ask.exclude.customer_tags"), QStringLiteral("Zelda")}}));
        openWindow();
        QApplication::clipboard()->clear();
        QVERIFY(chooseFromMenu(window(), {QStringLiteral("Help"), QStringLiteral("Copy diagnostics")}));
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QString text = QApplication::clipboard()->text();
        for (const char* expected :
             {"smtp since", "send: ", "failed unauthorized", "will_send", "sound", "mail.from: (set)"}) {
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
        }
        for (const char* forbidden :
             {"zelda", "quux", "shpat", "elm street", "@", "smith", "mug", "1z999", "#100"}) {
            QVERIFY2(!text.contains(QLatin1String(forbidden), Qt::CaseInsensitive), forbidden);
        }
    }

private:
    void open()
    {
        openWindow();
        QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(dialog()->isActiveWindow());
    }
    [[nodiscard]] ActivityDialog* dialog() const { return window().findChild<ActivityDialog*>(); }
    [[nodiscard]] QTableView* table() const { return named<QTableView>(QStringLiteral("Activity")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
};

QTEST_MAIN(TestGuiActivity)
#include "tst_gui_activity.moc"
