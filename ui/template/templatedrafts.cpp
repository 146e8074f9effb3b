#include "ui/template/templatedrafts.h"

namespace afterparcel
{

void TemplateDrafts::setBook(const TemplateBook& book)
{
    std::map<QString, Draft> fresh;
    for (const TemplateEntry& entry : book.entries) {
        Draft draft{entry.saved, entry.saved, false, entry.problem};
        const auto before = m_drafts.find(entry.language);
        if (before != m_drafts.end() && isChanged(entry.language)) {
            draft.now = before->second.now;
        }
        fresh.emplace(entry.language, draft);
    }
    for (const auto& [language, draft] : m_drafts) {
        if (draft.isNew) {
            fresh.emplace(language, draft); // kept as it is, unless it was saved by now
        }
    }
    m_drafts = std::move(fresh);
    m_default = book.defaultLanguage;
}

void TemplateDrafts::add(const QString& language, const QString& from)
{
    const MailTemplate wording =
        builtInLanguages().contains(language) ? builtInTemplate(language) : m_drafts[from].now;
    m_drafts.emplace(language, Draft{wording, wording, true, {}});
}

bool TemplateDrafts::dropNew(const QString& language)
{
    const auto found = m_drafts.find(language);
    if (found == m_drafts.end() || !found->second.isNew) {
        return false;
    }
    m_drafts.erase(found);
    return true;
}

QStringList TemplateDrafts::languages() const
{
    QStringList names;
    for (const auto& [language, draft] : m_drafts) {
        names.append(language);
    }
    return names;
}

const MailTemplate& TemplateDrafts::wording(const QString& language) const
{
    static const MailTemplate none;
    const auto found = m_drafts.find(language);
    return found == m_drafts.end() ? none : found->second.now;
}

void TemplateDrafts::setWording(const QString& language, const MailTemplate& wording)
{
    if (const auto found = m_drafts.find(language); found != m_drafts.end()) {
        found->second.now = wording;
    }
}

void TemplateDrafts::discard(const QString& language)
{
    if (const auto found = m_drafts.find(language); found != m_drafts.end()) {
        found->second.now = found->second.saved;
    }
}

bool TemplateDrafts::isChanged(const QString& language) const
{
    const auto found = m_drafts.find(language);
    return found != m_drafts.end() && (found->second.isNew || found->second.now != found->second.saved);
}

QString TemplateDrafts::problem(const QString& language) const
{
    const auto found = m_drafts.find(language);
    return found == m_drafts.end() ? QString() : found->second.problem;
}

std::vector<TemplateChange> TemplateDrafts::changes() const
{
    std::vector<TemplateChange> changes;
    for (const auto& [language, draft] : m_drafts) {
        if (isChanged(language)) {
            changes.push_back({language, draft.now});
        }
    }
    return changes;
}

} // namespace afterparcel
