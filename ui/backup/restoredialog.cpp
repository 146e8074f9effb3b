#include "ui/backup/restoredialog.h"

#include "core/base/joining.h"
#include "ui/fitting.h"
#include "ui/transfer/askfirst.h"
#include "ui/transfer/filefield.h"
#include "ui/transfer/jobprogress.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kPauseMilliseconds = 300;
constexpr int kLeastWidth = 520;

} // namespace

RestoreDialog::RestoreDialog(const UiContext& context, const TimeFrame& frame, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_frame(frame),
      m_file(new FileField(FileField::For::Opening, tr("Backup"), context.place.dataDir, this)),
      m_progress(new JobProgress(this)),
      m_said(new QLabel(this)),
      m_go(new QPushButton(tr("&Restore\u2026"), this))
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(scaledToText(kLeastWidth));
    build();
    m_file->setFileType(tr("Backups (*.backup *.sqlite);;All files (*)"), QStringLiteral("backup"));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RestoreDialog::look);
    connect(m_file, &FileField::pathChanged, this, [this] {
        m_question += 1;
        m_go->setEnabled(false);
        showMessage(*m_said, {});
        m_pause.start(kPauseMilliseconds);
    });
    growToText(*this);
}

void RestoreDialog::build()
{
    auto* text = new QLabel(
        tr("Puts the store back to a backup, or to a daily copy from the folder “copies” of %1. What is "
           "there now is kept under another name; nothing is deleted. Whatever was sent, decided or "
           "unsubscribed since is entered again from the journal, so that nobody is asked twice.")
            .arg(m_context.place.folder),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&File:"), m_file);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAccessibleName(tr("What is in it"));
    m_said->hide();
    m_progress->setStoppable(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setAutoDefault(false);
    m_go->setEnabled(false);
    QVBoxLayout* layout = addDialogLayout(*this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_said);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &RestoreDialog::confirm);
    m_file->setFocus();
}

void RestoreDialog::look()
{
    if (m_file->path().isEmpty()) {
        return;
    }
    m_progress->begin(tr("Reading\u2026"));
    m_context.background.run(
        this,
        [path = m_file->path()](BackgroundTools& tools) {
            return Store::inspectBackup(tools.place().folder, path);
        },
        [this, asked = m_question](const Result<BackupContent>& content) {
            if (asked == m_question) {
                take(content);
            }
        });
}

void RestoreDialog::take(const Result<BackupContent>& content)
{
    m_progress->end();
    m_go->setEnabled(content.has_value());
    if (!content) {
        showMessage(*m_said, content.error().text());
        growToText(*this);
        return;
    }
    const QString holds = content->newest.isValid() ? tr("%n order(s), kept e-mails: %1, latest news: %2.",
                                                         nullptr, content->orders)
                                                          .arg(content->mails)
                                                          .arg(clockText(content->newest, m_frame))
                                                    : tr("No orders.");
    showMessage(*m_said,
                joinedSentences({content->shop.isEmpty() ? holds : saidOf(content->shop, holds),
                                 content->whole
                                     ? tr("Settings and templates are brought back too.")
                                     : tr("It is a daily copy: settings and templates stay as they are.")}));
    growToText(*this);
}

void RestoreDialog::confirm()
{
    askFirst(this,
             {windowTitle(), tr("The store will be put back to this backup."),
              tr("Afterparcel closes its window for it, and starts again by itself. No e-mail leaves "
                 "meanwhile. What is newer in Shopify and AfterShip is read at the next sync."),
              tr("&Restore and start again")},
             [this] {
                 m_file->remember();
                 const QString file = m_file->path();
                 accept();
                 Q_EMIT restoreWanted(file);
             });
}

} // namespace afterparcel
