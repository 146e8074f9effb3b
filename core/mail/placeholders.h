#pragma once

#include <QString>

#include <vector>

namespace afterparcel
{

/// What a template may name (Q5), as data: the check, the editor's list and its help all read it.
struct Placeholder {
    enum class Kind {
        Value,   ///< {{NAME}}: a text, escaped where it stands
        Section, ///< {{#NAME}}...{{/NAME}}: shown or not, or repeated for each product
    };
    QString name;
    Kind kind = Kind::Value;
    QString within;  ///< the section that it has to stand in; empty: anywhere
    QString meaning; ///< translated, for people
    /// What the editor writes; the text cursor goes to the "|" in it, which is taken out.
    QString html;
    QString text;
};

/// In the order in which people look for them, in the present language of the program.
[[nodiscard]] std::vector<Placeholder> placeholders();

} // namespace afterparcel
