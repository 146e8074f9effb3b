#include "core/sync/sentmails.h"
#include "guiworld.h"
#include "translations/translations.h"
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
class TestGuiDetails : public QObject
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

    void overview_namesBuyerPlaceProductsAndLinks()
    {
        select(Status::WaitingForDelivery);
        QTRY_VERIFY2(overview().contains(QStringLiteral("New York, NY 10001")), qPrintable(overview()));
        for (const char* words : {"Ann Smith 1002", "buyer1002@example.com", "United States",
                                  "Blue mug no. 1", "1Z999AA11002", "Order in Shopify"}) {
            QVERIFY2(overview().contains(QLatin1String(words)),
                     qPrintable(QLatin1String(words) + overview()));
        }
        const QString html = named<QTextBrowser>("Request")->toHtml();
        QVERIFY(html.contains(QStringLiteral("https://example.myshopify.com/admin/orders/1002")));
        QVERIFY(html.contains(QStringLiteral("https://www.aftership.com/track/1Z999AA11002")));
        QVERIFY(html.contains(QStringLiteral("https://example.com/products/mug-1")));
    }

    void email_thatWillBeSent_isRendered()
    {
        select(Status::WillSend);
        showTab(1);
        QTRY_VERIFY2(mail().contains(QStringLiteral("Hello Ann,")), qPrintable(mail()));
        QVERIFY(named<QLabel>("Recipient and subject")
                    ->text()
                    .startsWith(QStringLiteral("To: buyer1001@example.com\nSubject: Ann, how do you like")));
        QCOMPARE(named<QComboBox>("Which e-mail")->currentText(), QStringLiteral("As it would be sent now"));
    }

    void email_thatWasSent_isWhatWasReallySent()
    {
        const QDateTime now = m_world->clock().now();
        const QString id = QStringLiteral("id@example.com");
        m_world->decide(1001, Decision::Kind::SendNow);
        const Result<qint64> attempt = m_world->store().claim(GuiWorld::gid(1001), id, now);
        QVERIFY(attempt && m_world->store().handOver(*attempt, now));
        QVERIFY(m_world->store().finishAttempt(*attempt, SendAttempt::Outcome::Accepted, {}, now));
        const RenderedMail was{QStringLiteral("Old subject"), QStringLiteral("<p>Old words</p>"), {}};
        QVERIFY(SentMails(m_world->place().folder)
                    .keep(id, {QStringLiteral("buyer1001@example.com"), was, QStringLiteral("en")}));
        select(Status::Sent, 1); // #1003 was marked as sent, #1001 is the older order
        showTab(1);
        QTRY_COMPARE(mail(), QStringLiteral("Old words"));
        QVERIFY(named<QLabel>("Recipient and subject")->text().contains(QStringLiteral("Old subject")));
    }

    void timeline_hasATabOfItsOwn_reachedByKeyboard()
    {
        select(Status::WillSend);
        auto* bar = named<QTabBar>("Details");
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Right);
        QTRY_VERIFY(named<QTextBrowser>("Timeline")->isVisible());
        QVERIFY(!named<QTextBrowser>("Timeline")->toPlainText().isEmpty());
    }

    void q5_unsubscribe_saysThatItIsFinal_andIsRecorded()
    {
        select(Status::WillSend);
        auto* button = named<QToolButton>("Unsubscribe this buyer\u2026");
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_open->window().findChild<QMessageBox*>());
        auto* box = m_open->window().findChild<QMessageBox*>();
        QVERIFY2(box->text().contains(QStringLiteral("final")) &&
                     box->text().contains(QStringLiteral("buyer1001@example.com")),
                 qPrintable(box->text()));
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!m_open->window().findChild<QMessageBox*>());
        QVERIFY(m_world->store().request(GuiWorld::gid(1001)).value()->status == Status::WillSend);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_open->window().findChild<QMessageBox*>());
        for (auto* candidate : m_open->window().findChild<QMessageBox*>()->findChildren<QPushButton*>()) {
            if (candidate->text() == QStringLiteral("&Unsubscribe for good")) {
                QTest::mouseClick(candidate, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY(m_world->store().request(GuiWorld::gid(1001)).value()->reason == Reason::Unsubscribed);
    }

    void m1_checkNow_withoutARecord_isNotOffered()
    {
        select(Status::WaitingForDelivery);
        auto* button = named<QToolButton>("Check now");
        QTRY_VERIFY(button->isVisible());
        QTRY_VERIFY(overview().contains(QStringLiteral("New York"))); // all is read
        QVERIFY(!button->isEnabled());
    }

    void nothingSelected_saysWhatToDo()
    {
        open();
        QTRY_VERIFY2(overview().startsWith(QStringLiteral("Select a request")), qPrintable(overview()));
        QVERIFY(!named<QToolButton>("Unsubscribe this buyer\u2026")->isVisible());
    }

private:
    void open()
    {
        m_open = std::make_unique<OpenWindow>(*m_world);
        QVERIFY(m_open->waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    }
    void select(Status status, int row = 0)
    {
        open();
        auto* table = named<RequestTableView>("Requests");
        named<StatusTabs>("Status")->setStatus(status);
        QTRY_VERIFY(table->model()->rowCount() > row);
        QTRY_COMPARE(table->model()->index(0, 0).data(Qt::UserRole).toInt(), static_cast<int>(status));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
        QTRY_VERIFY(overview().contains(QStringLiteral("Ann Smith")));
    }
    void showTab(int index)
    {
        auto* bar = named<QTabBar>("Details");
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
    }
    template<class T>
    T* named(const char* name) const
    {
        return m_open->named<T>(QString::fromUtf8(name));
    }
    [[nodiscard]] QString overview() const { return named<QTextBrowser>("Request")->toPlainText(); }
    [[nodiscard]] QString mail() const { return named<QTextBrowser>("E-mail")->toPlainText(); }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestGuiDetails)
#include "tst_gui_details.moc"
