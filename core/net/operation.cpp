#include "core/net/operation.h"

#include <algorithm>

namespace afterparcel
{
namespace
{

/// How soon a cancellation is noticed.
constexpr std::chrono::milliseconds kSlice{25};

} // namespace

Operation::Operation(QObject* parent, std::chrono::milliseconds time, Cancellation cancellation)
    : QObject(parent), m_cancellation(std::move(cancellation)), m_time(time)
{
    m_since.start();
    m_timer.setTimerType(
        Qt::PreciseTimer); // coarse ones may fire early: a pause must never be shorter than asked for
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Operation::look);
    m_timer.start(std::clamp(m_time, std::chrono::milliseconds{0}, kSlice));
}

void Operation::stop()
{
    m_end = End::Cancelled;
    m_timer.stop();
    conclude();
}

void Operation::finish(End end)
{
    if (m_end) {
        return; // the first end counts
    }
    m_end = end;
    m_timer.stop();
    QMetaObject::invokeMethod(this, &Operation::conclude, Qt::QueuedConnection);
}

void Operation::conclude()
{
    if (!std::exchange(m_concluded, true)) {
        release();
        m_ended.fire();
    }
}

void Operation::look()
{
    if (m_cancellation.isCancelled()) {
        finish(End::Cancelled);
        return;
    }
    const std::chrono::milliseconds left = m_time - std::chrono::milliseconds(m_since.elapsed());
    if (left.count() <= 0) {
        finish(End::TimeOver);
        return;
    }
    m_timer.start(std::min(left, kSlice));
}

} // namespace afterparcel
