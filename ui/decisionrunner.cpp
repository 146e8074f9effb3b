#include "ui/decisionrunner.h"

#include "ui/confirmdialog.h"

#include <QLabel>
#include <QProgressDialog>

namespace afterparcel
{

namespace
{

constexpr int kQuickMilliseconds = 400; ///< what is done sooner shows no progress

} // namespace

DecisionRunner::DecisionRunner(RequestReader& reader, QWidget* window)
    : QObject(window), m_reader(reader), m_window(window)
{
    connect(&reader, &RequestReader::decisionProgress, this, &DecisionRunner::showProgress);
    connect(&reader, &RequestReader::decisionsFinished, this, &DecisionRunner::finish);
}

void DecisionRunner::run(const Confirmation& confirmation)
{
    if (m_running) {
        Q_EMIT said(tr("Another action is still being carried out."));
        return;
    }
    const bool ask = confirmation.needed || !confirmation.leftOut.lines.isEmpty();
    if (!ask) {
        start(confirmation);
        return;
    }
    auto* dialog = new ConfirmDialog(confirmation, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, confirmation] { start(confirmation); });
    dialog->open();
}

void DecisionRunner::start(const Confirmation& confirmation)
{
    m_running = true;
    const auto& plan = confirmation.job.plan;
    const auto total = plan ? plan->count() : static_cast<int>(confirmation.job.gids.size());
    m_progress = new QProgressDialog({}, tr("Cancel"), 0, total, m_window);
    auto* words = new QLabel(confirmation.text, m_progress);
    words->setTextFormat(Qt::PlainText); // it names buyers
    words->setWordWrap(true);
    m_progress->setLabel(words);
    m_progress->setWindowTitle(confirmation.title);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(kQuickMilliseconds);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_reader.cancelDecisions(); });
    Q_EMIT runningChanged(true);
    m_last = confirmation;
    m_reader.decide(confirmation.job);
}

void DecisionRunner::showProgress(int done, int total)
{
    if (m_progress && !m_progress->wasCanceled()) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    }
}

void DecisionRunner::finish(const DecisionSummary& summary)
{
    m_running = false;
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->deleteLater();
        m_progress->hide();
    }
    m_progress.clear();
    Q_EMIT runningChanged(false);
    if (const std::optional<Confirmation> again = askAgain(summary)) {
        run(*again);
        return;
    }
    if (!summary.failures.empty() || summary.cancelled) {
        auto* dialog = new SummaryDialog(summary, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, summary] { tryAgain(summary); });
        dialog->open();
        return;
    }
    Q_EMIT said(tr("%1 Undo with Ctrl+Z.").arg(doneText(summary)));
}

/// The failed ones alone, as they were confirmed before (M2).
void DecisionRunner::tryAgain(const DecisionSummary& summary)
{
    Confirmation again = m_last;
    const QStringList confirmed = again.job.anyway;
    again.job.plan.reset();
    again.job.gids.clear();
    again.job.anyway.clear();
    for (const DecisionFailure& failure : summary.failures) {
        if (!failure.gid.isEmpty()) {
            again.job.gids.append(failure.gid);
        }
        if (confirmed.contains(failure.gid)) {
            again.job.anyway.append(failure.gid);
        }
    }
    if (m_running || again.job.gids.isEmpty()) {
        Q_EMIT said(tr("Another action is still being carried out."));
        return;
    }
    start(again);
}

} // namespace afterparcel
