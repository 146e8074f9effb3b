#include "ui/privacy/blockdialog.h"

#include "ui/transfer/jobprogress.h"

#include <QPushButton>
#include <QRegularExpression>

namespace afterparcel
{

namespace
{

QStringList patternsIn(const QString& typed)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s,;]+"));
    return typed.split(kBetween, Qt::SkipEmptyParts);
}

} // namespace

BlockDialog::BlockDialog(const UiContext& context, const QString& buyer, QWidget* parent)
    : BuyerDialog(context,
                  {tr("Block addresses"),
                   tr("Requests to these addresses are skipped, now and later. * stands for anything: "
                      "*@example.com blocks a whole company. The list is in the settings too."),
                   tr("&Addresses:"), tr("&Block")},
                  buyer, parent),
      m_takeBack(addOutcomeButton(tr("&Take back")))
{
    connect(m_takeBack, &QPushButton::clicked, this, &BlockDialog::takeBack);
    start();
}

void BlockDialog::look(const QString& typed)
{
    progress()->begin(tr("Looking at the requests\u2026"));
    context().background.run(
        this,
        [patterns = patternsIn(typed), report = progress()->reporter(),
         cancellation = progress()->cancellation()](BackgroundTools& tools) {
            const auto percent = [report](int done) { report(done, 100); };
            // The question needs a store of this version.
            return tools.store().and_then([&](const Store*) {
                return planBlocking(tools.place(), tools.clock(), patterns, {percent, cancellation});
            });
        },
        [this, asked = question()](const Result<Blocking>& plan) {
            if (isCurrent(asked)) {
                take(plan);
            }
        });
}

void BlockDialog::take(const Result<Blocking>& plan)
{
    progress()->end();
    // Stopped: it can be blocked all the same.
    const bool stopped = !plan && plan.error().kind == ErrorKind::Cancelled;
    setReady(stopped || (plan && !plan->added.isEmpty()));
    if (!plan) {
        m_plan = {stopped ? patternsIn(typed()) : QStringList(), 0};
        say(stopped ? tr("How many requests wait for these addresses is not known.") : plan.error().text());
        return;
    }
    m_plan = *plan;
    say(plan->added.isEmpty() ? tr("In the list already.")
                              : tr("%n request(s) that wait will be skipped.", nullptr, plan->skipped));
}

void BlockDialog::go(const QString&)
{
    begin(tr("Blocking\u2026"));
    context().background.run(
        this,
        [patterns = m_plan.added](BackgroundTools& tools) { return blockAddresses(tools.place(), patterns); },
        [this](const Result<QStringList>& list) {
            end(list ? tr("Blocked. The list holds %n entries now.", nullptr, static_cast<int>(list->size()))
                     : list.error().text());
            setReady(!list.has_value());
            m_takeBack->setVisible(list.has_value());
        });
}

void BlockDialog::takeBack()
{
    begin(tr("Taking back\u2026"));
    context().background.run(
        this,
        [patterns = m_plan.added](BackgroundTools& tools) {
            return unblockAddresses(tools.place(), patterns);
        },
        [this](const Result<QStringList>& list) {
            end(list ? tr("Taken back: the addresses are not blocked any more.") : list.error().text());
            setReady(list.has_value());
        });
}

} // namespace afterparcel
