#pragma once

#include "core/settings/settings.h"
#include "core/sync/settingschange.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace afterparcel
{

/// The store's settings as they are being edited: what is saved, and what was typed over it. Nothing is
/// written here. Every typed value is checked by the registry at once, and all together against each other
/// (T10, T15).
class SettingsDraft : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What is saved now. What was typed stays.
    void setSaved(const Settings& settings);
    /// These were saved: forgets them, but not what was typed since.
    void settle(const Settings& settings, const SettingTexts& values);
    [[nodiscard]] const Settings& saved() const { return m_saved; }
    /// Forgets everything that was typed.
    void discard();

    /// As typed, or as saved.
    [[nodiscard]] QString text(const QString& key) const;
    void setText(const QString& key, const QString& text);
    [[nodiscard]] QString savedText(const QString& key) const;

    /// Whether it means something else than what is saved; another spelling is no change.
    [[nodiscard]] bool isChanged(const QString& key) const { return m_changed.contains(key); }
    [[nodiscard]] bool hasChanges() const { return !m_changed.isEmpty(); }
    /// What is wrong with the value, in one or two sentences for people; empty: nothing.
    [[nodiscard]] QString problem(const QString& key) const { return m_problems.value(key); }
    [[nodiscard]] bool hasProblems() const { return !m_problems.isEmpty(); }
    [[nodiscard]] SettingTexts changes() const;
    /// The settings with everything typed that is no problem by itself.
    [[nodiscard]] const Settings& proposed() const { return m_proposed; }

Q_SIGNALS:
    /// A value, a problem, or what is saved.
    void changed();

private:
    void check();
    void addProblem(const QString& key, const Error& error);

    Settings m_saved;
    Settings m_proposed;
    QHash<QString, QString> m_typed; ///< by key, as it was typed
    QSet<QString> m_changed;
    QHash<QString, QString> m_problems;
};

} // namespace afterparcel
