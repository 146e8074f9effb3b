#include "core/mail/cleantext.h"
#include "core/mail/mail.h"
#include "core/mail/mailbox.h"
#include "core/mail/templatecheck.h"
#include "core/mail/templateengine.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <ctemplate/template_dictionary.h>
#include <utility>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

// Gmail clips above 102 KB; the room below is for what the transfer encoding adds.
constexpr qsizetype kLargestHtml = qsizetype{80} * 1024;
constexpr qsizetype kLongestTitle = 150;
constexpr qsizetype kLongestPersonName = 60;
constexpr qsizetype kLongestSubject = 200;

void setValue(ctemplate::TemplateDictionary& values, const char* name, const QString& value)
{
    values.SetValue(name, value.toStdString());
}

/// Sets the value, and shows the section that belongs to it unless the value is empty.
void setSection(ctemplate::TemplateDictionary& values, const char* section, const char* name,
                const QString& value)
{
    setValue(values, name, value);
    if (!value.isEmpty()) {
        values.ShowSection(section);
    }
}

/// A day as people write it in the language of the mail, without the name of the weekday.
QString dayIn(const QString& language, const QDate& day)
{
    static const QRegularExpression weekday(QStringLiteral("(?:,\\s*)?d{3,4}\\.?(?:'[^']*')?[,\\s]*"));
    if (language.isEmpty() || language == QLatin1String("en")) {
        // Read alike in all countries.
        return QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
    }
    const QLocale locale(language);
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

/// Address and subject of the mail that unsubscribes, as they follow "mailto:", which the template has to
/// write itself: the engine lets no value begin an address with anything but http. Empty without a usable
/// address (Q5).
QString unsubscribeTarget(const MailContent& content)
{
    const Result<QString> address = bareAddress(content.unsubscribeAddress);
    if (!address) {
        return {};
    }
    const QByteArray subject = "unsubscribe " + singleLine(content.unsubscribeCode, kLongestSubject).toUtf8();
    return QString::fromLatin1(QUrl::toPercentEncoding(*address, "@")) + QStringLiteral("?subject=") +
           QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(subject)));
}

void fillProducts(ctemplate::TemplateDictionary& values, const MailContent& content, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        const MailProduct& product = content.products[static_cast<size_t>(i)];
        ctemplate::TemplateDictionary* const item = values.AddSectionDictionary("PRODUCTS");
        setValue(*item, "PRODUCT_TITLE", singleLine(product.title, kLongestTitle));
        setSection(*item, "HAS_IMAGE", "PRODUCT_IMAGE", webUrl(product.imageUrl));
        setSection(*item, "HAS_PAGE", "PRODUCT_URL", webUrl(product.pageUrl));
        setSection(*item, "HAS_REVIEW_LINK", "REVIEW_URL", webUrl(product.reviewUrl));
    }
    const qsizetype more = std::ssize(content.products) - count;
    if (more > 0) {
        values.SetIntValue("MORE_COUNT", static_cast<long>(more));
        values.ShowSection("MORE");
    }
}

void fill(ctemplate::TemplateDictionary& values, const MailContent& content, qsizetype count)
{
    const QString firstName = singleLine(content.customerFirstName, kLongestPersonName);
    if (firstName.isEmpty()) {
        values.ShowSection("UNNAMED");
    }
    setSection(values, "NAMED", "FIRST_NAME", firstName);
    setValue(values, "LAST_NAME", singleLine(content.customerLastName, kLongestPersonName));
    setValue(values, "ORDER_NAME", singleLine(content.orderName, kLongestPersonName));
    if (content.orderDate.isValid()) {
        setSection(values, "HAS_DATE", "ORDER_DATE", dayIn(content.locale, content.orderDate.date()));
    }
    const QString store = singleLine(content.storeName, kLongestPersonName);
    setValue(values, "STORE_NAME", store.isEmpty() ? Tr::tr("our store") : store);
    setSection(values, "HAS_STORE_URL", "STORE_URL", webUrl(content.storeUrl));
    setSection(values, "HAS_UNSUBSCRIBE", "UNSUBSCRIBE_TARGET", unsubscribeTarget(content));
    setValue(values, "UNSUBSCRIBE_ADDRESS", bareAddress(content.unsubscribeAddress).value_or(QString()));
    setValue(values, "UNSUBSCRIBE_CODE", singleLine(content.unsubscribeCode, kLongestSubject));
    values.ShowSection(content.products.size() == 1 ? "ONE_PRODUCT" : "SEVERAL_PRODUCTS");
    fillProducts(values, content, count);
}

/// The text part as the template wrote it, without the blank lines that absent sections leave.
QString tidyText(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\n{3,}"));
    static const QRegularExpression trailing(QStringLiteral("[ \t]+\n"));
    text.replace(trailing, QStringLiteral("\n"));
    text.replace(blanks, QStringLiteral("\n\n"));
    return text.trimmed() + QLatin1Char('\n');
}

Result<RenderedMail> renderWith(const MailContent& content, const MailTemplate& wording, qsizetype count)
{
    ctemplate::TemplateDictionary values("request");
    fill(values, content, count);
    RenderedMail mail;
    for (const auto& [part, target] :
         {std::pair(TemplatePart::Subject, &mail.subject), std::pair(TemplatePart::Html, &mail.html),
          std::pair(TemplatePart::Text, &mail.text)}) {
        Result<QString> expanded = expandTemplate(part, wording.part(part), values);
        if (!expanded) {
            return tl::unexpected(expanded.error());
        }
        *target = *expanded;
    }
    mail.subject = singleLine(mail.subject, kLongestSubject);
    mail.html = cleanBody(mail.html);
    mail.text = tidyText(cleanBody(mail.text));
    return mail;
}

} // namespace

Result<RenderedMail> renderMail(const MailContent& content, const MailTemplate& wording)
{
    const std::vector<TemplateProblem> problems = checkTemplate(wording);
    const auto error = std::find_if(problems.begin(), problems.end(), [](const TemplateProblem& problem) {
        return problem.severity == TemplateProblem::Severity::Error;
    });
    if (error != problems.end()) {
        return fail(ErrorKind::BadInput, Tr::tr("The template can't be used."), problemLine(*error));
    }
    qsizetype count = std::ssize(content.products);
    Result<RenderedMail> mail = renderWith(content, wording, count);
    // An order with very many products names as many as fit, and says how many more there are.
    while (mail && count > 1 && mail->html.toUtf8().size() > kLargestHtml) {
        const qsizetype size = mail->html.toUtf8().size();
        count = std::clamp(count * kLargestHtml / size, qsizetype{1}, count - 1);
        mail = renderWith(content, wording, count);
    }
    return mail;
}

} // namespace afterparcel
