#include "ui/settings/fieldrow.h"

#include "ui/fitting.h"
#include "ui/icons.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace afterparcel
{

namespace
{

QLabel* addWords(QWidget* parent, const char* role)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role)); // coloured by theme.cpp
    return label;
}

bool isCheckBox(const SettingInfo& info)
{
    return info.type == QLatin1String("boolean");
}

} // namespace

FieldRow::FieldRow(const SettingInfo& info, const FieldText& text, SettingsDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_info(info),
      m_text(text),
      m_draft(draft),
      m_editor(makeFieldEditor(info, text, this, [this] { takeEdit(); })),
      m_name(new QLabel(isCheckBox(info) ? QString() : text.label, this)),
      m_mark(addWords(this, "changed")),
      m_hint(addWords(this, "hint")),
      m_problem(addWords(this, "problem")),
      m_restore(new QToolButton(this))
{
    build();
    nameEditor();
    connect(m_restore, &QToolButton::clicked, this,
            [this] { m_draft.setText(m_info.key, m_info.defaultValue); });
    connect(&draft, &SettingsDraft::changed, this, &FieldRow::refresh);
    refresh();
}

void FieldRow::build()
{
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_mark->setText(tr("\u25cf changed", "a mark beside a setting that is not saved yet"));
    m_restore->setAutoRaise(true);
    m_restore->setIcon(icon(QStringLiteral("undo")));
    QSizePolicy keeps = m_restore->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_restore->setSizePolicy(keeps);
    m_editor.widget->setMaximumWidth(std::max(settingControlWidth(), m_editor.widget->sizeHint().width()));
    auto* layout = new QGridLayout(this);
    layOutSettingRow(*layout);
    // Beside the first line of the editor.
    const int line = firstLineHeight();
    m_name->setContentsMargins(0, (line - fontMetrics().height()) / 2, 0, 0);
    m_restore->setFixedHeight(std::max(line, QLineEdit().sizeHint().height()));
    layout->addWidget(m_name, 0, 0, Qt::AlignTop);
    auto* field = new QHBoxLayout; // keeps a short editor from widening the column of names
    field->addWidget(m_editor.widget, 1);
    field->addWidget(m_restore, 0, Qt::AlignTop);
    field->addStretch(0);
    layout->addLayout(field, 0, 1);
    layout->addWidget(m_mark, 1, 0, Qt::AlignTop);
    layout->addWidget(m_hint, 1, 1);
    layout->addWidget(m_problem, 2, 1);
}

/// A button beside a field makes the line higher, which centres the field in it.
int FieldRow::firstLineHeight() const
{
    const auto* button = m_editor.widget->findChild<QPushButton*>();
    const int line = button ? button->sizeHint().height() : QLineEdit().sizeHint().height();
    const int editor = std::max(m_editor.widget->sizeHint().height(), m_editor.widget->minimumHeight());
    return std::min(editor, line);
}

void FieldRow::nameEditor()
{
    QWidget* editor = m_editor.widget;
    const QString tip = tr("%1\nKey: %2", "what a setting means, and its name for the console")
                            .arg(m_info.meaning, m_info.key);
    editor->setAccessibleName(m_text.label);
    for (QWidget* widget : {editor, static_cast<QWidget*>(m_name)}) {
        widget->setToolTip(tip);
    }
    m_name->setBuddy(editor);
    m_restore->setAccessibleName(tr("Restore default: %1", "the name of a setting").arg(m_text.label));
    m_restore->setToolTip(
        tr("Restore default: %1", "the default value of a setting").arg(shownText(m_info.defaultValue)));
    QList<QWidget*> all = editor->findChildren<QWidget*>();
    all.append(editor);
    for (QWidget* widget : all) {
        if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget)) {
            widget->setFocusPolicy(Qt::StrongFocus);
            widget->installEventFilter(this);
        }
    }
}

/// Scrolling the page must not change what happens to lie under the pointer.
bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldRow::matches(const QString& text) const
{
    QStringList words{m_text.label, m_text.group, m_info.meaning, m_info.key};
    for (const ChoiceText& choice : m_text.choices) {
        words << choice.label << choice.meaning;
    }
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString& word) { return word.contains(text, Qt::CaseInsensitive); });
}

void FieldRow::takeEdit()
{
    m_draft.setText(m_info.key, m_editor.text());
}

void FieldRow::refresh()
{
    const QString value = m_draft.text(m_info.key);
    const QString problem = m_draft.problem(m_info.key);
    if (m_editor.text() != value) {
        m_editor.setText(value);
    }
    m_mark->setVisible(m_draft.isChanged(m_info.key));
    m_mark->setToolTip(
        tr("Saved: %1", "the value of a setting").arg(shownText(m_draft.savedText(m_info.key))));
    m_restore->setVisible(value != m_info.defaultValue);
    m_hint->setText(hint());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor.widget->setProperty("wrong", !problem.isEmpty()); // drawn by programstyle.cpp
    m_editor.widget->update();
    m_editor.widget->setAccessibleDescription(problem.isEmpty() ? hint() : problem);
}

/// What the value chosen does, or the setting as such.
QString FieldRow::hint() const
{
    const QString value = m_draft.text(m_info.key);
    for (const ChoiceText& choice : m_text.choices) {
        if (choice.value == value) {
            return choice.meaning;
        }
    }
    return m_info.meaning;
}

QString FieldRow::shownText(const QString& value) const
{
    for (const ChoiceText& choice : m_text.choices) {
        if (choice.value == value) {
            return choice.label;
        }
    }
    if (isCheckBox(m_info)) {
        return value == QLatin1String("true") ? tr("on") : tr("off");
    }
    if (!value.isEmpty()) {
        return value;
    }
    return m_text.empty.isEmpty() ? tr("empty") : m_text.empty;
}

} // namespace afterparcel
