#include "core/sync/sentmails.h"
#include "guitest.h"
#include "ui/details/detailspane.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace afterparcel;

/// The details of a request (M1, Q5), driven by mouse and keys.
class TestGuiDetails : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        world().addOneOfEach();
    }

    void overview_namesBuyerPlaceProductsAndLinks()
    {
        select(Status::WaitingForDelivery);
        QTRY_VERIFY2(overview().contains(QStringLiteral("New York, NY 10001")), qPrintable(overview()));
        for (const char* words : {"Ann Smith 1002", "buyer1002@example.com", "United States",
                                  "Blue mug no. 1", "1Z999AA11002", "Order in Shopify"}) {
            QVERIFY2(overview().contains(QLatin1String(words)),
                     qPrintable(QLatin1String(words) + overview()));
        }
        const QString html = named<QTextBrowser>(QStringLiteral("Request"))->toHtml();
        QVERIFY(html.contains(QStringLiteral("https://example.myshopify.com/admin/orders/1002")));
        QVERIFY(html.contains(QStringLiteral("https://www.aftership.com/track/1Z999AA11002")));
        QVERIFY(html.contains(QStringLiteral("https://example.com/products/mug-1")));
    }

    void email_thatWillBeSent_isRendered()
    {
        select(Status::WillSend);
        showDetails(1);
        QTRY_VERIFY2(mail().contains(QStringLiteral("Hello Ann,")), qPrintable(mail()));
        QVERIFY(named<QLabel>(QStringLiteral("Recipient and subject"))
                    ->text()
                    .startsWith(QStringLiteral("To: buyer1001@example.com\nSubject: Ann, how do you like")));
        QCOMPARE(named<QComboBox>(QStringLiteral("Which e-mail"))->currentText(),
                 QStringLiteral("As it would be sent now"));
    }

    void email_thatWasSent_isWhatWasReallySent()
    {
        const QDateTime now = world().clock().now();
        const QString id = QStringLiteral("id@example.com");
        world().decide(1001, Decision::Kind::SendNow);
        const Result<qint64> attempt = world().store().claim(GuiWorld::gid(1001), id, now);
        QVERIFY(attempt && world().store().handOver(*attempt, now));
        QVERIFY(world().store().finishAttempt(*attempt, SendAttempt::Outcome::Accepted, {}, now));
        const RenderedMail was{QStringLiteral("Old subject"), QStringLiteral("<p>Old words</p>"), {}};
        QVERIFY(SentMails(world().place().folder)
                    .keep(id, {QStringLiteral("buyer1001@example.com"), was, QStringLiteral("en")}));
        select(Status::Sent, 1); // #1003 was marked as sent, #1001 is the older order
        showDetails(1);
        QTRY_COMPARE(mail(), QStringLiteral("Old words"));
        QVERIFY(named<QLabel>(QStringLiteral("Recipient and subject"))
                    ->text()
                    .contains(QStringLiteral("Old subject")));
    }

    void timeline_hasATabOfItsOwn_reachedByKeyboard()
    {
        select(Status::WillSend);
        auto* bar = named<QTabBar>(QStringLiteral("Details"));
        bar->setFocus(Qt::TabFocusReason);
        QVERIFY(strike(window(), Qt::Key_Right));
        QVERIFY(strike(window(), Qt::Key_Right));
        QTRY_VERIFY(named<QTextBrowser>(QStringLiteral("Timeline"))->isVisible());
        QVERIFY(!named<QTextBrowser>(QStringLiteral("Timeline"))->toPlainText().isEmpty());
    }

    void q5_unsubscribe_saysThatItIsFinal_andIsRecorded()
    {
        select(Status::WillSend);
        auto* button = named<QToolButton>(QStringLiteral("Unsubscribe this buyer\u2026"));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(press(button));
        QTRY_VERIFY(shown<QMessageBox>(window()));
        auto* box = shown<QMessageBox>(window());
        QVERIFY2(box->text().contains(QStringLiteral("final")) &&
                     box->text().contains(QStringLiteral("buyer1001@example.com")),
                 qPrintable(box->text()));
        QVERIFY(strike(*box, Qt::Key_Return)); // Cancel is the default
        QTRY_VERIFY(!shown<QMessageBox>(window()));
        QVERIFY(world().store().request(GuiWorld::gid(1001)).value()->status == Status::WillSend);
        QVERIFY(press(button));
        QVERIFY(press(window(), QStringLiteral("Unsubscribe for good")));
        QTRY_VERIFY(world().store().request(GuiWorld::gid(1001)).value()->reason == Reason::Unsubscribed);
    }

    void buttons_takeTheKeyboard_andShowNoMnemonic()
    {
        openWindow();
        for (const char* name : {"Check now", "Unsubscribe this buyer\u2026"}) {
            const auto* button = named<QToolButton>(QString::fromUtf8(name));
            QVERIFY2(button, name);
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, name);
            QCOMPARE(button->accessibleName(), QString::fromUtf8(name));
        }
    }

    void m1_checkNow_withoutARecord_isNotOffered()
    {
        select(Status::WaitingForDelivery);
        auto* button = named<QToolButton>(QStringLiteral("Check now"));
        QTRY_VERIFY(button->isVisible());
        QTRY_VERIFY(overview().contains(QStringLiteral("New York"))); // all is read
        QVERIFY(!button->isEnabled());
    }

    void actions_withoutRoomBesideTheTabs_haveARowOfTheirOwn()
    {
        select(Status::WaitingForDelivery);
        auto* details = window().findChild<DetailsPane*>();
        const auto* tabs = named<QTabBar>(QStringLiteral("Details"));
        const auto* check = named<QToolButton>(QStringLiteral("Check now"));
        const auto areBeside = [=] {
            return check->mapTo(details, QPoint()).y() < tabs->mapTo(details, tabs->rect().bottomLeft()).y();
        };
        QTRY_VERIFY(check->isVisible());
        QVERIFY(areBeside());
        details->setMinimumSize({}); // the splitter would not make it so narrow at this size of text
        details->resize(320, details->height());
        QTRY_VERIFY(!areBeside());
        QVERIFY(check->isVisible());
        QVERIFY(tabs->width() >= tabs->sizeHint().width());
        details->resize(900, details->height());
        QTRY_VERIFY(areBeside());
    }

    void nothingSelected_saysWhatToDo()
    {
        openWindow();
        QTRY_VERIFY2(overview().startsWith(QStringLiteral("Select a request")), qPrintable(overview()));
        QVERIFY(!named<QToolButton>(QStringLiteral("Unsubscribe this buyer\u2026"))->isVisible());
    }

private:
    void select(Status status, int row = 0)
    {
        openWindow();
        showTab(status);
        QVERIFY(clickRow(table(), row));
        QTRY_VERIFY(overview().contains(QStringLiteral("Ann Smith")));
    }
    void showDetails(int tab) { QVERIFY(clickTab(named<QTabBar>(QStringLiteral("Details")), tab)); }
    [[nodiscard]] QString overview() const
    {
        return named<QTextBrowser>(QStringLiteral("Request"))->toPlainText();
    }
    [[nodiscard]] QString mail() const
    {
        return named<QTextBrowser>(QStringLiteral("E-mail"))->toPlainText();
    }
};

QTEST_MAIN(TestGuiDetails)
#include "tst_gui_details.moc"
