#include "ui/assistant/assistantdialog.h"

#include "core/settings/registry.h"
#include "ui/assistant/aftershippage.h"
#include "ui/assistant/askpage.h"
#include "ui/assistant/assistantmessage.h"
#include "ui/assistant/mailpage.h"
#include "ui/assistant/steprail.h"
#include "ui/assistant/storepage.h"
#include "ui/assistant/summarypage.h"
#include "ui/assistant/timingpage.h"
#include "ui/assistant/welcomepage.h"
#include "ui/fitting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace afterparcel
{

namespace
{

constexpr QSize kSize(860, 620);

/// The first trouble of a service, else its first warning, else what it said first.
const Check* mostImportant(const std::vector<Check>& checks)
{
    const Check* result = checks.empty() ? nullptr : &checks.front();
    for (const Check& check : checks) {
        const bool worse = check.isTrouble()
                               ? !result->isTrouble()
                               : check.state == Check::State::Warning && result->state == Check::State::Ok;
        result = worse ? &check : result;
    }
    return result;
}

} // namespace

AssistantDialog::AssistantDialog(const UiContext& context, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_stack(new QStackedWidget(this)),
      m_message(new AssistantMessage(this)),
      m_later(new QPushButton(tr("La&ter"), this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Next"), this))
{
    setObjectName(QStringLiteral("assistant"));
    setWindowTitle(tr("Set up Afterparcel"));
    addPages();
    QStringList names;
    for (const AssistantPage* page : m_pages) {
        names.append(page->name());
    }
    m_rail = new StepRail(names, this);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(20, 18, 20, 14);
    right->setSpacing(12);
    right->addWidget(m_stack, 1);
    right->addWidget(m_message);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_rail);
    outer->addLayout(right, 1);
    addButtons();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    right->addLayout(buttons);
    connect(m_stack, &QStackedWidget::currentChanged, this, &AssistantDialog::showStep);
    connect(m_message, &AssistantMessage::cancelWanted, this, &AssistantDialog::cancel);
    resize(scaledToText(kSize, *this));
    goTo(0);
}

AssistantDialog::~AssistantDialog()
{
    m_cancellation.cancel();
}

void AssistantDialog::addPages()
{
    auto* welcome = new WelcomePage(this);
    auto* mail = new MailPage(this);
    m_pages = {welcome,           new StorePage(this),  new AfterShipPage(this), mail, new TimingPage(this),
               new AskPage(this), new SummaryPage(this)};
    connect(welcome, &WelcomePage::sampleDataWanted, this, &AssistantDialog::sampleDataWanted);
    connect(mail, &MailPage::testMailWanted, this, &AssistantDialog::sendTestMail);
    for (AssistantPage* page : m_pages) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
        connect(page, &AssistantPage::edited, this, [this] {
            if (!m_busy) {
                m_message->clear();
            }
        });
    }
}

void AssistantDialog::addButtons()
{
    m_later->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    m_later->setToolTip(tr("Closes this assistant; it can be opened again in the menu Program"));
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &AssistantDialog::next);
}

AssistantPage* AssistantDialog::page() const
{
    return m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

bool AssistantDialog::isLast() const
{
    return m_stack->currentIndex() == m_stack->count() - 1;
}

void AssistantDialog::resume()
{
    show();
    raise();
    activateWindow();
    m_next->setFocus();
    readState();
}

void AssistantDialog::readState()
{
    const int work = begin(tr("Looking at what is set up already\u2026"));
    m_context.background.run(
        this, [place = m_context.place](BackgroundTools&) { return readSetup(place); },
        [this, work](const Result<SetupState>& state) {
            if (work == m_work) {
                end();
                takeState(state);
            }
        });
}

void AssistantDialog::takeState(const Result<SetupState>& state)
{
    if (!state) {
        m_message->setTrouble(state.error().what, state.error().nextStep);
        return;
    }
    m_state = *state;
    for (AssistantPage* page : m_pages) {
        page->show(m_state);
    }
    for (const SecretStatus& secret : m_state.secrets) {
        if (secret.state == SecretState::Locked || secret.state == SecretState::Unavailable) {
            m_message->setWarning(secret.text); // D1: said plainly, before anything is typed
            return;
        }
    }
}

void AssistantDialog::goTo(int index)
{
    m_stack->setCurrentIndex(index);
    showStep();
    m_message->clear();
    page()->show(m_state);
    focusFirstField();
}

void AssistantDialog::showStep()
{
    m_rail->setCurrent(m_stack->currentIndex());
    m_back->setEnabled(m_stack->currentIndex() > 0);
    m_next->setText(isLast() ? tr("&Connect the store") : tr("&Next"));
}

/// Where typing begins; links and what can only be read come later.
void AssistantDialog::focusFirstField()
{
    m_next->setFocus();
    const QList<QWidget*> all = page()->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool isField = (widget->focusPolicy() & Qt::TabFocus) != 0 && !qobject_cast<QLabel*>(widget) &&
                             !qobject_cast<QPushButton*>(widget);
        if (isField && widget->isEnabled()) {
            widget->setFocus();
            return;
        }
    }
}

int AssistantDialog::begin(const QString& doing)
{
    m_busy = true;
    m_cancellation = Cancellation();
    m_message->setBusy(doing);
    m_stack->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
    return ++m_work;
}

void AssistantDialog::end()
{
    m_busy = false;
    m_message->clear();
    m_stack->setEnabled(true);
    m_back->setEnabled(m_stack->currentIndex() > 0);
    m_next->setEnabled(true);
    focusFirstField();
}

void AssistantDialog::cancel()
{
    m_cancellation.cancel();
    ++m_work; // the answer is not waited for
    end();
}

void AssistantDialog::next()
{
    if (isLast()) {
        connectStore();
        return;
    }
    const QString missing = page()->missing();
    if (!missing.isEmpty()) {
        m_message->setTrouble(missing, {});
        return;
    }
    const SetupStep step{page()->service(), page()->values(), page()->secrets()};
    if (step.values.empty()) {
        goTo(m_stack->currentIndex() + 1);
        return;
    }
    takeStep(step);
}

void AssistantDialog::takeStep(const SetupStep& step)
{
    const int work = begin(page()->doing());
    m_context.background.run(
        this,
        [place = m_context.place, clock = &m_context.clock, step, cancellation = m_cancellation](
            BackgroundTools&) { return takeSetupStep(place, clock, step, cancellation); },
        [this, work, typed = step.secrets](const SetupOutcome& outcome) {
            if (work == m_work) {
                end();
                if (outcome.done) {
                    noteSaved(typed);
                }
                takeOutcome(outcome);
            }
        });
}

/// A secret that is saved is nowhere else any more, and not shown again, not even as dots.
void AssistantDialog::noteSaved(const TypedSecrets& typed)
{
    for (SecretStatus& secret : m_state.secrets) {
        if (typed.contains(secret.name)) {
            secret.state = typed.value(secret.name).isEmpty() ? SecretState::Absent : SecretState::Present;
        }
    }
    page()->forgetSecrets();
    page()->show(m_state);
}

void AssistantDialog::connectStore()
{
    const int work = begin(page()->doing());
    m_context.background.run(
        this,
        [cancellation = m_cancellation](BackgroundTools& tools) {
            return connectSavedSetup(&tools, cancellation);
        },
        [this, work](const SetupOutcome& outcome) {
            if (work == m_work) {
                end();
                takeOutcome(outcome);
            }
        });
}

void AssistantDialog::takeOutcome(const SetupOutcome& outcome)
{
    if (outcome.error) {
        m_message->setTrouble(outcome.error->what, outcome.error->nextStep);
        return;
    }
    const Check* check = mostImportant(outcome.checks);
    if (!outcome.done) {
        if (check) {
            m_message->setTrouble(check->text, check->nextStep);
        }
        return;
    }
    if (isLast()) {
        accept();
        return;
    }
    m_state.settings = outcome.settings;
    goTo(m_stack->currentIndex() + 1);
    if (check && check->state == Check::State::Warning) {
        m_message->setWarning(check->words());
    } else if (check) {
        m_message->setGood(check->text);
    }
}

void AssistantDialog::sendTestMail(const QString& to)
{
    const QString missing = page()->missing();
    if (!missing.isEmpty()) {
        m_message->setTrouble(missing, {});
        return;
    }
    Trial trial{m_state.settings, page()->secrets()};
    for (const auto& [key, value] : page()->values()) {
        const Result<void> set = assignSettingValue(trial.settings, key, value);
        if (!set) {
            m_message->setTrouble(set.error().what, set.error().nextStep);
            return;
        }
    }
    const int work = begin(tr("Sending a test e-mail to %1\u2026").arg(to));
    m_context.background.run(
        this,
        [place = m_context.place, clock = &m_context.clock, trial, to, cancellation = m_cancellation](
            BackgroundTools&) { return tryTestMail(place, clock, trial, to, cancellation); },
        [this, work, to](const Result<QString>& answer) {
            if (work != m_work) {
                return;
            }
            end();
            if (answer) {
                m_message->setGood(tr("The mail server took the test e-mail to %1: %2").arg(to, *answer));
            } else {
                m_message->setTrouble(answer.error().what, answer.error().nextStep);
            }
        });
}

void AssistantDialog::reject()
{
    if (m_busy) {
        cancel();
    }
    saveTyped();
    for (AssistantPage* page : m_pages) {
        page->forgetSecrets();
    }
    m_message->clear();
    QDialog::reject();
}

/// What was typed is there after the next start too. What can't be a setting yet stays in its field alone.
void AssistantDialog::saveTyped()
{
    std::vector<std::pair<QString, QString>> values = page()->values();
    // Unverified, AfterShip is not switched on.
    values.erase(
        std::remove_if(values.begin(), values.end(),
                       [](const auto& value) { return value.first == QLatin1String("aftership.enabled"); }),
        values.end());
    if (values.empty()) {
        return;
    }
    m_context.background.run(
        this, [values](BackgroundTools& tools) { return tools.settingsFile().change(values).has_value(); },
        [](bool) {});
}

} // namespace afterparcel
