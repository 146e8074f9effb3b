#pragma once

#include "core/base/cancellation.h"
#include "core/transfer/steps.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace afterparcel
{

/// Shows how far a job in the background is, with a way to cancel it. Hidden while there is none.
class JobProgress : public QWidget
{
    Q_OBJECT
public:
    explicit JobProgress(QWidget* parent = nullptr);
    /// A job that is under way is cancelled.
    ~JobProgress() override;

    /// Begins to show a job; the one before is cancelled.
    void begin(const QString& text);
    void end();
    /// Whether the button to cancel is offered; it is, unless told otherwise.
    void setStoppable(bool stoppable);
    /// What the job is given; both may outlive this widget.
    [[nodiscard]] TransferProgress reporter() const;
    [[nodiscard]] Cancellation cancellation() const { return m_cancellation; }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    struct State {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };
    void update();

    std::shared_ptr<State> m_state;
    Cancellation m_cancellation;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace afterparcel
