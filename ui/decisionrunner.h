#pragma once

#include "ui/confirmation.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace afterparcel
{

/// Carries out an action of the merchant: asks where that is needed, shows progress with a way to cancel, and
/// names what did not work (S7, M2). Never blocks.
class DecisionRunner : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `window`; `reader` outlives the runner.
    DecisionRunner(RequestReader& reader, QWidget* window);

    void run(const Confirmation& confirmation);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// For the status bar.
    void said(const QString& text);
    void runningChanged(bool running);

private:
    void start(const Confirmation& confirmation);
    void showProgress(int done, int total);
    void finish(const DecisionSummary& summary);
    void tryAgain(const DecisionSummary& summary);

    RequestReader& m_reader;
    QWidget* m_window;
    QPointer<QProgressDialog> m_progress;
    Confirmation m_last; ///< what is, or was last, carried out
    bool m_running = false;
};

} // namespace afterparcel
