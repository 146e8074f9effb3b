#include "ui/settings/connectiontest.h"

#include "core/base/joining.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

ConnectionTest::ConnectionTest(Service service, const UiContext& context, std::function<Trial()> trial,
                               QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_context(context),
      m_trial(std::move(trial)),
      m_start(new QPushButton(tr("&Test connection"), this)),
      m_cancel(new QPushButton(tr("Cancel test"), this)),
      m_answer(new QLabel(this))
{
    m_start->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText); // holds words of servers
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setAccessibleName(tr("Outcome of the test"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addLayout(buttons);
    layout->addWidget(m_answer);
    connect(m_start, &QPushButton::clicked, this, &ConnectionTest::start);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionTest::cancel);
    forget();
}

ConnectionTest::~ConnectionTest()
{
    m_cancellation.cancel();
}

void ConnectionTest::setPossible(bool possible)
{
    m_possible = possible;
    updateButtons();
}

void ConnectionTest::forget()
{
    if (!m_running) {
        m_answer->setText(tr("Tries the values on this page, also before they are saved."));
        updateButtons();
    }
}

void ConnectionTest::start()
{
    m_running = true;
    m_run += 1;
    m_cancellation = Cancellation();
    m_answer->setText(tr("Testing\u2026"));
    updateButtons();
    m_cancel->setFocus();
    m_context.background.run(
        this,
        [service = m_service, trial = m_trial(), cancellation = m_cancellation](BackgroundTools& tools) {
            return tryService(service, tools.place(), &tools.clock(), trial, cancellation);
        },
        [this, run = m_run](const std::vector<Check>& checks) {
            if (run == m_run) {
                show(checks);
            }
        });
}

void ConnectionTest::cancel()
{
    m_cancellation.cancel();
    m_run += 1;
    m_running = false;
    m_answer->setText(tr("The test was cancelled."));
    updateButtons();
    m_start->setFocus();
}

void ConnectionTest::show(const std::vector<Check>& checks)
{
    m_running = false;
    QStringList lines;
    for (const Check& check : checks) {
        const QString sign = check.isTrouble()                      ? tr("Failed:", "outcome of a test")
                             : check.state == Check::State::Warning ? tr("Warning:", "outcome of a test")
                             : check.state == Check::State::Off     ? tr("Off:", "outcome of a test")
                                                                    : tr("Works:", "outcome of a test");
        lines.append(joinedSentences({sign, check.words()}));
    }
    m_answer->setText(lines.join(QLatin1Char('\n')));
    updateButtons();
    m_start->setFocus();
}

void ConnectionTest::updateButtons()
{
    m_start->setEnabled(m_possible && !m_running);
    m_cancel->setVisible(m_running);
}

} // namespace afterparcel
