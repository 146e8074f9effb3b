#include "ui/settings/reviewdialog.h"

#include "core/text/whatiftext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace afterparcel
{

namespace
{

constexpr int kPollMilliseconds = 100;
constexpr int kTextWidth = 80; ///< average characters
constexpr int kExampleRows = 8;

using Answer = std::pair<ChangeReview, StoreFacts>;

} // namespace

ReviewDialog::ReviewDialog(const UiContext& context, const Settings& present, const Settings& proposed,
                           QWidget* parent)
    : FittedDialog(parent),
      m_context(context),
      m_warning(new QLabel(this)),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_examplesTitle(new QLabel(tr("&Examples:"), this)),
      m_examples(new QPlainTextEdit(this)),
      m_resume(new QCheckBox(this)),
      m_percent(std::make_shared<std::atomic<int>>(0))
{
    build();
    start(present, proposed);
}

ReviewDialog::~ReviewDialog()
{
    m_cancellation.cancel();
}

void ReviewDialog::build()
{
    setWindowTitle(tr("What the change does"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * kTextWidth);
    m_text->setText(tr("Looking at what would become of the requests that are not sent yet\u2026"));
    const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    m_warning->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(side, side), devicePixelRatioF()));
    m_warning->hide();
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    m_examples->setReadOnly(true);
    m_examples->setTabChangesFocus(true);
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setFixedHeight(fontMetrics().lineSpacing() * kExampleRows);
    m_examples->hide();
    m_examplesTitle->setBuddy(m_examples);
    m_examplesTitle->hide();
    m_resume->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    QPushButton* back = buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    m_save->setEnabled(false);
    m_save->setAutoDefault(false);
    back->setDefault(true);
    back->setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_warning, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_examplesTitle);
    layout->addWidget(m_examples);
    layout->addWidget(m_resume);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReviewDialog::start(const Settings& present, const Settings& proposed)
{
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setValue(m_percent->load()); });
    m_poll.start(kPollMilliseconds);
    WhatIfWatch watch;
    watch.cancellation = m_cancellation;
    watch.progress = [percent = m_percent](int done) { percent->store(done); };
    m_context.background.run(
        this,
        [present, proposed, watch](BackgroundTools& tools) {
            return tools.store().and_then([&](Store* store) {
                return reviewChange(*store, tools.place(), tools.clock(), present, proposed, watch)
                    .map([store](const ChangeReview& review) {
                        return Answer{review, store->storeFacts()};
                    });
            });
        },
        [this](const Result<Answer>& answer) {
            m_poll.stop();
            m_progress->hide();
            if (answer) {
                show(answer->first, answer->second);
            } else {
                showFailure(answer.error());
            }
        });
}

void ReviewDialog::addSentence(const QString& text)
{
    const QString before = m_text->text();
    m_text->setText(before.isEmpty() ? text : before + QLatin1Char('\n') + text);
}

void ReviewDialog::addParagraph(const QString& text)
{
    addSentence(m_text->text().isEmpty() ? text : QLatin1Char('\n') + text);
}

void ReviewDialog::show(const ChangeReview& review, const StoreFacts& facts)
{
    m_text->clear();
    if (review.wouldStrand) {
        m_warning->show();
        addParagraph(tr("%n request(s) wait for a delivery. They will no longer be sent by themselves: you "
                        "have to send, schedule or skip them, or have them followed again.",
                        nullptr, *review.wouldStrand));
        addParagraph(tr("Requests with a date keep it. Orders fulfilled from now on are timed from their "
                        "fulfilment."));
    }
    if (review.canResume) {
        addSentence(tr("Switching AfterShip on: the parcels of orders that are fulfilled from now on are "
                       "followed, and their buyers asked after the delivery."));
        showResume(*review.canResume);
    }
    if (review.leaveAtOnce) {
        addSentence(tr("Ending the pause: %n e-mail(s) will leave at once.", nullptr, *review.leaveAtOnce));
    }
    if (review.whatIf) {
        for (const QString& sentence : whatIfSentences(*review.whatIf)) {
            addSentence(sentence);
        }
        QStringList lines;
        for (const WhatIf::Example& example : review.whatIf->examples) {
            lines.append(whatIfExampleText(example, facts.zone, m_context.clock.now(), locale()));
        }
        m_examples->setPlainText(lines.join(QLatin1Char('\n')));
        m_examplesTitle->setVisible(!lines.isEmpty());
        m_examples->setVisible(!lines.isEmpty());
    }
    m_save->setEnabled(true);
    setAccessibleDescription(m_text->text());
    fit(); // the answer is longer than the words that stood in for it
}

void ReviewDialog::showFailure(const Error& error)
{
    m_text->setText(tr("What the change does could not be found out: %1").arg(error.text()));
    m_save->setEnabled(true);
    m_save->setText(tr("&Save all the same"));
    fit();
}

void ReviewDialog::showResume(const StrandedRequests& stranded)
{
    m_stranded = stranded.gids;
    if (stranded.gids.isEmpty()) {
        return; // nothing was left behind
    }
    m_resume->setText(tr("Also follow the %n request(s) again that were left behind when it was switched off",
                         nullptr, static_cast<int>(stranded.gids.size())));
    m_resume->show();
    addSentence(tr("Following those that were left behind again costs %n tracking record(s) at AfterShip.",
                   nullptr, stranded.records));
}

QStringList ReviewDialog::toResume() const
{
    return m_resume->isChecked() ? m_stranded : QStringList();
}

} // namespace afterparcel
