#pragma once

#include "core/store/requestview.h"

#include <QString>

#include <vector>

namespace afterparcel
{

/// What can be done about a whole group of stuck requests.
enum class GroupRemedy {
    SendNow,
    Resend,
    MarkSent,
    Skip,
    Spread,
    Delivered,
    Retrack,
    CorrectCarrier,
    FallBack,
    EnterKey,  ///< AfterShip's (T12)
    SwitchOff, ///< AfterShip (T11)
};

/// A group in the merchant's words: what happened, and what its remedies do.
struct GroupWords {
    QString title;
    QString text;
    std::vector<GroupRemedy> remedies; ///< the one to begin with first
};
[[nodiscard]] GroupWords wordsOf(StuckGroup group);

/// "Send now", with a mnemonic of its own.
[[nodiscard]] QString remedyText(GroupRemedy remedy);

} // namespace afterparcel
