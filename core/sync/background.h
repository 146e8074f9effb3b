#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settingsfile.h"
#include "core/store/store.h"
#include "core/sync/services.h"
#include "core/sync/storeplace.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace afterparcel
{

/// What a job in the background works with. Lives on the background's thread; jobs that do not wait never run
/// at the same time.
class BackgroundTools
{
public:
    BackgroundTools(StorePlace place, const Clock& clock, Cancellation stop);
    ~BackgroundTools();

    [[nodiscard]] const StorePlace& place() const { return m_place; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] SettingsFile settingsFile() const { return SettingsFile(m_place.folder); }
    [[nodiscard]] SecretStore& secrets() { return m_secrets; }

    /// The store, through a connection of this thread's own, with the settings as they are saved at this
    /// moment. Opened when first needed.
    [[nodiscard]] Result<Store*> store();
    /// Clients of the services, for settings that need not be saved. Kept by who asks, for as long as it uses
    /// them.
    [[nodiscard]] std::unique_ptr<Services> services(const Settings& settings);
    /// Set when the program ends: long jobs look at it between two steps.
    [[nodiscard]] const Cancellation& stop() const { return m_stop; }

private:
    StorePlace m_place;
    const Clock& m_clock;
    SecretStore m_secrets;
    std::unique_ptr<Store> m_store;
    Cancellation m_stop;
};

/// Does for the window what would make it wait: reads and writes files and database, asks servers. One thread
/// of its own; what a job answers comes back to the thread of this object, and only while the object that
/// asked still lives. Create and use it on the main thread.
class Background : public QObject
{
    Q_OBJECT
public:
    /// `clock` outlives the background.
    Background(StorePlace place, const Clock& clock);
    /// Stops jobs at their next step and waits for them.
    ~Background() override;

    /// Runs `job(BackgroundTools&)`, then calls `then(answer)`. A job that returns a QCoro::Task may wait for
    /// servers; others can run meanwhile. Its lambda must not be a coroutine itself: it calls one, which
    /// takes what it needs by value. `then` isn't called when `asker` is gone by then.
    template<class Job, class Then>
    void run(QObject* asker, Job job, Then then)
    {
        using Returned = std::invoke_result_t<Job&, BackgroundTools&>;
        const QPointer<QObject> guard(asker);
        if constexpr (QCoro::detail::isTask_v<Returned>) {
            using Answer = typename Returned::value_type;
            auto reply = replyTo<Answer>(guard, std::move(then));
            post([this, job = std::move(job), reply = std::move(reply)] { wait<Answer>(this, job, reply); });
        } else {
            auto reply = replyTo<Returned>(guard, std::move(then));
            post([this, job = std::move(job), reply = std::move(reply)]() mutable { reply(job(*m_tools)); });
        }
    }

private:
    template<class Answer, class Then>
    [[nodiscard]] std::function<void(Answer)> replyTo(const QPointer<QObject>& asker, Then then)
    {
        return [this, asker, then = std::move(then)](Answer answer) {
            QMetaObject::invokeMethod(
                this,
                [asker, then, answer = std::move(answer)]() mutable {
                    if (asker) {
                        then(std::move(answer));
                    }
                },
                Qt::QueuedConnection);
        };
    }
    /// Keeps the job alive until its coroutine ended, since that may refer to what the job holds.
    template<class Answer, class Job>
    static QCoro::Task<void> wait(Background* self, Job job, std::function<void(Answer)> reply)
    {
        self->m_waiting += 1;
        QCoro::Task<Answer> task = job(*self->m_tools);
        Answer answer = co_await task;
        reply(std::move(answer));
        self->m_waiting -= 1;
        self->endIfIdle();
    }
    void post(std::function<void()> work);
    void endIfIdle();

    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, deleted there when it ends
    Cancellation m_stop;
    std::unique_ptr<BackgroundTools> m_tools; ///< made, used and destroyed on m_thread
    int m_waiting = 0;                        ///< jobs that wait for a server; of m_thread
    bool m_ending = false;                    ///< of m_thread
};

} // namespace afterparcel
