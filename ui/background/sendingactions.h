#pragma once

#include "ui/background/sendingwatch.h"
#include "ui/mainmenus.h"

#include <QAction>

class QWidget;

namespace afterparcel
{

/// Pause and rehearsal (Q6): what switches them, what is asked before they end, and the banners that say that
/// they are on.
class SendingActions : public QObject
{
    Q_OBJECT
public:
    SendingActions(const UiContext& context, SendingWatch& watch, const MainMenus& menus, QWidget* window);

    [[nodiscard]] QAction* pause() const { return m_pause; }
    [[nodiscard]] QAction* rehearsal() const { return m_rehearsal; }

Q_SIGNALS:
    /// A banner of the window, by id; an empty text takes it away.
    void banner(const QString& id, const QString& text);

private:
    void show(const SendingState& state);
    [[nodiscard]] static QString pauseText(int waiting);
    [[nodiscard]] static QString rehearsalText(const SendingState& state);
    void switchPause();
    void switchRehearsal();
    void askForAddress(const QString& proposed);
    struct Question {
        QString text;
        QString effect; ///< what the answer yes does to the e-mails that wait
    };
    [[nodiscard]] static Question resumeQuestion(const SendingState& state);
    [[nodiscard]] static Question endQuestion(const SendingState& state);
    /// Shows what would leave at once, then carries on if the merchant wants it.
    void confirmEnd(const QString& title, Question (*questionFor)(const SendingState&), const QString& button,
                    const QString& key);
    void set(const QString& key, const QString& value);
    void tell(const Error& error);

    UiContext m_context;
    SendingWatch& m_watch;
    QWidget* m_window;
    QAction* m_pause;
    QAction* m_rehearsal;
    SendingState m_state;
};

} // namespace afterparcel
