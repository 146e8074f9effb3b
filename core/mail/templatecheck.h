#pragma once

#include "core/mail/mail.h"
#include "core/mail/mailtemplate.h"

#include <vector>

namespace afterparcel
{

/// Something wrong in a template, at its place.
struct TemplateProblem {
    enum class Severity {
        Error,   ///< such a template is never used, and not saved
        Warning, ///< it works, but not as people expect
    };
    Severity severity = Severity::Error;
    TemplatePart part = TemplatePart::Html;
    int position = 0; ///< in UTF-16 units, from the part's beginning
    int length = 0;   ///< 0: the problem has no extent
    int line = 1;     ///< from 1
    QString text;     ///< translated, one or two sentences
    friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

/// Whether one of them forbids to use the template.
[[nodiscard]] bool hasErrors(const std::vector<TemplateProblem>& problems);

/// What can be seen without filling it: size, placeholders (unknown, misplaced, or another command of the
/// template engine, which a merchant's template must not have), sections, subject, unsubscribing (Q5). A
/// template without an error of these is safe to fill: nothing in it can switch off escaping or read a file.
[[nodiscard]] std::vector<TemplateProblem> checkTemplate(const MailTemplate& wording);

/// The same, and what only shows when it is filled: HTML that can't be made safe, an empty subject, and a
/// size that mail programs clip.
[[nodiscard]] std::vector<TemplateProblem> checkFilledTemplate(const MailTemplate& wording,
                                                               const MailContent& content);

/// "Line 3: ...", with the part's name.
[[nodiscard]] QString problemLine(const TemplateProblem& problem);

/// An order that does not exist, for checks and for a preview without orders.
[[nodiscard]] MailContent sampleMailContent(const QString& language);

} // namespace afterparcel
