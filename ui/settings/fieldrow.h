#pragma once

#include "ui/settings/fieldeditor.h"
#include "ui/settings/settingsdraft.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace afterparcel
{

/// One setting: its name, a widget to change it, what it does to buyers, and what is wrong with the value.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `draft` outlives the row.
    FieldRow(const SettingInfo& info, const FieldText& text, SettingsDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_info.key; }
    /// Whether any word of the row contains the text.
    [[nodiscard]] bool matches(const QString& text) const;
    /// For the first thing that is wrong.
    void focusEditor() { m_editor.widget->setFocus(Qt::OtherFocusReason); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] int firstLineHeight() const;
    void nameEditor();
    void takeEdit();
    void refresh();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString shownText(const QString& value) const;

    SettingInfo m_info;
    FieldText m_text;
    SettingsDraft& m_draft;
    FieldEditor m_editor;
    QLabel* m_name;
    QLabel* m_mark;
    QLabel* m_hint;
    QLabel* m_problem;
    QToolButton* m_restore;
};

} // namespace afterparcel
