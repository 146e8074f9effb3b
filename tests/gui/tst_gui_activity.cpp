#include "guiworld.h"
#include "translations/translations.h"
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
class TestGuiActivity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
    }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
    }

    void activity_isShownNewestFirstAndFiltered()
    {
        m_world->clock().advance(60);
        m_world->decide(1001, Decision::Kind::Skip);
        open();
        QVERIFY(QTest::qWaitFor([&] { return table()->model()->rowCount() >= 3; }));
        const QAbstractItemModelTester tester(table()->model());
        QCOMPARE(cell(0, 2), QStringLiteral("Skipped by hand."));
        QCOMPARE(cell(0, 4), QStringLiteral("#1001"));
        auto* kind = dialog()->findChild<QComboBox*>();
        QTest::keyClicks(kind, QStringLiteral("Connection"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 2), QStringLiteral("Connected with example.myshopify.com."));
        QTest::keyClick(kind, Qt::Key_Home);
        auto* search = named<QLineEdit>(QStringLiteral("Search the activity"));
        QTest::keyClicks(search, QStringLiteral("#1003"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 2), QStringLiteral("Marked as sent."));
        QTest::keyClicks(search, QStringLiteral("nonsense"));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void activity_ofManyEntries_isReadInPages()
    {
        for (int i = 0; i < 450; ++i) {
            ActivityEntry entry;
            entry.at = m_world->clock().now();
            entry.kind = ActivityKind::Import;
            entry.subject = QStringLiteral("test");
            entry.text = QStringLiteral("Entry %1").arg(i);
            QVERIFY(m_world->store().addActivity(entry));
        }
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        QCOMPARE(cell(0, 2), QStringLiteral("Entry 449"));
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 400);
    }

    void activity_doubleClick_opensTheOrder()
    {
        m_world->clock().advance(60);
        m_world->decide(1001, Decision::Kind::Skip);
        open();
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(m_open->named<QLineEdit>(QStringLiteral("Search"))->text(), QStringLiteral("#1001"));
    }

    void activity_saved_isCsvWithoutWholeAddressesOrFormulas()
    {
        QVERIFY(m_world->store().raiseBanner(QStringLiteral("smtp"),
                                             QStringLiteral("Refused for jane@example.com.")));
        QVERIFY(m_world->store().raiseBanner(QStringLiteral("orders"), QStringLiteral("=1+1")));
        open();
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        for (QPushButton* button : dialog()->findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("Save"))) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY(dialog()->findChild<QFileDialog*>());
        auto* files = dialog()->findChild<QFileDialog*>();
        const QString path = m_world->place().dataDir + QStringLiteral("/activity.csv");
        files->selectFile(path);
        QTest::keyClick(files, Qt::Key_Return);
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
        QVERIFY(m_world->store().raiseBanner(QStringLiteral("smtp"), hostile));
        const QDateTime now = m_world->clock().now();
        QVERIFY(m_world->store().saveStageRun(
            {Stage::Send, now, now, now, false, hostile, QStringLiteral("unauthorized")}));
        QVERIFY(SettingsFile(m_world->place().folder)
                    .change({{QStringLiteral("mail.from"), QStringLiteral("Zelda <zelda@quux.example>")},
                             {QStringLiteral("smtp.user"), QStringLiteral("zelda")},
                             {QStringLiteral("review.link"),
                              QStringLiteral("https://quux.example/?key=0123456789")},
                             {QStringLiteral("ask.exclude.customer_tags"), QStringLiteral("Zelda")}}));
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QApplication::clipboard()->clear();
        action(QStringLiteral("Copy diagnostics"))->trigger();
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
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        QTest::keyClick(&m_open->window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(dialog()->isActiveWindow());
    }
    [[nodiscard]] ActivityDialog* dialog() const { return m_open->window().findChild<ActivityDialog*>(); }
    template<class T>
    [[nodiscard]] T* named(const QString& name) const
    {
        return m_open->named<T>(name);
    }
    [[nodiscard]] QTableView* table() const { return named<QTableView>(QStringLiteral("Activity")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (QAction* action : m_open->window().findChildren<QAction*>()) {
            if (QString(action->text()).remove(QLatin1Char('&')) == text) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestGuiActivity)
#include "tst_gui_activity.moc"
