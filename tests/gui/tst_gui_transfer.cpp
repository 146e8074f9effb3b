#include "guitest.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/oldordersdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

/// A button by what its words begin with: they go on with a number.
QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        if (nameOf(*candidate).startsWith(text)) {
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
class TestGuiTransfer : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
        // The store was connected 90 days ago: these are old.
        world().save({world().order(901, 95), world().order(902, 100), world().order(903, 200)});
        openWindow();
    }

    void M3M4_exportAndReimport_byKeysAndMouse()
    {
        QVERIFY(strike(window(), Qt::Key_E, Qt::ControlModifier));
        auto* dialog = opened<ExportDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Export to"_s), path("view.csv")));
        QVERIFY(press(button(*dialog, u"Export"_s)));
        QTRY_VERIFY2(says(*dialog, u"1 request exported to view.csv."_s), "the tab shows one request");
        QVERIFY(button(*dialog, u"Open folder"_s)->isVisible());
        const QByteArray content = contentOf(path("view.csv"));
        QVERIFY2(content.contains("\"#1001\""), content.constData());
        QCOMPARE(lastNote(), u"1 request exported."_s);
        QVERIFY(strike(*dialog, Qt::Key_Escape));

        QTRY_VERIFY(!window().findChild<ExportDialog*>());
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Import\u2026"_s}));
        auto* import = opened<ImportDialog>(window());
        QVERIFY(import);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*import, u"File to import"_s), path("view.csv")));
        QTRY_VERIFY(says(*import, u"1 with nothing to do, 0 with problems."_s));
        QVERIFY(!button(*import, u"Carry out"_s)->isEnabled());
    }

    void M3_columns_canBeChosen()
    {
        QVERIFY(strike(window(), Qt::Key_E, Qt::ControlModifier));
        auto* dialog = opened<ExportDialog>(window());
        QVERIFY(dialog);
        QVERIFY(press(button(*dialog, u"No columns"_s)));
        QVERIFY(!button(*dialog, u"Export"_s)->isEnabled());
        auto* columns = afterparcel::named<QListWidget>(*dialog, u"Columns"_s);
        QVERIFY(clickRow(columns, 0));
        QVERIFY(strike(*dialog, Qt::Key_Space));
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Export to"_s), path("orders.csv")));
        QVERIFY(press(button(*dialog, u"Export"_s)));
        QTRY_VERIFY(says(*dialog, u"exported"_s));
        QCOMPARE(contentOf(path("orders.csv")), QByteArray("\xEF\xBB\xBF\"order\"\r\n\"#1001\"\r\n"));
    }

    void M3_folderThatDoesNotExist_isSaid()
    {
        QVERIFY(strike(window(), Qt::Key_E, Qt::ControlModifier));
        auto* dialog = opened<ExportDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"Export to"_s), path("no/such/view.csv")));
        QVERIFY(press(button(*dialog, u"Export"_s)));
        QTRY_VERIFY(says(*dialog, u"can't be written"_s));
        QVERIFY(!button(*dialog, u"Open folder"_s)->isVisible());
    }

    void M4_import_previewsReportsAndIsTakenBack()
    {
        write("wanted.csv", "Order;Note\r\n#901;a\r\n#4711;b\r\n#902;c\r\n#1003;d\r\n");
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Import\u2026"_s}));
        auto* dialog = opened<ImportDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"File to import"_s), path("wanted.csv")));
        auto* lines = afterparcel::named<QTableView>(*dialog, u"Lines of the file"_s);
        QTRY_COMPARE(cells(*lines, 1), (QStringList{u"#901"_s, u"#4711"_s, u"#902"_s, u"#1003"_s}));
        QCOMPARE(cells(*lines, 2).at(0), u"Schedule: due at once"_s);
        QVERIFY(cells(*lines, 2).at(1).startsWith(u"Problem: There is no such order here."_s));
        QCOMPARE(cells(*lines, 2).at(3), u"Nothing to do: It was sent already."_s);
        QCOMPARE(nameOf(*button(*dialog, u"Carry out"_s)), u"Carry out 2 lines"_s);
        QVERIFY(press(button(*dialog, u"Carry out"_s)));
        auto* box = opened<QMessageBox>(window());
        QVERIFY(box);
        QCOMPARE(box->informativeText(), u"2 e-mails will leave with the next sync."_s);
        QVERIFY(press(button(*box, u"Carry out"_s)));
        QTRY_VERIFY(says(*dialog, u"2 lines carried out."_s));
        QCOMPARE(cells(*lines, 0), QStringList{u"3"_s}); // what is wrong is left to look at
        QVERIFY(button(*dialog, u"Save report"_s)->isEnabled());
        QVERIFY(has(901) && has(902));
        QCOMPARE(lastNote(), u"Import: 2 lines carried out. 1 line could not be carried out."_s);
        QVERIFY(strike(*dialog, Qt::Key_Escape));
        takeBack(901, 902);
    }

    void M4_import_columnsAreMappedByHand()
    {
        write("odd.csv", "who,what\nAnn,#901\n");
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Import\u2026"_s}));
        auto* dialog = opened<ImportDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"File to import"_s), path("odd.csv")));
        QTRY_VERIFY(says(*dialog, u"Say which column names the orders."_s));
        auto* order = afterparcel::named<QComboBox>(*dialog, u"Order is in"_s);
        QVERIFY(afterparcel::choose(order, u"what"_s));
        QTRY_VERIFY(says(*dialog, u"1 line: 1 to schedule"_s));
    }

    void M4_fileThatCantBeRead_isSaid()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Import\u2026"_s}));
        auto* dialog = opened<ImportDialog>(window());
        QVERIFY(dialog);
        QVERIFY(enter(afterparcel::named<QLineEdit>(*dialog, u"File to import"_s), path("none.csv")));
        QTRY_VERIFY(says(*dialog, u"can't be read"_s));
        QVERIFY(!button(*dialog, u"Carry out"_s)->isEnabled());
    }

    void T16_oldOrders_areScheduledAfterAConfirmation()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Old orders\u2026"_s}));
        auto* dialog = opened<OldOrdersDialog>(window());
        QVERIFY(dialog);
        auto* list = afterparcel::named<QTableView>(*dialog, u"Old orders"_s);
        QTRY_COMPARE(cells(*list, 0), (QStringList{u"#901"_s, u"#902"_s})); // the last 60 days before it
        QVERIFY(says(*dialog, u"2 old orders found. 2 of them chosen."_s));
        auto* from = afterparcel::named<QDateEdit>(*dialog, u"Fulfilled from"_s);
        QVERIFY(enterDate(from, from->date().addYears(-1)));
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QVERIFY(clickRow(list, 2));
        QVERIFY(strike(*dialog, Qt::Key_Space));
        QTRY_VERIFY(says(*dialog, u"3 old orders found. 2 of them chosen."_s));
        QVERIFY(press(button(*dialog, u"Schedule"_s)));
        auto* box = opened<QMessageBox>(window());
        QVERIFY(box);
        QCOMPARE(box->text(), u"2 old orders will be scheduled."_s);
        QCOMPARE(box->informativeText(), u"2 e-mails will leave with the next sync."_s);
        QVERIFY(press(button(*box, u"Schedule"_s)));
        QTRY_VERIFY(says(*dialog, u"2 orders scheduled."_s));
        QTRY_COMPARE(cells(*list, 0), QStringList{u"#903"_s});
        QVERIFY(has(901) && has(902) && !has(903));
        QVERIFY(strike(*dialog, Qt::Key_Escape));
        takeBack(901, 902);
    }

    void T16_returnInTheConfirmation_schedulesNothing()
    {
        QVERIFY(chooseFromMenu(window(), {u"Tools"_s, u"Old orders\u2026"_s}));
        auto* dialog = opened<OldOrdersDialog>(window());
        QVERIFY(dialog);
        auto* spread = afterparcel::named<QSpinBox>(*dialog, u"Days to spread over"_s);
        QVERIFY(clickInto(spread));
        QVERIFY(strike(*dialog, Qt::Key_Up));
        QVERIFY(strike(*dialog, Qt::Key_Up));
        QVERIFY(press(button(*dialog, u"Schedule"_s)));
        auto* box = opened<QMessageBox>(window());
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(u"1 e-mail will leave later"_s),
                 qPrintable(box->informativeText()));
        QVERIFY(strike(*box, Qt::Key_Return));
        QTRY_VERIFY(!shown<QMessageBox>(window()));
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
        return world().store().request(GuiWorld::gid(number)).value().has_value();
    }
    /// The newest entry of the activity about files.
    [[nodiscard]] QString lastNote()
    {
        ActivityQuery query;
        query.kind = ActivityKind::Import;
        query.limit = 1;
        const Result<std::vector<ActivityEntry>> entries = world().store().activity(query);
        return entries && !entries->empty() ? entries->front().text : QString();
    }
    /// One undo for all of it.
    void takeBack(int first, int second)
    {
        undo();
        QTRY_VERIFY(!has(second));
        QTRY_VERIFY(!has(first));
    }

    QTemporaryDir m_dir;
};

QTEST_MAIN(TestGuiTransfer)
#include "tst_gui_transfer.moc"
