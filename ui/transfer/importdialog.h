#pragma once

#include "core/transfer/importplan.h"
#include "ui/datetext.h"
#include "ui/uicontext.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace afterparcel
{

class FileField;
class ImportLinesModel;
class JobProgress;

/// Schedules, reschedules and skips what the lines of a CSV file name (M4): a file, its columns, a preview of
/// what each line does, then the deed and a report of what is wrong.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const UiContext& context, const TimeFrame& frame, QWidget* parent = nullptr);

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);

private:
    struct Look { ///< at a file
        ImportSource source;
        ImportPlan plan;
    };
    void build();
    QComboBox* addMapping(class QFormLayout* form, const QString& label);
    /// Reads the file anew; without a mapping, with the one that is guessed.
    void look(const std::optional<ImportMapping>& mapping);
    void take(const Result<Look>& look);
    void showColumns(const ImportSource& source);
    void showLines();
    void update();
    void confirm();
    void carryOut();
    void finish(const Result<StepsResult>& result);
    void saveReport();
    [[nodiscard]] ImportMapping mapping() const;

    UiContext m_context;
    TimeFrame m_frame;
    FileField* m_file;
    QComboBox* m_order = nullptr;
    QComboBox* m_time = nullptr;
    QComboBox* m_action = nullptr;
    QLabel* m_summary;
    QCheckBox* m_onlyWrong;
    QTableView* m_lines;
    ImportLinesModel* m_model;
    JobProgress* m_progress;
    QPushButton* m_save;
    QPushButton* m_go;
    QTimer m_pause; ///< before a path that is being typed is looked at
    std::optional<Look> m_look;
    int m_token = 0; ///< of the newest look
};

} // namespace afterparcel
