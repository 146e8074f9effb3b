#include "ui/settings/settingsdraft.h"

#include "core/settings/registry.h"
#include "ui/settings/fieldcatalog.h"

namespace afterparcel
{

void SettingsDraft::setSaved(const Settings& settings)
{
    m_saved = settings;
    check();
}

void SettingsDraft::settle(const Settings& settings, const SettingTexts& values)
{
    for (const auto& [key, text] : values) {
        if (m_typed.value(key) == text) {
            m_typed.remove(key);
        }
    }
    setSaved(settings);
}

void SettingsDraft::discard()
{
    m_typed.clear();
    check();
}

QString SettingsDraft::savedText(const QString& key) const
{
    return settingValue(m_saved, key).value_or(QString());
}

QString SettingsDraft::text(const QString& key) const
{
    return m_typed.contains(key) ? m_typed.value(key) : savedText(key);
}

void SettingsDraft::setText(const QString& key, const QString& text)
{
    if (text == this->text(key)) {
        return;
    }
    m_typed.insert(key, text);
    check();
}

SettingTexts SettingsDraft::changes() const
{
    SettingTexts changes;
    for (const SettingInfo& info : settingInfos()) {
        if (m_changed.contains(info.key)) {
            changes.emplace_back(info.key, m_typed.value(info.key));
        }
    }
    return changes;
}

void SettingsDraft::check()
{
    m_problems.clear();
    m_changed.clear();
    m_proposed = m_saved;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
        const Result<void> assigned = assignSettingValue(m_proposed, it.key(), it.value());
        if (!assigned) {
            addProblem(it.key(), assigned.error());
        }
        if (!assigned || settingValue(m_proposed, it.key()).value_or(QString()) != savedText(it.key())) {
            m_changed.insert(it.key());
        }
    }
    const Result<void> together = checkSettings(m_proposed);
    if (!together) {
        // Said at each of the values that are at odds.
        for (const SettingInfo& info : settingInfos()) {
            if (together.error().what.contains(info.key) && !m_problems.contains(info.key)) {
                addProblem(info.key, together.error());
            }
        }
    }
    Q_EMIT changed();
}

void SettingsDraft::addProblem(const QString& key, const Error& error)
{
    Error said = error;
    const QString own = key + QStringLiteral(": ");
    if (said.what.startsWith(own)) {
        said.what.remove(0, own.size());
    }
    m_problems.insert(key, withLabels(said.text()));
}

} // namespace afterparcel
