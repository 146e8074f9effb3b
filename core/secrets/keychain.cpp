#include "core/secrets/keychain.h"

#include "core/base/logging.h"

#include <QCoroFuture>
#include <QPromise>
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

/// Starts a job and gives the future of its answer. The job belongs to itself.
QFuture<KeychainAnswer> start(QKeychain::Job* job, const QString& key, Keychain::Milliseconds deadline,
                              std::function<QString()> value = {}, std::function<void()> onDone = {})
{
    const auto call = std::make_shared<Call>();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [call, value = std::move(value), onDone = std::move(onDone)](QKeychain::Job* finished) {
                         const KeychainAnswer::Kind kind = kindOf(finished->error());
                         const bool done = kind == KeychainAnswer::Kind::Done;
                         if (done && onDone) {
                             onDone();
                         }
                         call->answer({kind, done && value ? value() : QString(), finished->errorString()});
                     });
    QTimer::singleShot(deadline, [call] {
        call->answer({KeychainAnswer::Kind::Unanswered, {}, QStringLiteral("deadline passed")});
    });
    job->start();
    return call->future();
}

QString service()
{
    return QStringLiteral("Afterparcel");
}

} // namespace

QCoro::Task<KeychainAnswer> Keychain::read(QString key, Milliseconds deadline)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    const QFuture<KeychainAnswer> future = start(job, key, deadline, [job] { return job->textData(); });
    const KeychainAnswer answer = co_await future;
    qCDebug(lcSecrets) << "read" << key << static_cast<int>(answer.kind) << answer.detail;
    co_return answer;
}

QCoro::Task<KeychainAnswer> Keychain::write(QString key, QString value, Milliseconds deadline,
                                            std::function<void()> onWritten)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(value);
    const QFuture<KeychainAnswer> future = start(job, key, deadline, {}, std::move(onWritten));
    const KeychainAnswer answer = co_await future;
    qCDebug(lcSecrets) << "write" << key << static_cast<int>(answer.kind) << answer.detail;
    co_return answer;
}

QCoro::Task<KeychainAnswer> Keychain::remove(QString key, Milliseconds deadline)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    const QFuture<KeychainAnswer> future = start(job, key, deadline);
    const KeychainAnswer answer = co_await future;
    qCDebug(lcSecrets) << "remove" << key << static_cast<int>(answer.kind) << answer.detail;
    co_return answer;
}

} // namespace afterparcel
