#include "tests/sandbox/aftership/ratewindows.h"

#include <algorithm>

namespace afterparcel::sandbox
{

RateWindows::State RateWindows::count(const QString& endpoint)
{
    Window& window = m_windows[endpoint];
    const qint64 second = m_time.elapsed() / 1000;
    if (window.second != second)
        window = {second, 0};
    ++window.used;
    State state;
    state.limit = m_limits.value(endpoint, 5);
    state.remaining = std::max(0, state.limit - window.used);
    state.exceeded = window.used > state.limit;
    return state;
}

} // namespace afterparcel::sandbox
