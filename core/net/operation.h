#pragma once

#include "core/base/cancellation.h"
#include "core/net/waiter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace afterparcel
{

/// Something that a coroutine of HttpClient waits for. It ends exactly once: by itself, when its time is
/// over, when it is cancelled (looked at every few milliseconds, as Cancellation can't wake anybody), or by
/// stop(). Used as it is, it is a pause. Measured with the monotonic clock, so that setting the computer's
/// clock moves nothing.
class Operation : public QObject
{
    Q_OBJECT

public:
    enum class End { Done, TimeOver, Cancelled };

    Operation(QObject* parent, std::chrono::milliseconds time, Cancellation cancellation);

    /// To be awaited.
    [[nodiscard]] Waiter::Awaiter ended() { return m_ended.event(); }
    /// Meaningful once it has ended.
    [[nodiscard]] End end() const { return m_end.value_or(End::Cancelled); }

    /// Ends it as Cancelled; the coroutine that waits has gone on when this returns.
    void stop();

protected:
    [[nodiscard]] bool isOver() const { return m_end.has_value(); }
    /// Ends it. The coroutine goes on from the event loop, never inside a signal of the object that it would
    /// then delete.
    void finish(End end);
    /// Gives up what is under way. Called once, at the end.
    virtual void release() {}

private:
    void look();
    void conclude();

    Waiter m_ended;
    std::optional<End> m_end;
    bool m_concluded = false;
    Cancellation m_cancellation;
    std::chrono::milliseconds m_time;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace afterparcel
