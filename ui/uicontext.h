#pragma once

#include "core/base/clock.h"
#include "core/sync/background.h"
#include "core/sync/requestreader.h"

namespace afterparcel
{

class Tray;

/// What the parts of the window work with. Everything referred to outlives the window.
struct UiContext {
    RequestReader& reader;
    Background& background;
    const Clock& clock;
    StorePlace place;
    bool sampleData = false; ///< a made-up store: nothing leaves the machine, nothing is kept
    Tray* tray = nullptr;    ///< null: closing the window ends the program
};

} // namespace afterparcel
