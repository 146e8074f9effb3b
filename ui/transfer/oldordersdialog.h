#pragma once

#include "core/transfer/oldorderplan.h"
#include "ui/datetext.h"
#include "ui/uicontext.h"

#include <QDialog>
#include <QTimer>

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace afterparcel
{

class JobProgress;
class OldOrdersModel;

/// Orders from before the connection, by when they were fulfilled: chosen ones are scheduled after a
/// confirmation that says how many e-mails leave when (T16, M4).
class OldOrdersDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connectedAt`: UTC; where the range ends at first.
    OldOrdersDialog(const UiContext& context, const TimeFrame& frame, const QDateTime& connectedAt,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    void build();
    QWidget* buildRange();
    QWidget* buildChoice();
    void find();
    void take(const Result<std::vector<OldOrder>>& orders);
    void update();
    void plan();
    void confirm(const OldOrderPlan& plan);
    void carryOut(const OldOrderPlan& plan);
    void finish(const Result<StepsResult>& result);

    UiContext m_context;
    TimeFrame m_frame;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QSpinBox* m_spread;
    QTableView* m_view;
    OldOrdersModel* m_model;
    QLabel* m_count;
    QLabel* m_result;
    JobProgress* m_progress;
    QPushButton* m_go;
    QTimer m_pause; ///< before a date that is being typed is looked for
    int m_token = 0;
};

} // namespace afterparcel
