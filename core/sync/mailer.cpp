#include "core/sync/mailer.h"

#include <QCoroFuture>
#include <QtConcurrent/QtConcurrentRun>

#include <atomic>

namespace afterparcel
{

Mailer::Mailer(SmtpConfig config) : m_session(std::make_shared<SmtpSession>(std::move(config)))
{
    m_thread.setMaxThreadCount(1);
}

Mailer::~Mailer()
{
    m_thread.waitForDone();
}

QCoro::Task<SmtpOutcome> Mailer::send(Message message, std::function<bool()> handOver,
                                      Cancellation cancellation)
{
    // The mail thread waits here while the sync thread, idle in its event loop, makes S1's second commit.
    const auto handOverThere = [this, handOver] {
        std::atomic<bool> committed = false; // Qt's semaphore between the threads is hidden from TSan
        QMetaObject::invokeMethod(
            this, [&committed, handOver] { committed = handOver(); }, Qt::BlockingQueuedConnection);
        return committed.load();
    };
    QFuture<SmtpOutcome> future =
        QtConcurrent::run(&m_thread, [session = m_session, message, handOverThere, cancellation] {
            return session->send(message.from, message.to, message.data, handOverThere, cancellation);
        });
    SmtpOutcome outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<void>> Mailer::check(Cancellation cancellation)
{
    QFuture<Result<void>> future = QtConcurrent::run(
        &m_thread, [session = m_session, cancellation] { return session->check(cancellation); });
    Result<void> result = co_await future;
    co_return result;
}

} // namespace afterparcel
