#pragma once

#include "core/store/store.h"
#include "ui/datetext.h"
#include "ui/uicontext.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace afterparcel
{

class FileField;
class JobProgress;

/// D4: says what a backup holds and what bringing it back does, and asks.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const UiContext& context, const TimeFrame& frame, QWidget* parent);

Q_SIGNALS:
    /// The store is to be put back to this file, which was looked at. Nothing may have the store open then.
    void restoreWanted(const QString& file);

private:
    void build();
    void look();
    void take(const Result<BackupContent>& content);
    void confirm();

    UiContext m_context;
    TimeFrame m_frame;
    FileField* m_file;
    JobProgress* m_progress;
    QLabel* m_said;
    QPushButton* m_go;
    QTimer m_pause;
    quint64 m_question = 0;
};

} // namespace afterparcel
