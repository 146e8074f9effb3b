#include "ui/transfer/jobprogress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace afterparcel
{

namespace
{

constexpr int kRefreshMilliseconds = 100;

} // namespace

JobProgress::JobProgress(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("S&top"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancellation.cancel();
        m_cancel->setEnabled(false);
    });
    connect(&m_timer, &QTimer::timeout, this, &JobProgress::update);
    hide();
}

JobProgress::~JobProgress()
{
    m_cancellation.cancel();
}

void JobProgress::begin(const QString& text)
{
    m_cancellation.cancel();
    m_cancellation = Cancellation();
    m_state = std::make_shared<State>();
    m_running = true;
    m_text->setText(text);
    m_cancel->setEnabled(true);
    update();
    m_timer.start(kRefreshMilliseconds);
    show();
}

void JobProgress::end()
{
    m_running = false;
    m_timer.stop();
    hide();
}

void JobProgress::setStoppable(bool stoppable)
{
    m_cancel->setVisible(stoppable);
}

TransferProgress JobProgress::reporter() const
{
    return [state = m_state](int done, int total) {
        state->done = done;
        state->total = total;
    };
}

void JobProgress::update()
{
    m_bar->setRange(0, m_state->total);
    m_bar->setValue(m_state->done);
}

} // namespace afterparcel
