#pragma once

#include "core/mail/mail.h"
#include "core/sync/message.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace afterparcel
{

/// One connection to the mail server on a thread of its own, awaited from the thread that this object lives
/// on, where `handOver` also runs: database writes of a pass stay on the sync thread. Needs a running event
/// loop there.
class Mailer : public QObject
{
    Q_OBJECT
public:
    explicit Mailer(SmtpConfig config);
    /// Waits for the mail thread; a message under way ends first (its outcome matters).
    ~Mailer() override;

    [[nodiscard]] QCoro::Task<SmtpOutcome> send(Message message, std::function<bool()> handOver,
                                                Cancellation cancellation);
    [[nodiscard]] QCoro::Task<Result<void>> check(Cancellation cancellation);

private:
    QThreadPool m_thread;
    std::shared_ptr<SmtpSession> m_session;
};

} // namespace afterparcel
