#include "ui/settings/pickers.h"

#include "core/settings/values.h"
#include "ui/countrynames.h"
#include "ui/datetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QTimeZone>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SettingFields)
};

constexpr int kDaysInWeek = 7;
constexpr int kDaysInRow = 4;
const QTime kFirstTime(9, 0); ///< offered when a limit is switched on
const QTime kLastTime(18, 0); ///< the same for one that ends something

/// Countries by name, with their codes.
std::vector<std::pair<QString, QString>> countries()
{
    std::vector<std::pair<QString, QString>> result;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.at(0).isLetter()) { // not "001", the world
            result.emplace_back(countryName(code), code);
        }
    }
    std::sort(result.begin(), result.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return result;
}

FieldEditor ofCombo(QComboBox* box, const std::function<void()>& edited)
{
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [edited] { edited(); });
    return {box, [box] { return box->currentData().toString(); },
            [box](const QString& value) {
                const QSignalBlocker quiet(box);
                box->setCurrentIndex(std::max(0, box->findData(value)));
            }};
}

} // namespace

FieldEditor makeChoicePicker(const SettingInfo& info, const FieldText& text, QWidget* parent,
                             const std::function<void()>& edited)
{
    auto* box = new QComboBox(parent);
    for (const QString& choice : info.choices) {
        const auto named = std::find_if(text.choices.begin(), text.choices.end(),
                                        [&choice](const ChoiceText& c) { return c.value == choice; });
        box->addItem(named == text.choices.end() ? choice : named->label, choice);
    }
    return ofCombo(box, edited);
}

FieldEditor makeCountryPicker(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* box = new QComboBox(parent);
    box->addItem(text.empty, QString());
    for (const auto& [name, code] : countries()) {
        box->addItem(name, code);
    }
    return ofCombo(box, edited);
}

FieldEditor makeZonePicker(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        box->addItem(QString::fromUtf8(zone));
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(text.empty);
    box->lineEdit()->setClearButtonEnabled(true);
    box->setCurrentIndex(-1);
    QObject::connect(box, &QComboBox::editTextChanged, box, [edited] { edited(); });
    return {box, [box] { return box->currentText(); },
            [box](const QString& value) {
                const QSignalBlocker quiet(box);
                box->setCurrentText(value);
            }};
}

FieldEditor makeTimePicker(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* widget = new QWidget(parent);
    auto* any = new QCheckBox(text.empty, widget);
    const QTime offered = text.key == QLatin1String("timing.window.to") ? kLastTime : kFirstTime;
    auto* time = new QTimeEdit(offered, widget);
    time->setAccessibleName(text.label);
    time->setDisplayFormat(clockFormat(QLocale()));
    any->setAccessibleName(
        Tr::tr("%1: %2", "a setting, and what a check box does to it: Send from, at any time")
            .arg(text.label, text.empty));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(time);
    layout->addWidget(any);
    layout->addStretch();
    widget->setFocusProxy(any);
    QObject::connect(any, &QCheckBox::toggled, time, &QWidget::setDisabled);
    QObject::connect(any, &QCheckBox::toggled, widget, [edited] { edited(); });
    QObject::connect(time, &QTimeEdit::timeChanged, widget, [edited] { edited(); });
    return {widget, [any, time] { return any->isChecked() ? QString() : printTimeOfDay(time->time()); },
            [any, time, offered](const QString& value) {
                const QSignalBlocker quietAny(any);
                const QSignalBlocker quietTime(time);
                const Result<QTime> parsed = parseTimeOfDay(value);
                any->setChecked(value.isEmpty());
                time->setDisabled(value.isEmpty());
                time->setTime(parsed.value_or(offered));
            }};
}

FieldEditor makeWeekdaysPicker(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QGridLayout(widget);
    layout->setContentsMargins({});
    const QLocale locale;
    std::vector<std::pair<int, QCheckBox*>> boxes;
    for (int i = 0; i < kDaysInWeek; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % kDaysInWeek + 1;
        auto* box = new QCheckBox(locale.standaloneDayName(day), widget);
        box->setAccessibleName(Tr::tr("%1: %2", "a setting and one of its values: Send on, Monday")
                                   .arg(text.label, box->text()));
        layout->addWidget(box, i / kDaysInRow, i % kDaysInRow);
        QObject::connect(box, &QCheckBox::toggled, widget, [edited] { edited(); });
        boxes.emplace_back(day, box);
    }
    layout->setColumnStretch(kDaysInRow, 1);
    widget->setFocusProxy(boxes.front().second);
    return {widget,
            [boxes] {
                QSet<int> days;
                for (const auto& [day, box] : boxes) {
                    if (box->isChecked()) {
                        days.insert(day);
                    }
                }
                return printWeekdays(days);
            },
            [boxes](const QString& value) {
                const QSet<int> days = parseWeekdays(value).value_or(QSet<int>());
                for (const auto& [day, box] : boxes) {
                    const QSignalBlocker quiet(box);
                    box->setChecked(days.contains(day));
                }
            }};
}

} // namespace afterparcel
