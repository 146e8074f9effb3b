#include "guiworld.h"
#include "translations/translations.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/oldordersdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

QString plain(const QString& text)
{
    return QString(text).remove(u'&');
}

/// Opens a menu and clicks an entry, as a hand would.
void choose(MainWindow& window, const QString& menuTitle, const QString& entry)
{
    QMenuBar* bar = window.menuBar();
    for (QAction* top : bar->actions()) {
        if (plain(top->text()) != menuTitle) {
            continue;
        }
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QMenu* menu = top->menu();
        QTRY_VERIFY(menu->isVisible());
        for (QAction* action : menu->actions()) {
            if (plain(action->text()) == entry) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
    }
    QFAIL("no such entry");
}

template<class T>
T* shown(const MainWindow& window)
{
    T* found = nullptr;
    [&] { QTRY_VERIFY((found = window.findChild<T*>()) && found->isVisible()); }();
    return found;
}

template<class T>
T* named(const QWidget& parent, const QString& accessibleName)
{
    for (T* widget : parent.findChildren<T*>()) {
        if (widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        if (plain(candidate->text()).startsWith(text)) {
            return candidate;
        }
    }
    return nullptr;
}

bool says(const QWidget& parent, const QString& text)
{
    const QList<QLabel*> labels = parent.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(text); });
}

void click(QPushButton* target)
{
    QVERIFY(target);
    QTRY_VERIFY(target->isEnabled());
    QTest::mouseClick(target, Qt::LeftButton);
}

void type(QWidget& dialog, const QString& field, const QString& text)
{
    auto* line = named<QLineEdit>(dialog, field);
    QVERIFY(line);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

QStringList cells(const QTableView& view, int column)
{
    QStringList result;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        result.append(view.model()->index(row, column).data().toString());
    }
    return result;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Export, import and old orders in the window (M3, M4, T16), by mouse and keys.
class TestGuiTransfer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
        // The store was connected 90 days ago: these are old.
        m_world->save({m_world->order(901, 95), m_world->order(902, 100), m_world->order(903, 200)});
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
    }

    void M3M4_exportAndReimport_byKeysAndMouse()
    {
        QTest::keyClick(&m_open->window(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = shown<ExportDialog>(m_open->window());
        QVERIFY(dialog);
        type(*dialog, u"Export to"_s, path("view.csv"));
        click(button(*dialog, u"Export"_s));
        QTRY_VERIFY2(says(*dialog, u"1 request exported to view.csv."_s), "the tab shows one request");
        QVERIFY(button(*dialog, u"Open folder"_s)->isVisible());
        const QByteArray content = contentOf(path("view.csv"));
        QVERIFY2(content.contains("\"#1001\""), content.constData());
        QCOMPARE(lastNote(), u"1 request exported."_s);
        QTest::keyClick(dialog, Qt::Key_Escape);

        QTRY_VERIFY(!m_open->window().findChild<ExportDialog*>());
        choose(m_open->window(), u"Tools"_s, u"Import\u2026"_s);
        auto* import = shown<ImportDialog>(m_open->window());
        QVERIFY(import);
        type(*import, u"File to import"_s, path("view.csv"));
        QTRY_VERIFY(says(*import, u"1 with nothing to do, 0 with problems."_s));
        QVERIFY(!button(*import, u"Carry out"_s)->isEnabled());
    }

    void M3_columns_canBeChosen()
    {
        QTest::keyClick(&m_open->window(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = shown<ExportDialog>(m_open->window());
        QVERIFY(dialog);
        click(button(*dialog, u"No column"_s));
        QVERIFY(!button(*dialog, u"Export"_s)->isEnabled());
        auto* columns = named<QListWidget>(*dialog, u"Columns"_s);
        columns->setFocus();
        columns->setCurrentRow(0);
        QTest::keyClick(columns, Qt::Key_Space);
        type(*dialog, u"Export to"_s, path("orders.csv"));
        click(button(*dialog, u"Export"_s));
        QTRY_VERIFY(says(*dialog, u"exported"_s));
        QCOMPARE(contentOf(path("orders.csv")), QByteArray("\xEF\xBB\xBF\"order\"\r\n\"#1001\"\r\n"));
    }

    void M3_folderThatDoesNotExist_isSaid()
    {
        QTest::keyClick(&m_open->window(), Qt::Key_E, Qt::ControlModifier);
        auto* dialog = shown<ExportDialog>(m_open->window());
        QVERIFY(dialog);
        type(*dialog, u"Export to"_s, path("no/such/view.csv"));
        click(button(*dialog, u"Export"_s));
        QTRY_VERIFY(says(*dialog, u"can't be written"_s));
        QVERIFY(!button(*dialog, u"Open folder"_s)->isVisible());
    }

    void M4_import_previewsReportsAndIsTakenBack()
    {
        write("wanted.csv", "Order;Note\r\n#901;a\r\n#4711;b\r\n#902;c\r\n#1003;d\r\n");
        choose(m_open->window(), u"Tools"_s, u"Import\u2026"_s);
        auto* dialog = shown<ImportDialog>(m_open->window());
        QVERIFY(dialog);
        type(*dialog, u"File to import"_s, path("wanted.csv"));
        auto* lines = named<QTableView>(*dialog, u"Lines of the file"_s);
        QTRY_COMPARE(cells(*lines, 1), (QStringList{u"#901"_s, u"#4711"_s, u"#902"_s, u"#1003"_s}));
        QCOMPARE(cells(*lines, 2).at(0), u"Schedule: due at once"_s);
        QVERIFY(cells(*lines, 2).at(1).startsWith(u"Wrong: There is no such order here."_s));
        QCOMPARE(cells(*lines, 2).at(3), u"Nothing to do: It was sent already."_s);
        QCOMPARE(plain(button(*dialog, u"Carry out"_s)->text()), u"Carry out 2 lines"_s);
        click(button(*dialog, u"Carry out"_s));
        auto* box = shown<QMessageBox>(m_open->window());
        QVERIFY(box);
        QCOMPARE(box->informativeText(), u"2 e-mails will leave with the next sync."_s);
        click(button(*box, u"Carry out"_s));
        QTRY_VERIFY(says(*dialog, u"2 lines carried out."_s));
        QCOMPARE(cells(*lines, 0), QStringList{u"3"_s}); // what is wrong is left to look at
        QVERIFY(button(*dialog, u"Save report"_s)->isEnabled());
        QVERIFY(has(901) && has(902));
        QCOMPARE(lastNote(), u"Import: 2 lines carried out. 1 line could not be carried out."_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        takeBack(901, 902);
    }

    void M4_import_columnsAreMappedByHand()
    {
        write("odd.csv", "who,what\nAnn,#901\n");
        choose(m_open->window(), u"Tools"_s, u"Import\u2026"_s);
        auto* dialog = shown<ImportDialog>(m_open->window());
        QVERIFY(dialog);
        type(*dialog, u"File to import"_s, path("odd.csv"));
        QTRY_VERIFY(says(*dialog, u"Say which column names the orders."_s));
        auto* order = dialog->findChildren<QComboBox*>().first();
        QTRY_VERIFY(order->isEnabled());
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(order->currentText(), u"what"_s);
        QTRY_VERIFY(says(*dialog, u"1 line: 1 to schedule"_s));
    }

    void M4_fileThatCantBeRead_isSaid()
    {
        choose(m_open->window(), u"Tools"_s, u"Import\u2026"_s);
        auto* dialog = shown<ImportDialog>(m_open->window());
        QVERIFY(dialog);
        type(*dialog, u"File to import"_s, path("none.csv"));
        QTRY_VERIFY(says(*dialog, u"can't be read"_s));
        QVERIFY(!button(*dialog, u"Carry out"_s)->isEnabled());
    }

    void T16_oldOrders_areScheduledAfterAConfirmation()
    {
        choose(m_open->window(), u"Tools"_s, u"Old orders\u2026"_s);
        auto* dialog = shown<OldOrdersDialog>(m_open->window());
        QVERIFY(dialog);
        auto* list = named<QTableView>(*dialog, u"Old orders"_s);
        QTRY_COMPARE(cells(*list, 0), (QStringList{u"#901"_s, u"#902"_s})); // the last 60 days before it
        QVERIFY(says(*dialog, u"2 old orders found. 2 of them chosen."_s));
        named<QDateEdit>(*dialog, u"Fulfilled from"_s)->setFocus();
        auto* from = named<QDateEdit>(*dialog, u"Fulfilled from"_s);
        from->setCurrentSection(QDateTimeEdit::YearSection);
        QTest::keyClick(from, Qt::Key_Down);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(says(*dialog, u"3 old orders found. 2 of them chosen."_s));
        click(button(*dialog, u"Schedule"_s));
        auto* box = shown<QMessageBox>(m_open->window());
        QVERIFY(box);
        QCOMPARE(box->text(), u"2 old orders will be scheduled."_s);
        QCOMPARE(box->informativeText(), u"2 e-mails will leave with the next sync."_s);
        click(button(*box, u"Schedule"_s));
        QTRY_VERIFY(says(*dialog, u"2 orders scheduled."_s));
        QTRY_COMPARE(cells(*list, 0), QStringList{u"#903"_s});
        QVERIFY(has(901) && has(902) && !has(903));
        QTest::keyClick(dialog, Qt::Key_Escape);
        takeBack(901, 902);
    }

    void T16_returnInTheConfirmation_schedulesNothing()
    {
        choose(m_open->window(), u"Tools"_s, u"Old orders\u2026"_s);
        auto* dialog = shown<OldOrdersDialog>(m_open->window());
        QVERIFY(dialog);
        auto* spread = named<QSpinBox>(*dialog, u"Days to spread over"_s);
        spread->setFocus();
        QTest::keyClick(spread, Qt::Key_Up);
        QTest::keyClick(spread, Qt::Key_Up);
        click(button(*dialog, u"Schedule"_s));
        auto* box = shown<QMessageBox>(m_open->window());
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(u"1 e-mail will leave later"_s),
                 qPrintable(box->informativeText()));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_open->window().findChild<QMessageBox*>());
        QVERIFY(!has(901));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] bool has(int number)
    {
        return m_world->store().request(GuiWorld::gid(number)).value().has_value();
    }
    /// The newest entry of the activity about files.
    [[nodiscard]] QString lastNote()
    {
        ActivityQuery query;
        query.kind = ActivityKind::Import;
        query.limit = 1;
        const Result<std::vector<ActivityEntry>> entries = m_world->store().activity(query);
        return entries && !entries->empty() ? entries->front().text : QString();
    }
    /// Presses Ctrl+Z until what was scheduled last is gone.
    /// One undo for all of it.
    void takeBack(int first, int second)
    {
        m_open->window().activateWindow(); // offscreen there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
        QTest::keyClick(&m_open->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!has(second));
        QTRY_VERIFY(!has(first));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestGuiTransfer)
#include "tst_gui_transfer.moc"
