#include "ui/background/sendingactions.h"

#include "ui/fitteddialog.h"
#include "ui/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kTextWidth = 60; ///< average characters
const QString kPaused = QStringLiteral("paused");
const QString kRehearsal = QStringLiteral("mail.rehearsal_to");

} // namespace

SendingActions::SendingActions(const UiContext& context, SendingWatch& watch, const MainMenus& menus,
                               QWidget* window)
    : QObject(window),
      m_context(context),
      m_watch(watch),
      m_window(window),
      m_pause(new QAction(this)),
      m_rehearsal(new QAction(this))
{
    menus.program->addAction(m_pause);
    menus.program->addAction(m_rehearsal);
    connect(m_pause, &QAction::triggered, this, &SendingActions::switchPause);
    connect(m_rehearsal, &QAction::triggered, this, &SendingActions::switchRehearsal);
    connect(&watch, &SendingWatch::changed, this, &SendingActions::show);
    show({});
}

void SendingActions::show(const SendingState& state)
{
    m_state = state;
    m_pause->setText(state.paused ? tr("&Resume sending\u2026") : tr("&Pause sending"));
    m_pause->setIcon(icon(state.paused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setToolTip(state.paused ? tr("Shows how many e-mails would leave, then sends again")
                                     : tr("Sends nothing until you resume it; everything else goes on"));
    const bool rehearsing = !state.rehearsalTo.isEmpty();
    m_rehearsal->setText(rehearsing ? tr("&End the rehearsal\u2026") : tr("Start a re&hearsal\u2026"));
    Q_EMIT banner(kPaused, state.paused ? pauseText(state.waiting) : QString());
    Q_EMIT banner(kRehearsal, rehearsing ? rehearsalText(state) : QString());
}

QString SendingActions::pauseText(int waiting)
{
    return waiting == 0 ? tr("Sending is paused. No e-mail is due.")
                        : tr("Sending is paused. %n e-mail(s) wait until you resume it.", nullptr, waiting);
}

QString SendingActions::rehearsalText(const SendingState& state)
{
    return state.waiting == 0
               ? tr("This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing.")
                     .arg(state.rehearsalTo)
               : tr("This is a rehearsal: each due e-mail goes once to %1, and buyers get nothing. %n "
                    "e-mail(s) wait until you end it.",
                    nullptr, state.waiting)
                     .arg(state.rehearsalTo);
}

/// A pause can end during a rehearsal, and a rehearsal during a pause: each question says what then is true.
SendingActions::Question SendingActions::resumeQuestion(const SendingState& state)
{
    return {state.rehearsalTo.isEmpty()
                ? tr("Resume sending? E-mails go to buyers again.")
                : tr("Resume sending? This is a rehearsal: e-mails go to %1, not to buyers.")
                      .arg(state.rehearsalTo),
            leavingText(state)};
}

SendingActions::Question SendingActions::endQuestion(const SendingState& state)
{
    return state.paused
               ? Question{tr("End the rehearsal? E-mails go to buyers once you resume sending."),
                          pauseText(state.waiting)}
               : Question{tr("End the rehearsal? From then on, e-mails go to buyers."), leavingText(state)};
}

void SendingActions::switchPause()
{
    if (m_state.paused) {
        confirmEnd(tr("Resume sending"), resumeQuestion, tr("&Resume sending"), kPaused);
    } else {
        set(kPaused, QStringLiteral("true"));
    }
}

void SendingActions::switchRehearsal()
{
    if (!m_state.rehearsalTo.isEmpty()) {
        confirmEnd(tr("End the rehearsal"), endQuestion, tr("&End the rehearsal"), kRehearsal);
        return;
    }
    m_context.background.run(
        this, [](BackgroundTools& tools) { return tools.settingsFile().read(); },
        [this](const Result<Settings>& settings) {
            askForAddress(settings ? settings->mailFrom : QString());
        });
}

void SendingActions::askForAddress(const QString& proposed)
{
    auto* dialog = new FittedDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Start a rehearsal"));
    auto* words =
        new QLabel(tr("Until you end it, each due e-mail goes once to your own address, marked as a "
                      "rehearsal. Its request stays unsent, and buyers get nothing."),
                   dialog);
    words->setWordWrap(true);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * kTextWidth);
    auto* address = new QLineEdit(proposed, dialog);
    address->setAccessibleName(tr("Your own address"));
    auto* form = new QFormLayout;
    form->addRow(tr("Your own &address:"), address);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton* start = buttons->addButton(tr("&Start the rehearsal"), QDialogButtonBox::AcceptRole);
    start->setDefault(true);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    const auto check = [start, address] { start->setEnabled(!address->text().trimmed().isEmpty()); };
    check();
    connect(address, &QLineEdit::textChanged, dialog, check);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, address] { set(kRehearsal, address->text().trimmed()); });
    dialog->open();
}

void SendingActions::confirmEnd(const QString& title, Question (*questionFor)(const SendingState&),
                                const QString& button, const QString& key)
{
    const auto job = [](BackgroundTools& tools) {
        return tools.store()
            .and_then([&](Store* store) { return store->deriveDue(tools.clock().now()); })
            .and_then([&](int) { return readSendingState(tools); });
    };
    m_context.background.run(
        this, job, [this, title, questionFor, button, key](const Result<SendingState>& state) {
            if (!state) {
                tell(state.error());
                return;
            }
            const Question question = questionFor(*state);
            auto* box =
                new QMessageBox(QMessageBox::Question, title, question.text, QMessageBox::Cancel, m_window);
            box->setInformativeText(question.effect);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setTextFormat(Qt::PlainText);
            const QPushButton* go = box->addButton(button, QMessageBox::AcceptRole);
            box->setDefaultButton(QMessageBox::Cancel); // a key pressed twice sends nothing
            connect(go, &QPushButton::clicked, this, [this, key] { set(key, QString()); });
            m_window->show(); // it may have been asked for from the tray
            box->open();
        });
}

void SendingActions::set(const QString& key, const QString& value)
{
    m_context.background.run(
        this,
        [key, value](BackgroundTools& tools) {
            return tools.settingsFile().change({{key, value}});
        },
        [this](const Result<Settings>& settings) {
            if (!settings) {
                tell(settings.error());
            }
            m_watch.refresh();
        });
}

void SendingActions::tell(const Error& error)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Not changed"), error.text(), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace afterparcel
