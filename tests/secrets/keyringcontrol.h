#pragma once

#include <QString>

/// The gnome-keyring that with-keyring.sh started.
namespace keyring
{

/// True once the service is on the bus; starts nothing.
[[nodiscard]] bool isRunning();
/// Locks the collection that new entries go to.
[[nodiscard]] bool lock();
/// Unlocks it with its password, as a login does.
[[nodiscard]] bool unlock();

} // namespace keyring
