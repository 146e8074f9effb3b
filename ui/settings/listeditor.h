#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace afterparcel
{

/// A list of short texts: one is typed and added, chosen ones are removed.
class ListEditor : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what the list is of, for screen readers.
    explicit ListEditor(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QStringList items() const;
    void setItems(const QStringList& items);

Q_SIGNALS:
    void edited();

private:
    void addTyped();
    void removeChosen();
    void updateButtons();

    QLineEdit* m_entry;
    QPushButton* m_add;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace afterparcel
