#pragma once

#include <atomic>
#include <memory>

namespace afterparcel
{

/// A stop flag shared between who asks for the stop and who does the work. Copies share one flag.
/// Thread-safe.
class Cancellation
{
public:
    void cancel() { m_flag->store(true); }
    /// For who does the work, between two pieces of it.
    void reset() { m_flag->store(false); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace afterparcel
