#include "core/sync/background.h"

#include <QCoroTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace afterparcel;

namespace
{

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {{2026, 11, 22}, {9, 0}, Qt::UTC}; }
};

QCoro::Task<QString> answerAfterAPause(QString answer)
{
    QTimer pause;
    pause.setSingleShot(true);
    pause.start(0);
    co_await pause;
    co_return answer;
}

} // namespace

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_answersOnTheAskersThread();
    void run_coroutine_answersWhenItEnded();
    void run_askerGone_isNotAnswered();
    void store_isReadWithTheSavedSettings();
    void end_waitsForWhatIsUnderWay();

private:
    [[nodiscard]] StorePlace place() const
    {
        return {m_dir.path(), m_dir.filePath(QStringLiteral("stores/default")), QStringLiteral("default")};
    }

    QTemporaryDir m_dir;
    StandingClock m_clock;
};

void TestBackground::run_answersOnTheAskersThread()
{
    Background background(place(), m_clock);
    QThread* jobThread = nullptr;
    QThread* answerThread = nullptr;
    background.run(
        this, [](BackgroundTools&) { return QThread::currentThread(); },
        [&](QThread* ranOn) {
            jobThread = ranOn;
            answerThread = QThread::currentThread();
        });
    QTRY_VERIFY(jobThread);
    QVERIFY(jobThread != QThread::currentThread());
    QCOMPARE(answerThread, QThread::currentThread());
}

void TestBackground::run_coroutine_answersWhenItEnded()
{
    Background background(place(), m_clock);
    QString answer;
    const QString held = QStringLiteral("held by the job");
    background.run(
        this, [held](BackgroundTools&) { return answerAfterAPause(held); },
        [&answer](const QString& text) { answer = text; });
    QTRY_COMPARE(answer, held);
}

void TestBackground::run_askerGone_isNotAnswered()
{
    Background background(place(), m_clock);
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    bool laterAnswered = false;
    background.run(
        asker.get(), [](BackgroundTools&) { return 1; }, [&answered](int) { answered = true; });
    asker.reset();
    background.run(
        this, [](BackgroundTools&) { return 2; }, [&laterAnswered](int) { laterAnswered = true; });
    QTRY_VERIFY(laterAnswered);
    QVERIFY(!answered);
}

void TestBackground::store_isReadWithTheSavedSettings()
{
    Background background(place(), m_clock);
    std::optional<bool> opened;
    background.run(
        this, [](BackgroundTools& tools) { return tools.store().has_value(); },
        [&opened](bool ok) { opened = ok; });
    QTRY_COMPARE(opened, true);
    opened.reset();
    QFile file(place().folder + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{") == 1);
    file.close();
    background.run(
        this, [](BackgroundTools& tools) { return tools.store().has_value(); },
        [&opened](bool ok) { opened = ok; });
    QTRY_COMPARE(opened, false);
}

void TestBackground::end_waitsForWhatIsUnderWay()
{
    auto ended = std::make_shared<std::atomic<bool>>(false);
    {
        Background background(place(), m_clock);
        background.run(
            this,
            [ended](BackgroundTools& tools) {
                while (!tools.stop().isCancelled()) {
                    QThread::yieldCurrentThread();
                }
                ended->store(true);
                return 0;
            },
            [](int) {});
    }
    QVERIFY(ended->load());
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
