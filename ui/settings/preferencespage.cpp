#include "ui/settings/preferencespage.h"

#include "translations/translations.h"
#include "ui/fitting.h"
#include "ui/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4); // as between the rows of other pages
    m_theme = addChoice(tr("Colours"), tr("Takes effect at once."));
    m_theme->addItem(tr("As the system"), -1);
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_language = addChoice(tr("Language"),
                           tr("New windows use it once it is saved, the main window after the next start."));
    fillLanguages();
    m_onClose = addChoice(tr("When the window is closed"), {});
    m_onClose->addItem(tr("Ask me"), static_cast<int>(Preferences::OnClose::Ask));
    m_onClose->addItem(tr("Work on in the background"), static_cast<int>(Preferences::OnClose::KeepOpen));
    m_onClose->addItem(tr("End Afterparcel"), static_cast<int>(Preferences::OnClose::Quit));
    m_notifications = new QCheckBox(tr("Notify me of what needs my decision"), this);
    addRow({}, m_notifications, {});
    for (QComboBox* box : {m_theme, m_language, m_onClose}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    }
    connect(m_notifications, &QCheckBox::toggled, this, &PreferencesPage::edited);
}

void PreferencesPage::addRow(const QString& label, QWidget* control, const QString& meaning)
{
    auto* row = new QGridLayout;
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    layOutSettingRow(*row);
    auto* name = new QLabel(label, this);
    name->setWordWrap(true);
    name->setBuddy(control);
    row->addWidget(name, 0, 0);
    auto* field = new QHBoxLayout; // keeps a short control from widening the column of names
    field->addWidget(control, 1);
    field->addStretch(0);
    row->addLayout(field, 0, 1);
    if (!meaning.isEmpty()) {
        row->addWidget(hint(meaning, this), 1, 1);
    }
}

QComboBox* PreferencesPage::addChoice(const QString& label, const QString& meaning)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setAccessibleDescription(meaning);
    box->setMaximumWidth(settingControlWidth());
    addRow(label, box, meaning);
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
