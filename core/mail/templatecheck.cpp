#include "core/mail/templatecheck.h"

#include "core/mail/templatescan.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateCheck)
};

using Severity = TemplateProblem::Severity;

constexpr qsizetype kLongestSubject = 500;                ///< as written, with its placeholders
constexpr qsizetype kLargestPart = qsizetype{200} * 1024; ///< UTF-8 bytes
constexpr qsizetype kClippedFrom = qsizetype{102} * 1024; ///< Gmail shows no more of the HTML

TemplateProblem ofPart(Severity severity, TemplatePart part, const QString& text)
{
    return {severity, part, 0, 0, 1, text};
}

void checkSizes(const MailTemplate& wording, std::vector<TemplateProblem>& problems)
{
    if (wording.subject.size() > kLongestSubject) {
        problems.push_back(
            ofPart(Severity::Error, TemplatePart::Subject,
                   Tr::tr("The subject is longer than %n character(s).", nullptr, int{kLongestSubject})));
    }
    for (const TemplatePart part : {TemplatePart::Html, TemplatePart::Text}) {
        if (wording.part(part).toUtf8().size() > kLargestPart) {
            problems.push_back(ofPart(
                Severity::Error, part,
                Tr::tr("This part is larger than %n KB.", nullptr, static_cast<int>(kLargestPart / 1024))));
        }
        if (wording.part(part).trimmed().isEmpty()) {
            problems.push_back(ofPart(Severity::Error, part,
                                      part == TemplatePart::Html
                                          ? Tr::tr("The HTML is empty.")
                                          : Tr::tr("The plain text is empty. Mail programs without HTML "
                                                   "show it, and mail without it looks like spam.")));
        }
    }
}

void checkSubject(const MailTemplate& wording, std::vector<TemplateProblem>& problems)
{
    if (wording.subject.trimmed().isEmpty()) {
        problems.push_back(ofPart(Severity::Error, TemplatePart::Subject, Tr::tr("The subject is empty.")));
    }
    if (const qsizetype end = wording.subject.trimmed().indexOf(QLatin1Char('\n')); end >= 0) {
        problems.push_back({Severity::Error, TemplatePart::Subject, static_cast<int>(end), 1, 1,
                            Tr::tr("The subject has more than one line.")});
    }
}

/// Every reader must be able to unsubscribe: a link in a section that some buyers do not see is none.
void checkUnsubscribing(const ScannedPart& scanned, TemplatePart part, std::vector<TemplateProblem>& problems)
{
    const bool offered = scanned.always.contains(QStringLiteral("UNSUBSCRIBE_TARGET")) ||
                         (scanned.always.contains(QStringLiteral("UNSUBSCRIBE_ADDRESS")) &&
                          scanned.always.contains(QStringLiteral("UNSUBSCRIBE_CODE")));
    if (!offered) {
        problems.push_back(ofPart(
            Severity::Error, part,
            Tr::tr("The buyer can't unsubscribe here: put in {{UNSUBSCRIBE_TARGET}} after “mailto:”, "
                   "or {{UNSUBSCRIBE_ADDRESS}} and {{UNSUBSCRIBE_CODE}}, where every buyer sees it.")));
    }
}

} // namespace

bool hasErrors(const std::vector<TemplateProblem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const TemplateProblem& problem) { return problem.severity == Severity::Error; });
}

std::vector<TemplateProblem> checkTemplate(const MailTemplate& wording)
{
    std::vector<TemplateProblem> problems;
    checkSizes(wording, problems);
    if (hasErrors(problems)) {
        return problems; // too large to look at
    }
    checkSubject(wording, problems);
    for (const TemplatePart part : {TemplatePart::Subject, TemplatePart::Html, TemplatePart::Text}) {
        const ScannedPart scanned = scanTemplate(part, wording.part(part));
        problems.insert(problems.end(), scanned.problems.begin(), scanned.problems.end());
        if (part != TemplatePart::Subject && !hasErrors(scanned.problems)) {
            checkUnsubscribing(scanned, part, problems);
        }
    }
    return problems;
}

std::vector<TemplateProblem> checkFilledTemplate(const MailTemplate& wording, const MailContent& content)
{
    std::vector<TemplateProblem> problems = checkTemplate(wording);
    if (hasErrors(problems)) {
        return problems;
    }
    const Result<RenderedMail> filled = renderMail(content, wording);
    if (!filled) {
        problems.push_back(ofPart(Severity::Error, TemplatePart::Html, filled.error().text()));
        return problems;
    }
    if (filled->subject.isEmpty()) {
        problems.push_back(ofPart(Severity::Error, TemplatePart::Subject,
                                  Tr::tr("The subject is empty when it is filled.")));
    }
    if (filled->html.toUtf8().size() > kClippedFrom) {
        problems.push_back(
            ofPart(Severity::Warning, TemplatePart::Html,
                   Tr::tr("Filled, the HTML has %n KB. Gmail clips what is over 102 KB, and with it the link "
                          "that unsubscribes.",
                          nullptr, static_cast<int>(filled->html.toUtf8().size() / 1024))));
    }
    return problems;
}

QString problemLine(const TemplateProblem& problem)
{
    switch (problem.part) {
    case TemplatePart::Subject:
        return Tr::tr("Subject: %1").arg(problem.text);
    case TemplatePart::Html:
        return Tr::tr("HTML, line %1: %2").arg(problem.line).arg(problem.text);
    case TemplatePart::Text:
        return Tr::tr("Plain text, line %1: %2").arg(problem.line).arg(problem.text);
    }
    return problem.text;
}

MailContent sampleMailContent(const QString& language)
{
    MailContent content;
    content.storeName = Tr::tr("My Shop");
    content.storeUrl = QStringLiteral("https://shop.example.com");
    content.orderName = QStringLiteral("#1001");
    content.orderDate = QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    content.customerFirstName = QStringLiteral("Jane");
    content.customerLastName = QStringLiteral("Doe");
    for (const QString& title : {Tr::tr("Blue mug"), Tr::tr("Linen towel")}) {
        const QString page =
            QStringLiteral("https://shop.example.com/products/%1").arg(content.products.size() + 1);
        content.products.push_back({title, QString(), page, page + QStringLiteral("#reviews")});
    }
    content.unsubscribeAddress = QStringLiteral("shop@example.com");
    content.unsubscribeCode = QStringLiteral("0123456789");
    content.locale = language;
    return content;
}

} // namespace afterparcel
