#include "ui/confirmdialog.h"

#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/linelist.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kIconSize = 36;
constexpr int kWidth = 460;

QVBoxLayout* addHead(QDialog* dialog, const QString& iconName, const QString& text)
{
    auto* outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(18, 18, 18, 14);
    outer->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    auto* sign = new QLabel(dialog);
    const QColor colour = iconName == QLatin1String("warning") ? tone(ToneName::Amber, dialog->palette()).text
                                                               : dialog->palette().color(QPalette::Link);
    sign->setPixmap(iconPixmap(iconName, colour, scaledToText(kIconSize), dialog->devicePixelRatioF()));
    head->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QLabel(text, dialog);
    words->setObjectName(QStringLiteral("text"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(scaledToText(kWidth));
    head->addWidget(words, 1);
    outer->addLayout(head);
    return outer;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation& confirmation, QWidget* parent) : FittedDialog(parent)
{
    setWindowTitle(confirmation.title);
    setAccessibleDescription(confirmation.text);
    const auto& plan = confirmation.job.plan;
    const bool empty = plan ? plan->count() == 0 : confirmation.job.gids.isEmpty();
    const QString text =
        empty ? tr("The action can't be used on any of the selected requests.") : confirmation.text;
    QVBoxLayout* layout = addHead(this, QStringLiteral("info"), text);
    addLineList(*layout, confirmation.warnings, this);
    addLineList(*layout, confirmation.held, this);
    addLineList(*layout, confirmation.leftOut, this);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(empty ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!empty) {
        QPushButton* go = buttons->addButton(confirmation.button, QDialogButtonBox::AcceptRole);
        go->setObjectName(QStringLiteral("confirm"));
        go->setAutoDefault(false);
    }
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

SummaryDialog::SummaryDialog(const DecisionSummary& summary, QWidget* parent) : FittedDialog(parent)
{
    setWindowTitle(tr("Not everything worked"));
    const auto failed = static_cast<int>(summary.failures.size());
    QString text = doneText(summary);
    if (summary.cancelled) {
        text += QLatin1Char('\n') + tr("%n request(s) left as they were, because you cancelled.", nullptr,
                                       summary.total - summary.done - failed);
    }
    QVBoxLayout* layout = addHead(this, QStringLiteral("warning"), text);
    QStringList lines;
    for (const DecisionFailure& failure : summary.failures) {
        lines.append(failureLine(failure));
    }
    if (summary.moreFailures > 0) {
        lines.append(tr("And %n more.", "requests that failed", summary.moreFailures));
    }
    addLineList(*layout, {tr("It did not work for %n request(s):", nullptr, failed), lines}, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const bool anyNamed = std::any_of(summary.failures.begin(), summary.failures.end(),
                                      [](const DecisionFailure& failure) { return !failure.gid.isEmpty(); });
    if (anyNamed) {
        QPushButton* again = buttons->addButton(tr("&Try again"), QDialogButtonBox::AcceptRole);
        again->setAutoDefault(false);
        again->setAccessibleDescription(tr("Only those that it did not work for"));
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace afterparcel
