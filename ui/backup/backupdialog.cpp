#include "ui/backup/backupdialog.h"

#include "core/transfer/transfernotes.h"
#include "ui/fitting.h"
#include "ui/transfer/filefield.h"
#include "ui/transfer/jobprogress.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kLeastWidth = 520;

} // namespace

BackupDialog::BackupDialog(const UiContext& context, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_file(new FileField(FileField::For::Saving, tr("Back up to"), context.place.dataDir, this)),
      m_progress(new JobProgress(this)),
      m_result(new QLabel(this)),
      m_folder(new QPushButton(tr("&Open folder"), this)),
      m_go(new QPushButton(tr("&Back up"), this))
{
    setWindowTitle(tr("Back up"));
    setMinimumWidth(scaledToText(kLeastWidth));
    build();
    m_file->setFileType(tr("Backups (*.backup);;All files (*)"), QStringLiteral("backup"));
    m_file->propose(
        QStringLiteral("afterparcel-%1-%2.backup")
            .arg(context.place.storeName, context.clock.now().toLocalTime().date().toString(Qt::ISODate)));
    updateButton();
    growToText(*this);
}

void BackupDialog::build()
{
    auto* text = new QLabel(tr("Writes orders, requests, sent e-mails, settings and templates into one file. "
                               "Keys and passwords stay in the keychain alone."),
                            this);
    text->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&File:"), m_file);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setAccessibleName(tr("Result"));
    m_result->hide();
    m_progress->setStoppable(false);
    m_folder->setAutoDefault(false);
    m_folder->hide();
    auto* outcome = new QHBoxLayout;
    outcome->addWidget(m_result, 1);
    outcome->addWidget(m_folder, 0, Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setDefault(true);
    QVBoxLayout* layout = addDialogLayout(*this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addLayout(outcome);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &BackupDialog::start);
    connect(m_file, &FileField::pathChanged, this, &BackupDialog::updateButton);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    m_file->setFocus();
}

void BackupDialog::updateButton()
{
    m_go->setEnabled(!m_progress->isRunning() && !m_file->path().isEmpty());
}

void BackupDialog::start()
{
    m_written = m_file->path();
    showMessage(*m_result, {});
    m_folder->hide();
    m_progress->begin(tr("Backing up\u2026"));
    updateButton();
    m_context.background.run(
        this,
        [path = m_written](BackgroundTools& tools) {
            return tools.store().and_then([&](Store* store) {
                return store->backUp(path).map([&] { noteBackup(*store, tools.clock().now()); });
            });
        },
        [this](const Result<void>& written) { finish(written); });
}

void BackupDialog::finish(const Result<void>& written)
{
    m_progress->end();
    updateButton();
    showMessage(*m_result,
                written ? tr("Everything but the secrets is in %1. It holds buyers' data: keep it safe.")
                              .arg(QFileInfo(m_written).fileName())
                        : written.error().text());
    m_folder->setVisible(written.has_value());
    growToText(*this);
    if (written) {
        m_file->remember();
    }
}

} // namespace afterparcel
