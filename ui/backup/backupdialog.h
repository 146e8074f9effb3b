#pragma once

#include "core/base/result.h"
#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace afterparcel
{

class FileField;
class JobProgress;

/// D4: everything of the store but its secrets in one new file.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    BackupDialog(const UiContext& context, QWidget* parent);

private:
    void build();
    void updateButton();
    void start();
    void finish(const Result<void>& written);

    UiContext m_context;
    FileField* m_file;
    JobProgress* m_progress;
    QLabel* m_result;
    QPushButton* m_folder;
    QPushButton* m_go;
    QString m_written;
};

} // namespace afterparcel
