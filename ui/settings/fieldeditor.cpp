#include "ui/settings/fieldeditor.h"

#include "core/settings/values.h"
#include "ui/fitting.h"
#include "ui/settings/listeditor.h"
#include "ui/settings/pickers.h"
#include "ui/settings/unitspinbox.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace afterparcel
{

namespace
{

FieldEditor makeText(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* line = new QLineEdit(parent);
    line->setPlaceholderText(text.empty.isEmpty() ? text.example : text.empty);
    fitPlaceholder(*line);
    line->setClearButtonEnabled(true);
    QObject::connect(line, &QLineEdit::textEdited, line, [edited] { edited(); });
    // Emptied by its button: no edit of the keyboard.
    QObject::connect(line, &QLineEdit::textChanged, line, [line, edited] {
        if (line->text().isEmpty()) {
            edited();
        }
    });
    return {line, [line] { return line->text(); },
            [line](const QString& value) {
                if (line->text() != value) { // keeps the cursor where it is
                    const QSignalBlocker quiet(line);
                    line->setText(value);
                }
            }};
}

FieldEditor makeCheckBox(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* box = new QCheckBox(text.label, parent);
    QObject::connect(box, &QCheckBox::toggled, box, [edited] { edited(); });
    return {box, [box] { return printBoolean(box->isChecked()); },
            [box](const QString& value) {
                const QSignalBlocker quiet(box);
                box->setChecked(parseBoolean(value).value_or(false));
            }};
}

FieldEditor makeNumber(const SettingInfo& info, const FieldText& text, QWidget* parent,
                       const std::function<void()>& edited)
{
    auto* box = new UnitSpinBox(info.type, text.empty, parent);
    QObject::connect(box, &QSpinBox::valueChanged, box, [edited] { edited(); });
    return {box, [box] { return box->setting(); },
            [box](const QString& value) {
                const QSignalBlocker quiet(box);
                box->setSetting(value);
            }};
}

FieldEditor makeList(const FieldText& text, QWidget* parent, const std::function<void()>& edited)
{
    auto* list = new ListEditor(text.label, parent);
    QObject::connect(list, &ListEditor::edited, list, edited);
    return {list, [list] { return printList(list->items()); },
            [list](const QString& value) {
                if (printList(list->items()) != value) { // keeps the selection
                    list->setItems(parseList(value));
                }
            }};
}

} // namespace

FieldEditor makeFieldEditor(const SettingInfo& info, const FieldText& text, QWidget* parent,
                            const std::function<void()>& edited)
{
    if (info.type == QLatin1String("boolean")) {
        return makeCheckBox(text, parent, edited);
    }
    if (info.type == QLatin1String("choice")) {
        return makeChoicePicker(info, text, parent, edited);
    }
    if (UnitSpinBox::knows(info.type)) {
        return makeNumber(info, text, parent, edited);
    }
    if (info.type == QLatin1String("list")) {
        return makeList(text, parent, edited);
    }
    if (info.type == QLatin1String("country")) {
        return makeCountryPicker(text, parent, edited);
    }
    if (info.type == QLatin1String("timezone")) {
        return makeZonePicker(text, parent, edited);
    }
    if (info.type == QLatin1String("time")) {
        return makeTimePicker(text, parent, edited);
    }
    if (info.type == QLatin1String("weekdays")) {
        return makeWeekdaysPicker(text, parent, edited);
    }
    return makeText(text, parent, edited);
}

} // namespace afterparcel
