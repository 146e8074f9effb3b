#pragma once

#include "core/sync/connection.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace afterparcel
{

/// Tries one service with the values as they are in the editor, saved or not, and says what came out: the
/// cause and what to do about it.
class ConnectionTest : public QWidget
{
    Q_OBJECT
public:
    /// `trial` gives the present values when a test begins.
    ConnectionTest(Service service, const UiContext& context, std::function<Trial()> trial,
                   QWidget* parent = nullptr);
    ~ConnectionTest() override;

    /// Off while a value is wrong.
    void setPossible(bool possible);
    /// What was found does not speak of the values any more.
    void forget();

private:
    void start();
    void cancel();
    void show(const std::vector<Check>& checks);
    void updateButtons();

    Service m_service;
    UiContext m_context;
    std::function<Trial()> m_trial;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QLabel* m_answer;
    Cancellation m_cancellation;
    quint64 m_run = 0; ///< answers of earlier tests are not shown
    bool m_running = false;
    bool m_possible = true;
};

} // namespace afterparcel
