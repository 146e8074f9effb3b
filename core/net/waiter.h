#pragma once

#include <coroutine>
#include <utility>

namespace afterparcel
{

/// One event that one coroutine waits for with `co_await waiter.event()`. Whoever knows of the event calls
/// fire(), which resumes the coroutine inside the call. Awaiting our own event, and not a QObject of Qt's,
/// means that nobody can delete it from under a coroutine, which would then never end.
class Waiter
{
public:
    Waiter() = default;
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;

    /// The event happened. Calls after the first do nothing.
    void fire()
    {
        if (!std::exchange(m_fired, true) && m_waiting) {
            std::exchange(m_waiting, {}).resume();
        }
    }

    /// What `co_await` takes, with the coroutine machinery's own names. A value, so that it can be handed on.
    struct Awaiter {
        Waiter* waiter;
        [[nodiscard]] bool await_ready() const noexcept { return waiter->m_fired; }
        void await_suspend(std::coroutine_handle<> waiting) noexcept { waiter->m_waiting = waiting; }
        void await_resume() const noexcept {}
    };
    [[nodiscard]] Awaiter event() { return {this}; }

private:
    std::coroutine_handle<> m_waiting;
    bool m_fired = false;
};

} // namespace afterparcel
