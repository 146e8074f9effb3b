#pragma once

#include "core/sync/templatejobs.h"

#include <map>

namespace afterparcel
{

/// The templates as they are edited: what is saved, and what was changed since, by language.
class TemplateDrafts
{
public:
    /// What is saved now. Changes that were not saved stay.
    void setBook(const TemplateBook& book);
    /// A language that is not in use yet; it begins with the wording of `from` and counts as changed.
    void add(const QString& language, const QString& from);
    /// Forgets a language that was never saved. False if it was.
    bool dropNew(const QString& language);

    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] const QString& defaultLanguage() const { return m_default; }
    [[nodiscard]] const MailTemplate& wording(const QString& language) const;
    void setWording(const QString& language, const MailTemplate& wording);
    void discard(const QString& language);
    [[nodiscard]] bool isChanged(const QString& language) const;
    /// Why what is saved can't be used; empty: it can.
    [[nodiscard]] QString problem(const QString& language) const;
    [[nodiscard]] std::vector<TemplateChange> changes() const;

private:
    struct Draft {
        MailTemplate saved;
        MailTemplate now;
        bool isNew = false;
        QString problem;
    };
    std::map<QString, Draft> m_drafts;
    QString m_default;
};

} // namespace afterparcel
