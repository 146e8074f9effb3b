#pragma once

#include "core/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace afterparcel
{

/// How this computer's window looks and behaves: the preferences as a form.
class PreferencesPage : public QWidget
{
    Q_OBJECT
public:
    explicit PreferencesPage(QWidget* parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    /// Emits nothing.
    void setPreferences(const Preferences& preferences);

Q_SIGNALS:
    /// By the merchant.
    void edited();

private:
    void addRow(const QString& label, QWidget* control, const QString& meaning);
    QComboBox* addChoice(const QString& label, const QString& meaning);
    void fillLanguages();

    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_onClose;
    QCheckBox* m_notifications;
    Preferences m_given; ///< for what the page does not show
};

} // namespace afterparcel
