#pragma once

#include "ui/datetext.h"
#include "ui/uicontext.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace afterparcel
{

class ActivityModel;

/// What the program did: filtered by kind, words and date, newest first, and saved as text.
class ActivityDialog : public QDialog
{
    Q_OBJECT
public:
    ActivityDialog(const UiContext& context, const TimeFrame& frame, QWidget* parent);

Q_SIGNALS:
    /// An order was chosen, by name.
    void orderWanted(const QString& name);

private:
    void build();
    void buildFilters();
    void setFirstWidths();
    void connectParts();
    void applyFilter();
    void say();
    void openOrder(const QModelIndex& index);
    void showMenu(const QPoint& position);
    void askForFile();
    void save(const QString& path);
    [[nodiscard]] ActivityQuery query() const;

    UiContext m_context;
    TimeFrame m_frame;
    ActivityModel* m_model;
    QComboBox* m_kind;
    QLineEdit* m_search;
    QCheckBox* m_since;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QTableView* m_table;
    QLabel* m_note;
    QTimer m_pause;
};

} // namespace afterparcel
