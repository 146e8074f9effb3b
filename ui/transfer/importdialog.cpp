#include "ui/transfer/importdialog.h"

#include "core/transfer/transfernotes.h"
#include "ui/fitting.h"
#include "ui/transfer/askfirst.h"
#include "ui/transfer/filefield.h"
#include "ui/transfer/importlinesmodel.h"
#include "ui/transfer/jobprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kPauseMilliseconds = 300;
constexpr QSize kFirstSize(720, 560);

Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::BadInput,
                    ImportDialog::tr("%1 can't be read: %2.").arg(path, file->errorString()));
    }
    return file;
}

} // namespace

ImportDialog::ImportDialog(const UiContext& context, const TimeFrame& frame, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_frame(frame),
      m_file(new FileField(FileField::For::Opening, tr("File to import"), context.place.dataDir, this)),
      m_summary(new QLabel(this)),
      m_onlyWrong(new QCheckBox(tr("Show only lines with &problems"), this)),
      m_lines(new QTableView(this)),
      m_model(new ImportLinesModel(this)),
      m_progress(new JobProgress(this)),
      m_save(new QPushButton(tr("&Save report\u2026"), this)),
      m_go(new QPushButton(tr("&Carry out"), this))
{
    setWindowTitle(tr("Import"));
    resize(scaledToText(kFirstSize, *this));
    build();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(std::nullopt); });
    connect(m_file, &FileField::pathChanged, this, [this] { m_pause.start(kPauseMilliseconds); });
    update();
}

QComboBox* ImportDialog::addMapping(QFormLayout* form, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this] { look(mapping()); });
    return box;
}

void ImportDialog::build()
{
    QVBoxLayout* layout = addDialogLayout(*this);
    auto* intro =
        new QLabel(tr("Choose a CSV file with one line per order. Each line schedules a request: at the "
                      "time it names, else counted from the fulfilment. With the action "
                      "“reschedule” or “skip” it does that instead. Importing the same file again "
                      "changes nothing."),
                   this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto* form = new QFormLayout;
    form->addRow(tr("&File:"), m_file);
    m_order = addMapping(form, tr("&Order is in:"));
    m_time = addMapping(form, tr("Send &time is in:"));
    m_action = addMapping(form, tr("&Action is in:"));
    layout->addLayout(form);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->hide();
    layout->addWidget(m_summary);
    m_lines->setModel(m_model);
    m_lines->setAccessibleName(tr("Lines of the file"));
    dressTable(*m_lines);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_onlyWrong);
    layout->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    m_go->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::confirm);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_onlyWrong, &QCheckBox::toggled, this, &ImportDialog::showLines);
    m_file->setFocus();
}

ImportMapping ImportDialog::mapping() const
{
    const auto column = [](const QComboBox* box) {
        const QVariant chosen = box->currentData();
        return chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
    };
    return {column(m_order), column(m_time), column(m_action)};
}

void ImportDialog::look(const std::optional<ImportMapping>& mapping)
{
    m_pause.stop();
    m_look.reset();
    m_token += 1;
    m_progress->begin(tr("Reading\u2026"));
    update();
    m_context.background.run(
        this,
        [path = m_file->path(), mapping, report = m_progress->reporter(),
         cancellation = m_progress->cancellation()](BackgroundTools& tools) -> Result<Look> {
            const Result<std::unique_ptr<QFile>> file = openFile(path);
            const Result<Store*> store = tools.store();
            if (!file || !store) {
                return tl::unexpected(file ? store.error() : file.error());
            }
            const Result<ImportSource> source = inspectImport(**store, **file);
            if (!source) {
                return tl::unexpected(source.error());
            }
            const ImportMapping wanted = mapping.value_or(source->mapping);
            ImportSource mapped = *source;
            mapped.mapping = wanted;
            if (!wanted.order) {
                return Look{mapped, {}};
            }
            return planImport(**store, **file, mapped, wanted, tools.clock().now(), report, cancellation)
                .map([&](const ImportPlan& plan) {
                    return Look{mapped, plan};
                });
        },
        [this, token = m_token](const Result<Look>& found) {
            if (token == m_token) {
                take(found);
            }
        });
}

void ImportDialog::take(const Result<Look>& found)
{
    m_progress->end();
    if (!found) {
        m_model->setLines({}, m_frame);
        showMessage(*m_summary, found.error().text());
        update();
        return;
    }
    m_look = *found;
    showColumns(found->source);
    const ImportPlan& plan = found->plan;
    m_onlyWrong->setChecked(m_onlyWrong->isChecked() && plan.problems > 0);
    showMessage(
        *m_summary,
        !found->source.mapping.order
            ? tr("Say which column names the orders.")
            : tr("%n line(s): %1 to schedule, %2 to reschedule, %3 to skip, %4 with nothing to do, %5 with "
                 "problems.",
                 nullptr, plan.lines)
                  .arg(plan.schedules)
                  .arg(plan.reschedules)
                  .arg(plan.skips)
                  .arg(plan.unchanged)
                  .arg(plan.problems));
    showLines();
    update();
}

void ImportDialog::showColumns(const ImportSource& source)
{
    const auto fill = [&](QComboBox* box, const std::optional<int>& chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("(no column)"));
        for (int i = 0; i < source.columns.size(); ++i) {
            box->addItem(source.columns.at(i), i);
        }
        box->setCurrentIndex(chosen ? *chosen + 1 : 0);
    };
    fill(m_order, source.mapping.order);
    fill(m_time, source.mapping.sendAt);
    fill(m_action, source.mapping.action);
}

void ImportDialog::showLines()
{
    if (m_look) {
        m_frame.now = m_context.clock.now();
        m_model->setLines(m_onlyWrong->isChecked() ? m_look->plan.problemLines : m_look->plan.first, m_frame);
        m_lines->resizeColumnToContents(0);
        m_lines->resizeColumnToContents(1);
    }
}

void ImportDialog::update()
{
    const bool ready = m_look && !m_progress->isRunning();
    const bool carryingOut = m_look && m_progress->isRunning();
    // While a file is read anew they keep the keyboard.
    for (QComboBox* box : {m_order, m_time, m_action}) {
        box->setEnabled(box->count() > 0 && !carryingOut);
    }
    m_file->setEnabled(!carryingOut);
    m_onlyWrong->setEnabled(ready && m_look->plan.problems > 0);
    m_save->setEnabled(ready && m_look->plan.problems > 0);
    m_go->setEnabled(ready && !m_look->plan.steps.empty());
    m_go->setText(ready && !m_look->plan.steps.empty()
                      ? tr("&Carry out %n line(s)", nullptr, static_cast<int>(m_look->plan.steps.size()))
                      : tr("&Carry out"));
}

void ImportDialog::confirm()
{
    const ImportPlan& plan = m_look->plan;
    const QString leaving = plan.atOnce > 0
                                ? tr("%n e-mail(s) will leave with the next sync.", nullptr, plan.atOnce)
                                : tr("No e-mail will leave at once.");
    askFirst(this,
             {windowTitle(),
              tr("%n line(s) will be carried out.", nullptr, static_cast<int>(plan.steps.size())), leaving,
              tr("&Carry out")},
             [this] { carryOut(); });
}

void ImportDialog::carryOut()
{
    m_progress->begin(tr("Carrying out\u2026"));
    update();
    m_context.background.run(
        this,
        [steps = m_look->plan.steps, problems = m_look->plan.problems, report = m_progress->reporter(),
         cancellation = m_progress->cancellation()](BackgroundTools& tools) {
            return tools.store().map([&](Store* store) {
                StepsResult result = carryOutSteps(*store, steps, tools.clock(), report, cancellation);
                noteImport(*store, result.done, problems + static_cast<int>(result.failures.size()),
                           tools.clock().now());
                return result;
            });
        },
        [this](const Result<StepsResult>& result) { finish(result); });
}

void ImportDialog::finish(const Result<StepsResult>& result)
{
    m_progress->end();
    if (!result) {
        showMessage(*m_summary, result.error().text());
        update();
        return;
    }
    for (const StepFailure& failure : result->failures) {
        m_look->plan.problems += 1;
        m_look->plan.problemLines.push_back(
            {failure.line, failure.order, ImportEffect::Problem, std::nullopt, {}, failure.text});
    }
    m_look->plan.steps.clear();
    m_file->remember();
    const QString done = tr("%n line(s) carried out.", nullptr, result->done);
    showMessage(*m_summary, result->cancelled
                                ? tr("%1 You stopped it; import the file again to do the rest.").arg(done)
                                : tr("%1 Undo with Ctrl+Z in the window.").arg(done));
    Q_EMIT said(done);
    m_onlyWrong->setChecked(m_look->plan.problems > 0);
    showLines();
    update();
}

void ImportDialog::saveReport()
{
    auto* dialog = new QFileDialog(this, tr("Save report"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("import-report.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_context.background.run(
            this,
            [path, lines = m_look->plan.problemLines](BackgroundTools&) {
                QSaveFile file(path);
                const QByteArray report = importReport(lines);
                return file.open(QIODevice::WriteOnly) && file.write(report) == report.size() &&
                       file.commit();
            },
            [this, path](bool saved) {
                showMessage(*m_summary,
                            saved ? tr("Saved %1.").arg(path) : tr("%1 can't be written.").arg(path));
            });
    });
    dialog->open();
}

} // namespace afterparcel
