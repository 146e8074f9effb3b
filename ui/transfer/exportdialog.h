#pragma once

#include "core/store/requestview.h"
#include "ui/uicontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace afterparcel
{

class FileField;
class JobProgress;

/// Writes the view that is shown to a CSV file (M3): which columns, which separator, where to.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const UiContext& context, const RequestQuery& query, QWidget* parent = nullptr);

private:
    void build();
    QWidget* buildColumns();
    void updateButton();
    void start();
    void finish(const Result<int>& written);
    [[nodiscard]] QStringList chosenColumns() const;

    UiContext m_context;
    RequestQuery m_query;
    FileField* m_file;
    QListWidget* m_columns;
    QComboBox* m_delimiter;
    QCheckBox* m_mark;
    JobProgress* m_progress;
    QLabel* m_result;
    QPushButton* m_folder;
    QPushButton* m_go;
    QString m_written; ///< path of the last export
};

} // namespace afterparcel
