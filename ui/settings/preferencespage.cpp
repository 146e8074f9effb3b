#include "ui/settings/preferencespage.h"

#include "translations/translations.h"
#include "ui/labels.h"
#include "ui/settings/fieldrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace afterparcel
{

namespace
{

constexpr int kMostWidth = 60; ///< average characters, as the rows of settings

int themeNumber(const std::optional<Theme>& theme)
{
    return theme ? static_cast<int>(*theme) : -1;
}

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("hint"));
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferencesPage::PreferencesPage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setVerticalSpacing(8);
    layout->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * kSettingNameWidth);
    layout->setColumnStretch(1, 1);
    m_theme = addChoice(layout, tr("Colours"), tr("Takes effect at once."));
    m_theme->addItem(tr("As the system"), -1);
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_language = addChoice(layout, tr("Language"),
                           tr("New windows use it once it is saved, the main window after the next start."));
    fillLanguages();
    m_onClose = addChoice(layout, tr("When the window is closed"), {});
    m_onClose->addItem(tr("Ask me"), static_cast<int>(Preferences::OnClose::Ask));
    m_onClose->addItem(tr("Work on in the background"), static_cast<int>(Preferences::OnClose::KeepOpen));
    m_onClose->addItem(tr("End Afterparcel"), static_cast<int>(Preferences::OnClose::Quit));
    m_notifications = new QCheckBox(tr("Notify me of what needs my decision"), this);
    layout->addWidget(m_notifications, layout->rowCount(), 1);
    for (QComboBox* box : {m_theme, m_language, m_onClose}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    }
    connect(m_notifications, &QCheckBox::toggled, this, &PreferencesPage::edited);
}

QComboBox* PreferencesPage::addChoice(QGridLayout* layout, const QString& label, const QString& meaning)
{
    auto* name = new QLabel(label, this);
    name->setWordWrap(true);
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setAccessibleDescription(meaning);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * kMostWidth);
    name->setBuddy(box);
    const int row = layout->rowCount();
    layout->addWidget(name, row, 0);
    layout->addWidget(box, row, 1);
    if (!meaning.isEmpty()) {
        layout->addWidget(hint(meaning, this), row + 1, 1);
    }
    return box;
}

/// Each under its own name, as somebody would look for it who does not read the present one.
void PreferencesPage::fillLanguages()
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : programLanguages()) {
        QString name = QLocale(QLocale(language).language()).nativeLanguageName();
        name = language == QLatin1String("en") ? QStringLiteral("English") : name; // not "American English"
        m_language->addItem(capitalised(name), language);
    }
}

Preferences PreferencesPage::preferences() const
{
    Preferences result = m_given;
    const int theme = m_theme->currentData().toInt();
    result.theme = theme < 0 ? std::nullopt : std::optional(static_cast<Theme>(theme));
    result.language = m_language->currentData().toString();
    result.onClose = static_cast<Preferences::OnClose>(m_onClose->currentData().toInt());
    result.notifications = m_notifications->isChecked();
    return result;
}

void PreferencesPage::setPreferences(const Preferences& preferences)
{
    const QSignalBlocker quiet(this);
    m_given = preferences;
    m_theme->setCurrentIndex(m_theme->findData(themeNumber(preferences.theme)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_onClose->setCurrentIndex(m_onClose->findData(static_cast<int>(preferences.onClose)));
    m_notifications->setChecked(preferences.notifications);
}

} // namespace afterparcel
