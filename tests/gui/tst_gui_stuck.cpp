#include "guitest.h"
#include "ui/confirmdialog.h"
#include "ui/remedies/remedydialog.h"
#include "ui/settings/settingswindow.h"
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
#include <QTableView>
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

} // namespace

/// The page of stuck requests and the actions that ask first (S7, S8, T8 to T12), by mouse and keys.
class TestGuiStuck : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:

    void nothingStuck_saysSo_andEscapeLeadsBack();
    void S7_groupRemedy_data();
    void S7_groupRemedy();
    void S8_overdue_spreadOverDays_andUndo();
    void T9_carrierProblem_correctedByTyping();
    void T11_keyRefused_switchedOffWithTheNumberFirst();
    void T12_keyRefused_opensItsSetting();
    void showThem_limitsTheList();
    void S7_reschedule_pastIsRefusedWithWords();
    void S7_delivered_tomorrowIsRefusedWithWords();
    void T9_fallBack_ofTheSelection_andUndo();
    void M2_tryAgain_runsTheFailedOnesAlone();

private:
    void openPage();
    template<class T>
    void answer(const QString& button)
    {
        QVERIFY(opened<T>(window()));
        QVERIFY(press(*shown<T>(window()), button));
    }
    void makeStuck(const QString& how);
    void failForThreeDays();
    void sends(int number);
    void select(Status status, const QString& action);
};

void TestGuiStuck::openPage()
{
    openWindow();
    QVERIFY(press(window(), QStringLiteral("Stuck requests")));
    QTRY_VERIFY(seen<QPushButton>(window(), QStringLiteral("Back to the list")));
}

/// One request, #1001, stuck in a way of its own.
void TestGuiStuck::makeStuck(const QString& how)
{
    Store& store = world().store();
    const QDateTime now = world().clock().now();
    const QString gid = GuiWorld::gid(1001);
    const bool mail = how == QLatin1String("interrupted") || how == QLatin1String("rejected") ||
                      how == QLatin1String("exhausted");
    const bool parcel = how != QLatin1String("overdue") && !mail;
    const int daysAgo = how == QLatin1String("overdue") || how == QLatin1String("waiting") ? 40 : 3;
    world().save({parcel ? world().parcelOrder(1001, daysAgo) : world().order(1001, daysAgo)});
    if (how == QLatin1String("exhausted")) {
        failForThreeDays();
    } else if (mail) {
        world().decide(1001, Decision::Kind::SendNow);
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
    world().clock().advance(60); // what is decided comes after it
    QVERIFY(store.deriveDue(world().clock().now()).has_value());
}

/// S4: put off by the mail server until it is given up.
void TestGuiStuck::failForThreeDays()
{
    Store& store = world().store();
    world().decide(1001, Decision::Kind::SendNow);
    for (const int wait : {0, 3 * 86400}) {
        world().clock().advance(wait);
        const QDateTime now = world().clock().now();
        const qint64 attempt = store.claim(GuiWorld::gid(1001), QStringLiteral("<a@x>"), now).value();
        QVERIFY(store.handOver(attempt, now).has_value());
        QVERIFY(
            store
                .finishAttempt(attempt, SendAttempt::Outcome::RefusedForNow, QStringLiteral("451 later"), now)
                .has_value());
    }
    QCOMPARE(stateOf(1001), QStringLiteral("needs_attention retries_exhausted"));
}

void TestGuiStuck::nothingStuck_saysSo_andEscapeLeadsBack()
{
    openPage();
    const auto labels = window().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Nothing is stuck");
    }));
    QVERIFY(strike(window(), Qt::Key_Escape));
    QTRY_VERIFY(named<StatusTabs>(QStringLiteral("Status"))->isVisible());
    QVERIFY(strike(window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(seen<QPushButton>(window(), QStringLiteral("Back to the list")));
}

void TestGuiStuck::S7_groupRemedy_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("confirmation");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* how, const char* button, const char* confirmation,
                        const char* after) {
        QTest::newRow(name) << QString::fromLatin1(how) << QString::fromLatin1(button)
                            << QString::fromLatin1(confirmation) << QString::fromLatin1(after);
    };
    row("S6: resent", "interrupted", "Interrupted while sending: Resend", "Send 1 e-mail",
        "will_send manual");
    row("S6: marked as sent", "interrupted", "Interrupted while sending: Mark as sent", "Mark as sent",
        "sent marked_sent");
    row("S5: resent", "rejected", "Refused by the mail server: Resend", "Send 1 e-mail", "will_send manual");
    row("S5: skipped", "rejected", "Refused by the mail server: Skip", "Skip", "skipped skipped_by_merchant");
    row("S5: marked as sent", "rejected", "Refused by the mail server: Mark as sent", "Mark as sent",
        "sent marked_sent");
    row("S4: resent", "exhausted", "Refused by the mail server: Resend", "Send 1 e-mail", "will_send manual");
    row("S8: sent now", "overdue", "Overdue: Send now", "Send 1 e-mail", "will_send manual");
    row("S8: skipped", "overdue", "Overdue: Skip", "Skip", "skipped skipped_by_merchant");
    row("T9: tracked again", "expired", "Parcels that AfterShip gave up: Track again", "Track again",
        "waiting_for_delivery in_transit");
    row("T9: delivered on a day", "expired", "Parcels that AfterShip gave up: Delivered on", "Delivered",
        "will_send delivered_by_merchant");
    row("T9: sent now", "expired", "Parcels that AfterShip gave up: Send now", "Send 1 e-mail",
        "will_send manual");
    row("T8: sent now", "refused", "Carrier problem: Send now", "Send 1 e-mail", "will_send manual");
    row("T8: delivered on a day", "refused", "Carrier problem: Delivered on", "Delivered",
        "will_send delivered_by_merchant");
    row("T8: asked again", "refused", "Carrier problem: Track again", "Track again",
        "waiting_for_delivery tracking_requested");
    row("M1: fallen back", "waiting", "Waiting too long: Fall back", "Fall back",
        "will_send tracking_failed");
    row("M1: delivered on a day", "waiting", "Waiting too long: Delivered on", "Delivered",
        "will_send delivered_by_merchant");
    row("M1: sent now", "waiting", "Waiting too long: Send now", "Send 1 e-mail", "will_send manual");
    row("M1: skipped", "waiting", "Waiting too long: Skip", "Skip", "skipped skipped_by_merchant");
    row("T12: sent now", "key", "AfterShip refuses the key: Send now", "Send 1 e-mail", "will_send manual");
    row("T12: fallen back", "key", "AfterShip refuses the key: Fall back", "Fall back",
        "will_send tracking_failed");
}

/// What is to be sent can be sent.
void TestGuiStuck::S7_groupRemedy()
{
    QFETCH(const QString, how);
    QFETCH(const QString, button);
    QFETCH(const QString, confirmation);
    QFETCH(const QString, after);
    makeStuck(how);
    openPage();
    QVERIFY(press(window(), button));
    answer<QDialog>(confirmation);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1001), after, kLong);
    if (confirmation.startsWith(QStringLiteral("Send"))) {
        sends(1001);
    }
}

/// What the send stage does with a request that is due.
void TestGuiStuck::sends(int number)
{
    const QDateTime now = world().clock().now();
    const Result<qint64> attempt = world().store().claim(GuiWorld::gid(number), QStringLiteral("<b@x>"), now);
    QVERIFY2(attempt, attempt ? "" : qPrintable(attempt.error().text()));
    QVERIFY(world().store().handOver(*attempt, now));
    QVERIFY(world().store().finishAttempt(*attempt, SendAttempt::Outcome::Accepted, {}, now));
    QCOMPARE(statusOf(number), toString(Status::Sent));
}

void TestGuiStuck::S8_overdue_spreadOverDays_andUndo()
{
    world().save({world().order(1001, 40), world().order(1002, 41), world().order(1003, 42)});
    QVERIFY(world().store().deriveDue(world().clock().now()).has_value());
    openPage();
    QVERIFY(press(window(), QStringLiteral("Overdue: Spread over days")));
    QTRY_VERIFY_WITH_TIMEOUT(shown<RemedyDialog>(window()), kLong);
    auto* days = named<QSpinBox>(QStringLiteral("Days"));
    QVERIFY(days);
    QVERIFY(enter(days, QStringLiteral("3")));
    QCOMPARE(shown<RemedyDialog>(window())->findChild<QLabel*>(QStringLiteral("note"))->text(),
             QStringLiteral("At most 1 request a day, the first as soon as the send window is open."));
    answer<RemedyDialog>(QStringLiteral("Spread"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1001), QStringLiteral("will_send manual"), kLong);
    const auto sendAt = [this](int number) {
        return *world().store().request(GuiWorld::gid(number)).value()->sendAt;
    };
    QCOMPARE(sendAt(1003), world().clock().now()); // the longest due first
    QCOMPARE(sendAt(1002), world().clock().now().addDays(1));
    QCOMPARE(sendAt(1001), world().clock().now().addDays(2));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1003), QStringLiteral("needs_attention overdue"), kLong);
    QCOMPARE(stateOf(1001), QStringLiteral("needs_attention overdue"));
}

void TestGuiStuck::T9_carrierProblem_correctedByTyping()
{
    makeStuck(QStringLiteral("refused"));
    openPage();
    QVERIFY(press(window(), QStringLiteral("Carrier problem: Correct the carrier")));
    QTRY_VERIFY_WITH_TIMEOUT(shown<RemedyDialog>(window()), kLong);
    auto* dialog = shown<RemedyDialog>(window());
    auto* go = afterparcel::named<QPushButton>(*dialog, QStringLiteral("Correct the carrier"));
    QVERIFY(!go->isEnabled()); // no carrier is chosen yet
    auto* find = named<QLineEdit>(QStringLiteral("Find"));
    QTRY_VERIFY(find && find->hasFocus());
    QVERIFY(enter(find, QStringLiteral("fedex")));
    QVERIFY(go->isEnabled());
    const QString note = dialog->findChild<QLabel*>(QStringLiteral("note"))->text();
    QVERIFY2(note.contains(QStringLiteral("1Z999AA11001")), qPrintable(note)); // the form contradicts it
    QVERIFY(press(go));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1001), QStringLiteral("waiting_for_delivery tracking_requested"),
                              kLong);
    QCOMPARE(world().store().request(GuiWorld::gid(1001)).value()->packages.front().slug,
             QStringLiteral("fedex"));
}

void TestGuiStuck::T11_keyRefused_switchedOffWithTheNumberFirst()
{
    makeStuck(QStringLiteral("key"));
    openPage();
    QVERIFY(press(window(), QStringLiteral("AfterShip refuses the key: Switch AfterShip off")));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(window()), kLong);
    QVERIFY(shown<QMessageBox>(window())->text().startsWith(QStringLiteral("1 request waits")));
    QCOMPARE(stateOf(1001), QStringLiteral("waiting_for_delivery tracking_requested"));
    answer<QMessageBox>(QStringLiteral("Switch off"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1001), QStringLiteral("not_scheduled integration_off"), kLong);
    QVERIFY(!SettingsFile(world().place().folder).read()->aftershipEnabled);
}

void TestGuiStuck::T12_keyRefused_opensItsSetting()
{
    makeStuck(QStringLiteral("key"));
    openPage();
    QVERIFY(press(window(), QStringLiteral("AfterShip refuses the key: Enter a key")));
    QTRY_VERIFY(shown<SettingsWindow>(window()));
    auto* state = named<QLabel>(QStringLiteral("API key: where it is"));
    QVERIFY(state && state->isVisible());
}

void TestGuiStuck::showThem_limitsTheList()
{
    makeStuck(QStringLiteral("overdue"));
    world().addMany(2001, 5);
    openPage();
    QVERIFY(press(window(), QStringLiteral("Overdue: Show in the list")));
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("#1001"));
}

void TestGuiStuck::select(Status status, const QString& action)
{
    showTab(status);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    QVERIFY(clickInto(table()));
    QVERIFY(strike(window(), Qt::Key_A, Qt::ControlModifier));
    QTRY_VERIFY(actionOf(window(), action)->isEnabled());
    QVERIFY(chooseFromMenu(window(), {QStringLiteral("Requests"), action}));
}

void TestGuiStuck::S7_reschedule_pastIsRefusedWithWords()
{
    world().save({world().order(1001, 2)});
    openWindow();
    select(Status::WillSend, QStringLiteral("Reschedule\u2026"));
    QTRY_VERIFY(shown<RemedyDialog>(window()));
    auto* dialog = shown<RemedyDialog>(window());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("note"))
                ->text()
                .contains(QStringLiteral("America/New_York")));
    auto* day = named<QDateEdit>(QStringLiteral("Day"));
    const QDate proposed = day->date();
    QVERIFY(enterDate(day, proposed.addDays(-2)));
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY2(problem->text().startsWith(QStringLiteral("This time is past")), qPrintable(problem->text()));
    QVERIFY(!afterparcel::named<QPushButton>(*dialog, QStringLiteral("Reschedule"))->isEnabled());
    QVERIFY(enterDate(day, proposed));
    answer<RemedyDialog>(QStringLiteral("Reschedule"));
    QTRY_COMPARE(stateOf(1001), QStringLiteral("will_send manual"));
    const QDateTime at = *world().store().request(GuiWorld::gid(1001)).value()->sendAt;
    QCOMPARE(at, QDateTime({2026, 11, 23}, {10, 0}, QTimeZone("America/New_York")).toUTC());
}

void TestGuiStuck::S7_delivered_tomorrowIsRefusedWithWords()
{
    world().save({world().parcelOrder(1001, 9)});
    openWindow();
    select(Status::WaitingForDelivery, QStringLiteral("Delivered on\u2026"));
    QTRY_VERIFY(shown<RemedyDialog>(window()));
    auto* dialog = shown<RemedyDialog>(window());
    auto* day = named<QDateEdit>(QStringLiteral("Day"));
    const QDate today = day->date();
    QVERIFY(enterDate(day, today.addDays(1)));
    QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("problem"))->text(),
             QStringLiteral("This day has not come yet."));
    QVERIFY(enterDate(day, today));
    answer<RemedyDialog>(QStringLiteral("Delivered"));
    QTRY_COMPARE(stateOf(1001), QStringLiteral("will_send delivered_by_merchant"));
}

void TestGuiStuck::T9_fallBack_ofTheSelection_andUndo()
{
    world().save({world().parcelOrder(1001, 3), world().parcelOrder(1002, 3)});
    openWindow();
    select(Status::WaitingForDelivery, QStringLiteral("Fall back"));
    answer<ConfirmDialog>(QStringLiteral("Fall back"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1001), QStringLiteral("will_send tracking_failed"), kLong);
    QTRY_COMPARE(stateOf(1002), QStringLiteral("will_send tracking_failed"));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1001), QStringLiteral("waiting_for_delivery tracking_requested"),
                              kLong);
    QTRY_COMPARE(stateOf(1002), QStringLiteral("waiting_for_delivery tracking_requested"));
}

void TestGuiStuck::M2_tryAgain_runsTheFailedOnesAlone()
{
    world().save({world().order(1001, 2), world().order(1002, 2)});
    openWindow();
    select(Status::WillSend, QStringLiteral("Send now"));
    QTRY_VERIFY(shown<ConfirmDialog>(window()));
    // Between the question and the answer, the mail server is being given one of them.
    const QDateTime now = world().clock().now();
    world().decide(1002, Decision::Kind::SendNow);
    const qint64 attempt = world().store().claim(GuiWorld::gid(1002), QStringLiteral("<a@x>"), now).value();
    answer<ConfirmDialog>(QStringLiteral("Send 2 e-mails"));
    QTRY_VERIFY_WITH_TIMEOUT(shown<SummaryDialog>(window()), kLong);
    auto* summary = shown<SummaryDialog>(window());
    QVERIFY(summary->findChild<QPlainTextEdit*>()->toPlainText().contains(
        QStringLiteral("#1002: Its message is being sent right now.")));
    QVERIFY(world()
                .store()
                .finishAttempt(attempt, SendAttempt::Outcome::Released, QStringLiteral("421"), now)
                .has_value());
    QVERIFY(press(*summary, QStringLiteral("Try again")));
    QTRY_VERIFY(!shown<SummaryDialog>(window()));
    const auto decisions = [this](int number) {
        return world().store().facts(GuiWorld::gid(number)).value()->decisions.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(decisions(1002), 2U, kLong);
    QCOMPARE(decisions(1001), 1U); // not again
}

QTEST_MAIN(TestGuiStuck)
#include "tst_gui_stuck.moc"
