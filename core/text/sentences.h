#pragma once

#include "core/text/words.h"

#include <vector>

namespace afterparcel
{

/// A phrase with the function that writes its sentence. Each sentence is translated as a whole.
struct Sentence {
    Phrase phrase;
    QString (*write)(const Words&);
};

[[nodiscard]] const std::vector<Sentence>& timingSentences();   ///< T3, T4, T7, T10, T15
[[nodiscard]] const std::vector<Sentence>& deliverySentences(); ///< waiting and failing: T6, T8, T9, T11, T13
[[nodiscard]] const std::vector<Sentence>& handSentences();     ///< the merchant's decisions and Q1
[[nodiscard]] const std::vector<Sentence>& sendingSentences();  ///< S1, S4 to S8

} // namespace afterparcel
