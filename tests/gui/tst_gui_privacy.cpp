#include "guiworld.h"
#include "translations/translations.h"
#include "ui/privacy/blockdialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/unsubscribedialog.h"
#include "ui/requesttableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace afterparcel;
using namespace Qt::StringLiterals;

namespace
{

QString plain(const QString& text)
{
    return QString(text).remove(u'&');
}

QAction* entryOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (plain(action->text()) == text) {
            return action;
        }
    }
    return nullptr;
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
        QAction* action = entryOf(*menu, entry);
        QVERIFY(action);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    QFAIL("no such menu");
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        if (plain(candidate->text()) == text && candidate->isVisible()) {
            return candidate;
        }
    }
    return nullptr;
}

void click(const QWidget& parent, const QString& text)
{
    QTRY_VERIFY(button(parent, text) && button(parent, text)->isEnabled());
    QTest::mouseClick(button(parent, text), Qt::LeftButton);
}

QLineEdit* field(const QWidget& parent, const QString& name)
{
    for (QLineEdit* line : parent.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name) {
            return line;
        }
    }
    return nullptr;
}

QString found(const QWidget& dialog)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->accessibleName() == "What is found"_L1) {
            return label->text();
        }
    }
    return {};
}

} // namespace

/// Forgetting, blocking and unsubscribing buyers from the window (D5, Q1, Q5), by mouse and keys.
class TestGuiPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init()
    {
        m_world = std::make_unique<GuiWorld>();
        m_world->addOneOfEach();
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
    }

    void D5_forget_saysWhatGoes_asks_andErases()
    {
        choose(m_open->window(), u"Tools"_s, u"Forget a buyer\u2026"_s);
        auto* dialog = shown<ForgetDialog>();
        QVERIFY(dialog);
        QVERIFY(!button(*dialog, u"Forget\u2026"_s)->isEnabled());
        QTest::keyClicks(field(*dialog, u"Address"_s), u"Buyer1001@example.com"_s);
        QTRY_VERIFY2(found(*dialog).startsWith(u"1 order, requests that wait: 1"_s),
                     qPrintable(found(*dialog)));
        click(*dialog, u"Forget\u2026"_s);
        auto* box = shown<QMessageBox>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"can't be undone"_s));
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!m_open->window().findChild<QMessageBox*>());
        QCOMPARE(emailOf(1001), u"buyer1001@example.com"_s);
        click(*dialog, u"Forget\u2026"_s);
        click(*shown<QMessageBox>(), u"Forget for good"_s);
        QTRY_COMPARE(found(*dialog), u"Forgotten: the data of 1 order was erased."_s);
        QCOMPARE(emailOf(1001), QString());
        QCOMPARE(emailOf(1002), u"buyer1002@example.com"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_open->window().findChild<ForgetDialog*>());
    }

    void D5_forget_ofNoAddressOrAnUnknownOne_saysSo()
    {
        choose(m_open->window(), u"Tools"_s, u"Forget a buyer\u2026"_s);
        auto* dialog = shown<ForgetDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(field(*dialog, u"Address"_s), u"#1001"_s);
        QTRY_VERIFY(found(*dialog).contains(u"not an e-mail address"_s));
        QVERIFY(!button(*dialog, u"Forget\u2026"_s)->isEnabled());
        field(*dialog, u"Address"_s)->clear();
        QTest::keyClicks(field(*dialog, u"Address"_s), u"nobody@example.com"_s);
        QTRY_VERIFY(found(*dialog).startsWith(u"Nothing is known of this address."_s));
        QVERIFY(button(*dialog, u"Forget\u2026"_s)->isEnabled());
    }

    void Q1_block_fromARequestsMenu_andTakenBack()
    {
        chooseForBuyer(u"#1001"_s, u"Block addresses\u2026"_s);
        auto* dialog = shown<BlockDialog>();
        QVERIFY(dialog);
        QCOMPARE(field(*dialog, u"Addresses"_s)->text(), u"buyer1001@example.com"_s);
        QTRY_COMPARE(found(*dialog), u"1 request that waits will be skipped."_s);
        click(*dialog, u"Block"_s);
        QTRY_COMPARE(found(*dialog), u"Blocked. The list holds 1 entry now."_s);
        QTRY_VERIFY(reasonOf(1001) == Reason::Blocked);
        click(*dialog, u"Take back"_s);
        QTRY_VERIFY(found(*dialog).startsWith(u"Taken back"_s));
        QVERIFY(blocked().isEmpty());
        QTRY_VERIFY(reasonOf(1001) != Reason::Blocked);
    }

    void Q1_block_takesPatterns_andRefusesWhatIsNone()
    {
        choose(m_open->window(), u"Tools"_s, u"Block addresses\u2026"_s);
        auto* dialog = shown<BlockDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(field(*dialog, u"Addresses"_s), u"nobody"_s);
        QTRY_VERIFY(!found(*dialog).isEmpty());
        QVERIFY(!button(*dialog, u"Block"_s)->isEnabled());
        field(*dialog, u"Addresses"_s)->clear();
        QTest::keyClicks(field(*dialog, u"Addresses"_s), u"*@example.com, *@nowhere.example"_s);
        QTRY_COMPARE(found(*dialog), u"3 requests that wait will be skipped."_s);
        click(*dialog, u"Block"_s);
        QTRY_COMPARE(found(*dialog), u"Blocked. The list holds 2 entries now."_s);
        QCOMPARE(blocked(), QStringList({u"*@example.com"_s, u"*@nowhere.example"_s}));
        field(*dialog, u"Addresses"_s)->clear();
        QTest::keyClicks(field(*dialog, u"Addresses"_s), u"*@EXAMPLE.com"_s);
        QTRY_COMPARE(found(*dialog), u"In the list already."_s);
        QVERIFY(!button(*dialog, u"Block"_s)->isEnabled());
    }

    void Q5_unsubscribe_takesAnAddress_andRefusesWhatIsNone()
    {
        choose(m_open->window(), u"Tools"_s, u"Unsubscribe a buyer\u2026"_s);
        auto* dialog = shown<UnsubscribeDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(field(*dialog, u"Address or code"_s), u"nonsense"_s);
        click(*dialog, u"Unsubscribe\u2026"_s);
        click(*shown<QMessageBox>(), u"Unsubscribe for good"_s);
        QTRY_VERIFY(!found(*dialog).isEmpty());
        QVERIFY(reasonOf(1001) != Reason::Unsubscribed);
        field(*dialog, u"Address or code"_s)->clear();
        QTest::keyClicks(field(*dialog, u"Address or code"_s), u"buyer1001@example.com"_s);
        click(*dialog, u"Unsubscribe\u2026"_s);
        click(*shown<QMessageBox>(), u"Unsubscribe for good"_s);
        QTRY_COMPARE(found(*dialog), u"Unsubscribed for good."_s);
        QTRY_VERIFY(reasonOf(1001) == Reason::Unsubscribed);
    }

private:
    template<class T>
    T* shown()
    {
        const auto find = [this] { return m_open->window().findChild<T*>(); };
        [&] { QTRY_VERIFY(find() && find()->isVisible()); }();
        return find();
    }
    void chooseForBuyer(const QString& order, const QString& entry)
    {
        auto* table = m_open->window().findChild<RequestTableView*>();
        const QModelIndexList rows =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, order);
        QVERIFY(!rows.isEmpty());
        const QPoint place = table->visualRect(rows.first()).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &event);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QAction* buyer = entryOf(*menu, u"Buyer"_s);
        QVERIFY(buyer);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(buyer).center());
        QTRY_VERIFY(buyer->menu()->isVisible());
        QTest::mouseClick(buyer->menu(), Qt::LeftButton, {},
                          buyer->menu()->actionGeometry(entryOf(*buyer->menu(), entry)).center());
    }
    [[nodiscard]] QString emailOf(int number)
    {
        return m_world->store().facts(GuiWorld::gid(number)).value()->order.email;
    }
    [[nodiscard]] Reason reasonOf(int number)
    {
        return m_world->store().request(GuiWorld::gid(number)).value()->reason;
    }
    [[nodiscard]] QStringList blocked() const
    {
        return SettingsFile(m_world->place().folder).read()->ask.blockedAddresses;
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestGuiPrivacy)
#include "tst_gui_privacy.moc"
