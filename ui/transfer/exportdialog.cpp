#include "ui/transfer/exportdialog.h"

#include "core/transfer/exportcolumns.h"
#include "core/transfer/exporter.h"
#include "core/transfer/transfernotes.h"
#include "ui/fitting.h"
#include "ui/transfer/filefield.h"
#include "ui/transfer/jobprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr QSize kFirstSize(520, 560);

} // namespace

ExportDialog::ExportDialog(const UiContext& context, const RequestQuery& query, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_query(query),
      m_file(new FileField(FileField::For::Saving, tr("Export to"), context.place.dataDir, this)),
      m_columns(new QListWidget(this)),
      m_delimiter(new QComboBox(this)),
      m_mark(new QCheckBox(tr("&Mark the file as UTF-8, as Excel needs it"), this)),
      m_progress(new JobProgress(this)),
      m_result(new QLabel(this)),
      m_folder(new QPushButton(tr("&Open folder"), this)),
      m_go(new QPushButton(tr("&Export"), this))
{
    m_query.limit = 0;
    m_query.offset = 0;
    setWindowTitle(tr("Export this view"));
    resize(scaledToText(kFirstSize, *this));
    build();
    m_file->propose(tr("requests.csv", "the name of a file"));
    updateButton();
}

QWidget* ExportDialog::buildColumns()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_columns->setAccessibleName(tr("Columns"));
    for (const ExportColumn& column : exportColumns()) {
        auto* item = new QListWidgetItem(column.title, m_columns);
        item->setData(Qt::UserRole, column.name);
        item->setToolTip(column.name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    layout->addWidget(m_columns);
    auto* buttons = new QHBoxLayout;
    const auto addButton = [&](const QString& text, Qt::CheckState state) {
        auto* button = new QPushButton(text, box);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, state] {
            for (int i = 0; i < m_columns->count(); ++i) {
                m_columns->item(i)->setCheckState(state);
            }
        });
        buttons->addWidget(button);
    };
    addButton(tr("&All columns"), Qt::Checked);
    addButton(tr("&No columns"), Qt::Unchecked);
    buttons->addStretch();
    layout->addLayout(buttons);
    return box;
}

void ExportDialog::build()
{
    auto* form = new QFormLayout;
    auto* columns = new QLabel(tr("&Columns:"), this);
    columns->setBuddy(m_columns);
    form->addRow(columns, buildColumns());
    m_delimiter->addItem(tr("Comma"), QString(QLatin1Char(',')));
    m_delimiter->addItem(tr("Semicolon"), QString(QLatin1Char(';')));
    m_delimiter->addItem(tr("Tab"), QString(QLatin1Char('\t')));
    form->addRow(tr("&Separator:"), m_delimiter);
    m_mark->setChecked(true);
    form->addRow(QString(), m_mark);
    form->addRow(tr("&File:"), m_file);
    auto* note =
        new QLabel(tr("Times are in the store's time zone. What a spreadsheet would take for a formula "
                      "gets an apostrophe before it; an import takes it away again."),
                   this);
    note->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* outcome = new QHBoxLayout;
    outcome->addWidget(m_result, 1);
    outcome->addWidget(m_folder);
    m_result->hide();
    m_folder->hide();
    m_folder->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setDefault(true);
    QVBoxLayout* layout = addDialogLayout(*this);
    layout->addLayout(form, 1);
    layout->addWidget(note);
    layout->addWidget(m_progress);
    layout->addLayout(outcome);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::updateButton);
    connect(m_file, &FileField::pathChanged, this, &ExportDialog::updateButton);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    m_columns->setFocus();
}

QStringList ExportDialog::chosenColumns() const
{
    QStringList names;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked) {
            names.append(m_columns->item(i)->data(Qt::UserRole).toString());
        }
    }
    return names;
}

void ExportDialog::updateButton()
{
    m_go->setEnabled(!m_progress->isRunning() && !m_file->path().isEmpty() && !chosenColumns().isEmpty());
}

void ExportDialog::start()
{
    ExportOptions options;
    options.query = m_query;
    options.columns = chosenColumns();
    options.delimiter = m_delimiter->currentData().toString().at(0).toLatin1();
    options.byteOrderMark = m_mark->isChecked();
    showMessage(*m_result, {});
    m_folder->hide();
    m_progress->begin(tr("Exporting\u2026"));
    updateButton();
    m_written = m_file->path();
    m_context.background.run(
        this,
        [options, path = m_written, report = m_progress->reporter(),
         cancellation = m_progress->cancellation()](BackgroundTools& tools) {
            return tools.store().and_then([&](Store* store) {
                const QDateTime now = tools.clock().now();
                return exportRequests(*store, options, path, now, report, cancellation).map([&](int written) {
                    noteExport(*store, written, now);
                    return written;
                });
            });
        },
        [this](const Result<int>& written) { finish(written); });
}

void ExportDialog::finish(const Result<int>& written)
{
    m_progress->end();
    updateButton();
    showMessage(
        *m_result,
        written ? tr("%n request(s) exported to %1.", nullptr, *written).arg(QFileInfo(m_written).fileName())
                : written.error().text());
    m_folder->setVisible(written.has_value());
    if (written) {
        m_file->remember();
    }
}

} // namespace afterparcel
