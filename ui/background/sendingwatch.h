#pragma once

#include "core/sync/sendingstate.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QTimer>

namespace afterparcel
{

/// Keeps up with what leaves today and what holds it back: reads it when something changed, and each minute,
/// since time alone makes messages due.
class SendingWatch : public QObject
{
    Q_OBJECT
public:
    explicit SendingWatch(const UiContext& context, QObject* parent);

    [[nodiscard]] const SendingState& state() const { return m_state; }
    void refresh();

Q_SIGNALS:
    /// Read for the first time, or different from before.
    void changed(const afterparcel::SendingState& state);

private:
    UiContext m_context;
    SendingState m_state;
    QTimer m_minute;
    bool m_known = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read
};

/// The state at this moment, for a job in the background.
[[nodiscard]] Result<SendingState> readSendingState(BackgroundTools& tools);

} // namespace afterparcel
