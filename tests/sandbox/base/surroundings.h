#pragma once

#include "tests/sandbox/base/counters.h"
#include "tests/sandbox/base/misbehaviour.h"
#include "tests/sandbox/base/recorder.h"
#include "tests/sandbox/base/sandboxclock.h"

#include <functional>

namespace afterparcel::sandbox
{

/// What every service of the sandbox shares.
struct Surroundings {
    const SandboxClock& clock;
    Misbehaviour& misbehaviour;
    Counters& counters;
    Recorder& recorder;
    std::function<void()> catchUp; ///< lets the events happen that are due before a request is answered
};

} // namespace afterparcel::sandbox
