#pragma once

#include "core/mail/templatecheck.h"

#include <QSet>
#include <QStringView>

#include <vector>

namespace afterparcel
{

/// One "{{...}}" of a template.
struct TemplateMark {
    enum class Kind { Value, SectionBegin, SectionEnd, Comment, Forbidden, Unclosed };
    Kind kind = Kind::Value;
    QString name;
    int position = 0; ///< of its first brace, in UTF-16 units
    int length = 0;   ///< with all four braces
};

/// The marks of a template, first to last. Everything that is no value, section or comment is Forbidden:
/// includes, pragmas, modifiers, other delimiters.
[[nodiscard]] std::vector<TemplateMark> templateMarks(const QString& wording);

/// What is known about a part without filling it.
struct ScannedPart {
    std::vector<TemplateProblem> problems;
    QSet<QString> always; ///< values that every reader sees: in no section but HAS_UNSUBSCRIBE
};
[[nodiscard]] ScannedPart scanTemplate(TemplatePart part, const QString& wording);

} // namespace afterparcel
