#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace afterparcel
{

/// The parts of an e-mail that the merchant words.
enum class TemplatePart { Subject, Html, Text };
[[nodiscard]] QString toString(TemplatePart part);
[[nodiscard]] std::optional<TemplatePart> templatePartFromString(QStringView name);

/// The wording of the e-mail in one language, with placeholders (placeholders.h). The subject is one line.
struct MailTemplate {
    QString subject;
    QString html;
    QString text;
    friend bool operator==(const MailTemplate&, const MailTemplate&) = default;

    [[nodiscard]] const QString& part(TemplatePart part) const;
    void setPart(TemplatePart part, const QString& wording);
};

/// The languages with a wording of Afterparcel's own: "de", "en", ...
[[nodiscard]] const QStringList& builtInLanguages();
/// Afterparcel's own wording, which "restore default" brings back. English for a language that has none.
/// Safe from any thread.
[[nodiscard]] MailTemplate builtInTemplate(const QString& language);

/// A language as files and lists name it: "de", "pt-BR", "zh-Hant". Empty if it can't be one. What Shopify
/// calls a locale may have more parts; they are left out.
[[nodiscard]] QString normalisedLanguage(const QString& locale);

} // namespace afterparcel
