#include "core/secrets/keychain.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace afterparcel
{

namespace
{

KeychainAnswer::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainAnswer::Kind::Done;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return KeychainAnswer::Kind::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return KeychainAnswer::Kind::Unavailable;
    }
    return KeychainAnswer::Kind::Unavailable;
}

/// One call that is answered exactly once: by its job or by its deadline, whichever comes first.
class Call
{
public:
    Call() { m_promise.start(); }

    void answer(KeychainAnswer answer)
    {
        if (!m_answered) {
            m_answered = true;
            m_promise.addResult(std::move(answer));
            m_promise.finish();
        }
    }
    [[nodiscard]] QFuture<KeychainAnswer> future() const { return m_promise.future(); }

private:
    QPromise<KeychainAnswer> m_promise;
    bool m_answered = false;
};

/// The one thread that QtKeychain is used on: its queue of jobs is one for the whole process, and is not made
/// for several threads. Started at the first use, ended with the application.
class KeychainThread
{
public:
    [[nodiscard]] static QObject* worker() { return &self().m_worker; }

private:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        qAddPostRoutine([] {
            self().m_thread.quit();
            self().m_thread.wait();
        });
    }
    static KeychainThread& self()
    {
        static KeychainThread thread;
        return thread;
    }

    QThread m_thread;
    QObject m_worker;
};

/// Starts a job and gives the future of its answer. The job belongs to itself.
QFuture<KeychainAnswer> start(std::function<QKeychain::Job*()> make, const QString& key,
                              Keychain::Milliseconds deadline, std::function<void()> onDone = {})
{
    const auto call = std::make_shared<Call>();
    const auto onFinished = [call, onDone = std::move(onDone)](QKeychain::Job* finished) {
        const KeychainAnswer::Kind kind = kindOf(finished->error());
        const bool done = kind == KeychainAnswer::Kind::Done;
        if (done && onDone) {
            onDone();
        }
        const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(finished);
        call->answer({kind, done && read ? read->textData() : QString(), finished->errorString()});
    };
    QMetaObject::invokeMethod(
        KeychainThread::worker(), [call, make = std::move(make), key, deadline, onFinished] {
            QKeychain::Job* job = make();
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            job->setKey(key);
            QObject::connect(job, &QKeychain::Job::finished, job, onFinished);
            QTimer::singleShot(deadline, [call] {
                call->answer({KeychainAnswer::Kind::Unanswered, {}, QStringLiteral("deadline passed")});
            });
            job->start();
        });
    return call->future();
}

QString service()
{
    return QStringLiteral("Afterparcel");
}

} // namespace

QCoro::Task<KeychainAnswer> Keychain::read(QString key, Milliseconds deadline)
{
    const auto make = [] { return new QKeychain::ReadPasswordJob(service()); };
    const QFuture<KeychainAnswer> future = start(make, key, deadline);
    const KeychainAnswer answer = co_await future;
    qCDebug(lcSecrets) << "read" << key << static_cast<int>(answer.kind) << answer.detail;
    co_return answer;
}

QCoro::Task<KeychainAnswer> Keychain::write(QString key, QString value, Milliseconds deadline,
                                            std::function<void()> onWritten)
{
    const auto make = [value] {
        auto* job = new QKeychain::WritePasswordJob(service());
        job->setTextData(value);
        return job;
    };
    const QFuture<KeychainAnswer> future = start(make, key, deadline, std::move(onWritten));
    const KeychainAnswer answer = co_await future;
    qCDebug(lcSecrets) << "write" << key << static_cast<int>(answer.kind) << answer.detail;
    co_return answer;
}

QCoro::Task<KeychainAnswer> Keychain::remove(QString key, Milliseconds deadline)
{
    const auto make = [] { return new QKeychain::DeletePasswordJob(service()); };
    const QFuture<KeychainAnswer> future = start(make, key, deadline);
    const KeychainAnswer answer = co_await future;
    qCDebug(lcSecrets) << "remove" << key << static_cast<int>(answer.kind) << answer.detail;
    co_return answer;
}

} // namespace afterparcel
