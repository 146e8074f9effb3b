#include "ui/settings/listeditor.h"

#include "core/settings/values.h"
#include "ui/fitting.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kMostRows = 5; ///< shown at once

} // namespace

ListEditor::ListEditor(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_entry(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_entry->setAccessibleName(tr("%1: new entry", "what a list is of").arg(name));
    m_entry->setPlaceholderText(tr("Type one and press Enter"));
    fitPlaceholder(*m_entry);
    m_add->setAccessibleName(tr("%1: add", "what a list is of").arg(name));
    m_add->setAutoDefault(false);
    m_list->setAccessibleName(name);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_remove->setAccessibleName(tr("%1: remove", "what a list is of").arg(name));
    m_remove->setAutoDefault(false);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_entry, 0, 0);
    layout->addWidget(m_add, 0, 1);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(m_remove, 1, 1, Qt::AlignTop);
    setFocusProxy(m_entry);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addTyped);
    connect(m_entry, &QLineEdit::textChanged, this, &ListEditor::updateButtons);
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ListEditor::updateButtons);
    auto* enter = new QShortcut(m_entry);
    enter->setKeys({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setContext(Qt::WidgetShortcut); // else it would press the dialog's button
    connect(enter, &QShortcut::activated, this, &ListEditor::addTyped);
    auto* erase = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &ListEditor::removeChosen);
    updateButtons();
}

QStringList ListEditor::items() const
{
    QStringList items;
    for (int row = 0; row < m_list->count(); ++row) {
        items.append(m_list->item(row)->text());
    }
    return items;
}

void ListEditor::setItems(const QStringList& items)
{
    m_list->clear();
    m_list->addItems(items);
    updateButtons();
}

/// Several at once, separated by commas, as the registry writes lists.
void ListEditor::addTyped()
{
    const QStringList typed = parseList(m_entry->text());
    if (typed.isEmpty()) {
        return; // Enter in an empty field
    }
    setItems(parseList(printList(items() + typed))); // without repetitions
    m_entry->clear();
    Q_EMIT edited();
}

void ListEditor::removeChosen()
{
    qDeleteAll(m_list->selectedItems());
    updateButtons();
    Q_EMIT edited();
}

void ListEditor::updateButtons()
{
    m_add->setEnabled(!m_entry->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    const bool empty = m_list->count() == 0;
    m_list->setVisible(!empty);
    m_remove->setVisible(!empty);
    const int rows = std::clamp(m_list->count(), 1, kMostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
}

} // namespace afterparcel
