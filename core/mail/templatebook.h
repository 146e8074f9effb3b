#pragma once

#include "core/base/result.h"
#include "core/mail/mailtemplate.h"

#include <QStringList>

#include <vector>

namespace afterparcel
{

/// The wording of one language, as it is in use.
struct TemplateEntry {
    QString language;
    MailTemplate wording; ///< what buyers get; Afterparcel's own where the merchant's can't be used
    MailTemplate saved;   ///< what the merchant saved, even if it can't be used; else as `wording`
    bool isOwn = false;   ///< the merchant's; else built in
    QString problem;      ///< why the merchant's can't be used; empty: it is
};

/// Every language that buyers are written to in.
struct TemplateBook {
    QString defaultLanguage = QStringLiteral("en");
    std::vector<TemplateEntry> entries; ///< by language; never empty: the default language is among them
    QStringList problems;               ///< for a banner: what can't be used and what is used instead

    /// The entry for a customer's locale (Q5): the one of exactly this language ("pt-BR"), else the one of
    /// the language alone ("pt"), else the default language's.
    [[nodiscard]] const TemplateEntry& pick(const QString& locale) const;
    [[nodiscard]] const TemplateEntry* find(const QString& language) const;
};

/// The templates of one store, in the folder "templates" of its folder: one file for each language that the
/// merchant worded, so that subject, HTML and text change together, and "languages.json" with the default
/// language and the built-in ones that are not used. Readable by the owner alone, written atomically under a
/// lock. Calls block; any thread and several processes at once.
class TemplateStore
{
public:
    explicit TemplateStore(const QString& storeFolder);

    /// Never fails: what is damaged or unusable is replaced by what is built in, and said in
    /// TemplateBook::problems (decisions/0013).
    [[nodiscard]] TemplateBook read() const;
    /// Saves the merchant's wording, and takes the language into use. One that equals the built-in wording is
    /// not kept: it goes on changing with the program. BadInput if `language` is none or if checkTemplate()
    /// finds an error.
    [[nodiscard]] Result<void> write(const QString& language, const MailTemplate& wording) const;
    /// Back to the built-in wording; of a language without one the English words.
    [[nodiscard]] Result<void> restore(const QString& language) const;
    /// Buyers of this language get the default language from now on. BadInput for the default language
    /// itself, NotFound for one that is not in use.
    [[nodiscard]] Result<void> remove(const QString& language) const;
    /// NotFound if the language is not in use.
    [[nodiscard]] Result<void> setDefault(const QString& language) const;

private:
    [[nodiscard]] QString path(const QString& name) const;
    [[nodiscard]] Result<QString> inUse(const QString& language) const;

    QString m_folder;
};

} // namespace afterparcel
