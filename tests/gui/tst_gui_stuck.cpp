#include "guiworld.h"
#include "translations/translations.h"
#include "ui/confirmdialog.h"
#include "ui/remedies/remedydialog.h"
#include "ui/requesttableview.h"
#include "ui/statustabs.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace afterparcel;

namespace
{

constexpr int kLong = 20'000; ///< milliseconds; what is waited for at most

PackageKey keyOf(int number)
{
    return PackageKey::of(QStringLiteral("1Z999AA1%1").arg(number), QStringLiteral("UPS"));
}

template<class T>
T* shown(const MainWindow& window)
{
    for (T* dialog : window.findChildren<T*>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

/// The page of stuck requests and the actions that ask first (S7, S8, T8 to T12), by mouse and keys.
class TestGuiStuck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void init() { m_world = std::make_unique<GuiWorld>(); }
    void cleanup()
    {
        m_open.reset();
        m_world.reset();
    }

    void nothingStuck_saysSo_andEscapeLeadsBack();
    void S7_groupRemedy_data();
    void S7_groupRemedy();
    void S8_overdue_spreadOverDays_andUndo();
    void T9_carrierProblem_correctedByTyping();
    void T11_keyRefused_switchedOffWithTheNumberFirst();
    void showThem_limitsTheList();
    void S7_reschedule_pastIsRefusedWithWords();
    void S7_delivered_tomorrowIsRefusedWithWords();
    void T9_fallBack_ofTheSelection_andUndo();
    void M2_tryAgain_runsTheFailedOnesAlone();

private:
    void open();
    void openPage();
    template<class T>
    T* named(const QString& name)
    {
        T* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (T* widget : m_open->window().findChildren<T*>()) {
                if (widget->accessibleName() == name && widget->isVisible()) {
                    found = widget;
                }
            }
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    void press(const QString& name)
    {
        auto* button = named<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    template<class T>
    void confirm()
    {
        QTRY_VERIFY_WITH_TIMEOUT(shown<T>(m_open->window()), kLong);
        T* dialog = shown<T>(m_open->window());
        auto* go = dialog->template findChild<QPushButton*>(QStringLiteral("confirm"));
        QVERIFY(go && go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
    }
    void makeStuck(const QString& how);
    QString state(int number)
    {
        const RequestView view = *m_world->store().request(GuiWorld::gid(number)).value();
        return toString(view.status) + QLatin1Char(' ') + toString(view.reason);
    }
    void select(Status status, const QString& action);

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OpenWindow> m_open;
};

void TestGuiStuck::open()
{
    m_open = std::make_unique<OpenWindow>(*m_world);
    QVERIFY(m_open->waitUntilLoaded());
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
}

void TestGuiStuck::openPage()
{
    open();
    press(QStringLiteral("Stuck requests"));
    QVERIFY(named<QPushButton>(QStringLiteral("Back to the list")));
}

/// One request, #1001, stuck in a way of its own.
void TestGuiStuck::makeStuck(const QString& how)
{
    Store& store = m_world->store();
    const QDateTime now = m_world->clock().now();
    const QString gid = GuiWorld::gid(1001);
    const bool parcel = how != QLatin1String("overdue") && how != QLatin1String("interrupted") &&
                        how != QLatin1String("rejected");
    const int daysAgo = how == QLatin1String("overdue") || how == QLatin1String("waiting") ? 40 : 3;
    m_world->save({parcel ? m_world->parcelOrder(1001, daysAgo) : m_world->order(1001, daysAgo)});
    if (how == QLatin1String("interrupted") || how == QLatin1String("rejected")) {
        m_world->decide(1001, Decision::Kind::SendNow);
        const qint64 attempt = store.claim(gid, QStringLiteral("<a@x>"), now).value();
        QVERIFY(store.handOver(attempt, now).has_value());
        if (how == QLatin1String("interrupted")) {
            QVERIFY(store.recoverAttempts(now).has_value());
        } else {
            QVERIFY(store.finishAttempt(attempt, SendAttempt::Outcome::Refused, QStringLiteral("550 no"), now)
                        .has_value());
        }
    }
    if (how == QLatin1String("refused")) {
        for (const int hours : {-14, -1}) {
            QVERIFY(store
                        .addCreationAttempt(keyOf(1001),
                                            {now.addSecs(hours * 3600LL), CreationAttempt::Outcome::Rejected,
                                             4012, QStringLiteral("unknown carrier")})
                        .has_value());
        }
    }
    if (how == QLatin1String("expired") || how == QLatin1String("waiting")) {
        QVERIFY(store
                    .setRecord(keyOf(1001), QStringLiteral("t1"), QStringLiteral("ups"),
                               {now.addDays(-2), CreationAttempt::Outcome::Created, 0, {}})
                    .has_value());
    }
    if (how == QLatin1String("expired")) {
        TrackingNews news;
        news.learnedAt = news.updatedAt = now.addSecs(-60);
        news.tag = QStringLiteral("Expired");
        QVERIFY(store.addNews({{keyOf(1001), news, QStringLiteral("ups")}}).has_value());
    }
    if (how == QLatin1String("key")) {
        QVERIFY(store.raiseBanner(QStringLiteral("aftership_key"), QStringLiteral("refused")).has_value());
    }
    QVERIFY(store.deriveDue(now).has_value());
}

void TestGuiStuck::nothingStuck_saysSo_andEscapeLeadsBack()
{
    openPage();
    const auto labels = m_open->window().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Nothing is stuck");
    }));
    QTest::keyClick(&m_open->window(), Qt::Key_Escape);
    QTRY_VERIFY(m_open->named<StatusTabs>(QStringLiteral("Status"))->isVisible());
    QTest::keyClick(&m_open->window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(named<QPushButton>(QStringLiteral("Back to the list")));
}

void TestGuiStuck::S7_groupRemedy_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("asksForADay");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* how, const char* button, bool day, const char* after) {
        QTest::newRow(name) << QString::fromLatin1(how) << QString::fromLatin1(button) << day
                            << QString::fromLatin1(after);
    };
    row("S6: resent", "interrupted", "Interrupted while sending: Resend", false, "will_send manual");
    row("S6: marked as sent", "interrupted", "Interrupted while sending: Mark as sent", false,
        "sent marked_sent");
    row("S5: resent", "rejected", "Refused by the mail server: Resend", false, "will_send manual");
    row("S5: skipped", "rejected", "Refused by the mail server: Skip", false, "skipped skipped_by_merchant");
    row("S8: sent now", "overdue", "Overdue: Send now", false, "will_send manual");
    row("S8: skipped", "overdue", "Overdue: Skip", false, "skipped skipped_by_merchant");
    row("T9: tracked again", "expired", "Parcels that AfterShip gave up: Track again", false,
        "waiting_for_delivery in_transit");
    row("T9: delivered on a day", "expired", "Parcels that AfterShip gave up: Delivered on", true,
        "will_send delivered_by_merchant");
    row("T8: asked again", "refused", "Carrier problem: Track again", false,
        "waiting_for_delivery tracking_requested");
    row("M1: fallen back", "waiting", "Waiting too long: Fall back", false, "will_send tracking_failed");
    row("M1: delivered on a day", "waiting", "Waiting too long: Delivered on", true,
        "will_send delivered_by_merchant");
    row("T12: fallen back", "key", "AfterShip refuses the key: Fall back", false,
        "will_send tracking_failed");
}

void TestGuiStuck::S7_groupRemedy()
{
    QFETCH(const QString, how);
    QFETCH(const QString, button);
    QFETCH(const bool, asksForADay);
    QFETCH(const QString, after);
    makeStuck(how);
    openPage();
    press(button);
    if (asksForADay) {
        confirm<RemedyDialog>();
    } else {
        confirm<ConfirmDialog>();
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(1001), after, kLong);
}

void TestGuiStuck::S8_overdue_spreadOverDays_andUndo()
{
    m_world->save({m_world->order(1001, 40), m_world->order(1002, 41), m_world->order(1003, 42)});
    QVERIFY(m_world->store().deriveDue(m_world->clock().now()).has_value());
    openPage();
    press(QStringLiteral("Overdue: Spread over days"));
    QTRY_VERIFY_WITH_TIMEOUT(shown<RemedyDialog>(m_open->window()), kLong);
    auto* days = named<QSpinBox>(QStringLiteral("Days"));
    QVERIFY(days);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(days, QStringLiteral("3"));
    QCOMPARE(shown<RemedyDialog>(m_open->window())->findChild<QLabel*>(QStringLiteral("note"))->text(),
             QStringLiteral("At most 1 request a day, the first as soon as the send window is open."));
    confirm<RemedyDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(state(1001), QStringLiteral("will_send manual"), kLong);
    const auto sendAt = [this](int number) {
        return *m_world->store().request(GuiWorld::gid(number)).value()->sendAt;
    };
    QCOMPARE(sendAt(1003), m_world->clock().now()); // the longest due first
    QCOMPARE(sendAt(1002), m_world->clock().now().addDays(1));
    QCOMPARE(sendAt(1001), m_world->clock().now().addDays(2));
    m_open->window().activateWindow(); // offscreen there is no window manager to do it
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    QTest::keyClick(&m_open->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(1003), QStringLiteral("needs_attention overdue"), kLong);
    QCOMPARE(state(1001), QStringLiteral("needs_attention overdue"));
}

void TestGuiStuck::T9_carrierProblem_correctedByTyping()
{
    makeStuck(QStringLiteral("refused"));
    openPage();
    press(QStringLiteral("Carrier problem: Correct the carrier"));
    QTRY_VERIFY_WITH_TIMEOUT(shown<RemedyDialog>(m_open->window()), kLong);
    auto* dialog = shown<RemedyDialog>(m_open->window());
    auto* go = dialog->findChild<QPushButton*>(QStringLiteral("confirm"));
    QVERIFY(!go->isEnabled()); // no carrier is chosen yet
    auto* find = named<QLineEdit>(QStringLiteral("Find"));
    QVERIFY(find && find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("fedex"));
    QVERIFY(go->isEnabled());
    const QString note = dialog->findChild<QLabel*>(QStringLiteral("note"))->text();
    QVERIFY2(note.contains(QStringLiteral("1Z999AA11001")), qPrintable(note)); // the form contradicts it
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(1001), QStringLiteral("waiting_for_delivery tracking_requested"), kLong);
    QCOMPARE(m_world->store().request(GuiWorld::gid(1001)).value()->packages.front().slug,
             QStringLiteral("fedex"));
}

void TestGuiStuck::T11_keyRefused_switchedOffWithTheNumberFirst()
{
    makeStuck(QStringLiteral("key"));
    openPage();
    press(QStringLiteral("AfterShip refuses the key: Switch AfterShip off"));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(m_open->window()), kLong);
    QVERIFY(shown<QMessageBox>(m_open->window())->text().startsWith(QStringLiteral("1 request waits")));
    QCOMPARE(state(1001), QStringLiteral("waiting_for_delivery tracking_requested"));
    confirm<QMessageBox>();
    QTRY_COMPARE_WITH_TIMEOUT(state(1001), QStringLiteral("not_scheduled integration_off"), kLong);
    QVERIFY(!SettingsFile(m_world->place().folder).read()->aftershipEnabled);
}

void TestGuiStuck::showThem_limitsTheList()
{
    makeStuck(QStringLiteral("overdue"));
    m_world->addMany(2001, 5);
    openPage();
    press(QStringLiteral("Overdue: Show them"));
    auto* table = m_open->named<RequestTableView>(QStringLiteral("Requests"));
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("#1001"));
}

void TestGuiStuck::select(Status status, const QString& action)
{
    auto* table = m_open->named<RequestTableView>(QStringLiteral("Requests"));
    m_open->named<StatusTabs>(QStringLiteral("Status"))->setStatus(status);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QTRY_COMPARE(table->model()->index(0, 0).data(Qt::UserRole).toInt(), static_cast<int>(status));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    for (QAction* candidate : m_open->window().findChildren<QAction*>()) {
        if (QString(candidate->text()).remove(QLatin1Char('&')) == action) {
            QTRY_VERIFY(candidate->isEnabled());
            candidate->trigger();
            return;
        }
    }
    QFAIL("there is no such action");
}

void TestGuiStuck::S7_reschedule_pastIsRefusedWithWords()
{
    m_world->save({m_world->order(1001, 2)});
    open();
    select(Status::WillSend, QStringLiteral("Reschedule\u2026"));
    QTRY_VERIFY(shown<RemedyDialog>(m_open->window()));
    auto* dialog = shown<RemedyDialog>(m_open->window());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("note"))
                ->text()
                .contains(QStringLiteral("America/New_York")));
    auto* day = named<QDateEdit>(QStringLiteral("Day"));
    day->setFocus();
    day->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(day, Qt::Key_Down);
    QTest::keyClick(day, Qt::Key_Down);
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY2(problem->text().startsWith(QStringLiteral("This time is past")), qPrintable(problem->text()));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("confirm"))->isEnabled());
    QTest::keyClick(day, Qt::Key_Up);
    QTest::keyClick(day, Qt::Key_Up);
    confirm<RemedyDialog>();
    QTRY_COMPARE(state(1001), QStringLiteral("will_send manual"));
    const QDateTime at = *m_world->store().request(GuiWorld::gid(1001)).value()->sendAt;
    QCOMPARE(at, QDateTime({2026, 11, 23}, {10, 0}, QTimeZone("America/New_York")).toUTC());
}

void TestGuiStuck::S7_delivered_tomorrowIsRefusedWithWords()
{
    m_world->save({m_world->parcelOrder(1001, 9)});
    open();
    select(Status::WaitingForDelivery, QStringLiteral("Delivered on\u2026"));
    QTRY_VERIFY(shown<RemedyDialog>(m_open->window()));
    auto* dialog = shown<RemedyDialog>(m_open->window());
    auto* day = named<QDateEdit>(QStringLiteral("Day"));
    day->setFocus();
    day->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(day, Qt::Key_Up);
    QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("problem"))->text(),
             QStringLiteral("This day has not come yet."));
    QTest::keyClick(day, Qt::Key_Down);
    confirm<RemedyDialog>();
    QTRY_COMPARE(state(1001), QStringLiteral("will_send delivered_by_merchant"));
}

void TestGuiStuck::T9_fallBack_ofTheSelection_andUndo()
{
    m_world->save({m_world->parcelOrder(1001, 3), m_world->parcelOrder(1002, 3)});
    open();
    select(Status::WaitingForDelivery, QStringLiteral("Fall back"));
    confirm<ConfirmDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(state(1001), QStringLiteral("will_send tracking_failed"), kLong);
    QTRY_COMPARE(state(1002), QStringLiteral("will_send tracking_failed"));
    m_open->window().activateWindow(); // offscreen there is no window manager to do it
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
    QTest::keyClick(&m_open->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(1001), QStringLiteral("waiting_for_delivery tracking_requested"), kLong);
    QTRY_COMPARE(state(1002), QStringLiteral("waiting_for_delivery tracking_requested"));
}

void TestGuiStuck::M2_tryAgain_runsTheFailedOnesAlone()
{
    m_world->save({m_world->order(1001, 2), m_world->order(1002, 2)});
    open();
    select(Status::WillSend, QStringLiteral("Send now"));
    QTRY_VERIFY(shown<ConfirmDialog>(m_open->window()));
    // Between the question and the answer, the mail server is being given one of them.
    const QDateTime now = m_world->clock().now();
    m_world->decide(1002, Decision::Kind::SendNow);
    const qint64 attempt = m_world->store().claim(GuiWorld::gid(1002), QStringLiteral("<a@x>"), now).value();
    confirm<ConfirmDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(shown<SummaryDialog>(m_open->window()), kLong);
    auto* summary = shown<SummaryDialog>(m_open->window());
    QVERIFY(summary->findChild<QPlainTextEdit*>()->toPlainText().contains(
        QStringLiteral("#1002: Its message is being sent right now.")));
    QVERIFY(m_world->store()
                .finishAttempt(attempt, SendAttempt::Outcome::Released, QStringLiteral("421"), now)
                .has_value());
    for (QPushButton* button : summary->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Try again")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_VERIFY(!shown<SummaryDialog>(m_open->window()));
    const auto decisions = [this](int number) {
        return m_world->store().facts(GuiWorld::gid(number)).value()->decisions.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(decisions(1002), 2U, kLong);
    QCOMPARE(decisions(1001), 1U); // not again
}

QTEST_MAIN(TestGuiStuck)
#include "tst_gui_stuck.moc"
