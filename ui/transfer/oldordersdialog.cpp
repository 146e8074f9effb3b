#include "ui/transfer/oldordersdialog.h"

#include "ui/fitting.h"
#include "ui/transfer/askfirst.h"
#include "ui/transfer/jobprogress.h"
#include "ui/transfer/oldordersmodel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr int kPauseMilliseconds = 300;
constexpr int kDaysAtFirst = 60;
constexpr int kMostSpreadDays = 365;
constexpr QSize kFirstSize(720, 540);
constexpr int kColumnGap = 24; ///< pixels

} // namespace

OldOrdersDialog::OldOrdersDialog(const UiContext& context, const TimeFrame& frame,
                                 const QDateTime& connectedAt, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_frame(frame),
      m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)),
      m_spread(new QSpinBox(this)),
      m_view(new QTableView(this)),
      m_model(new OldOrdersModel(this)),
      m_count(new QLabel(this)),
      m_result(new QLabel(this)),
      m_progress(new JobProgress(this)),
      m_go(new QPushButton(tr("&Schedule\u2026"), this))
{
    setWindowTitle(tr("Old orders"));
    resize(scaledToText(kFirstSize, *this));
    const QDateTime end = connectedAt.isValid() ? connectedAt : m_frame.now;
    m_to->setDate(end.toTimeZone(m_frame.zone).date());
    m_from->setDate(m_to->date().addDays(-kDaysAtFirst));
    build();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OldOrdersDialog::find);
    for (QDateEdit* date : {m_from, m_to}) {
        connect(date, &QDateEdit::dateChanged, this, [this] { m_pause.start(kPauseMilliseconds); });
    }
    connect(m_model, &OldOrdersModel::chosenChanged, this, &OldOrdersDialog::update);
    find();
}

QWidget* OldOrdersDialog::buildRange()
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    const auto add = [&](const QString& text, QDateEdit* date) {
        auto* label = new QLabel(text, box);
        label->setBuddy(date);
        date->setCalendarPopup(true);
        layout->addWidget(label);
        layout->addWidget(date);
    };
    add(tr("Fulfilled &from"), m_from);
    add(tr("&to", "between two dates: from ... to ..."), m_to);
    m_from->setAccessibleName(tr("Fulfilled from"));
    m_to->setAccessibleName(tr("Fulfilled to"));
    layout->addStretch();
    return box;
}

QWidget* OldOrdersDialog::buildChoice()
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    const auto addButton = [&](const QString& text, bool chosen) {
        auto* button = new QPushButton(text, box);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, chosen] { m_model->chooseAll(chosen); });
        layout->addWidget(button);
    };
    addButton(tr("Choose &all"), true);
    addButton(tr("Choose &none"), false);
    layout->addStretch();
    auto* label = new QLabel(tr("S&pread those that are due over"), box);
    label->setBuddy(m_spread);
    layout->addWidget(label);
    m_spread->setRange(0, kMostSpreadDays);
    m_spread->setSpecialValueText(tr("no days: at once"));
    m_spread->setSuffix(tr(" days", "after a number in a field"));
    m_spread->setAccessibleName(tr("Days to spread over"));
    layout->addWidget(m_spread);
    return box;
}

void OldOrdersDialog::build()
{
    QVBoxLayout* layout = addDialogLayout(*this);
    auto* intro =
        new QLabel(tr("Orders that were completely fulfilled before the store was connected are asked "
                      "about only if you schedule them. They are timed from their fulfilment, and their "
                      "parcels are not followed."),
                   this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(buildRange());
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Old orders"));
    dressTable(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    layout->addWidget(buildChoice());
    layout->addWidget(m_progress);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->hide();
    layout->addWidget(m_result);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &OldOrdersDialog::plan);
    layout->addWidget(buttons);
}

void OldOrdersDialog::find()
{
    m_token += 1;
    m_progress->begin(tr("Looking for old orders\u2026"));
    update();
    const QDateTime from = m_from->date().startOfDay(m_frame.zone).toUTC();
    const QDateTime to = m_to->date().addDays(1).startOfDay(m_frame.zone).toUTC();
    m_context.background.run(
        this,
        [from, to, report = m_progress->reporter(),
         cancellation = m_progress->cancellation()](BackgroundTools& tools) {
            return tools.store().and_then(
                [&](const Store* store) { return readOldOrders(*store, from, to, report, cancellation); });
        },
        [this, token = m_token](const Result<std::vector<OldOrder>>& orders) {
            if (token == m_token) {
                take(orders);
            }
        });
}

void OldOrdersDialog::take(const Result<std::vector<OldOrder>>& orders)
{
    m_progress->end();
    m_frame.now = m_context.clock.now();
    m_model->setOrders(orders ? *orders : std::vector<OldOrder>(), m_frame);
    if (!orders) {
        showMessage(*m_result, orders.error().text());
    }
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) { // the last takes what is left
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, m_view->columnWidth(column) + kColumnGap);
    }
    update();
}

void OldOrdersDialog::update()
{
    const int found = m_model->rowCount();
    const int chosen = m_model->chosenCount();
    m_count->setText(found == 0 ? tr("There are no old orders between these days.")
                                : tr("%1 %2", "two sentences: orders found, and orders chosen")
                                      .arg(tr("%n old order(s) found.", nullptr, found),
                                           tr("%n of them chosen.", nullptr, chosen)));
    m_count->setVisible(!m_progress->isRunning());
    m_go->setEnabled(chosen > 0 && !m_progress->isRunning());
}

void OldOrdersDialog::plan()
{
    m_context.background.run(
        this,
        [orders = m_model->chosen(), choice = OldOrderChoice{std::nullopt, m_spread->value()},
         zone = m_frame.zone](BackgroundTools& tools) {
            return tools.settingsFile().read().map([&](const Settings& settings) {
                return planOldOrders(orders, choice, settings.timing, zone, tools.clock().now());
            });
        },
        [this](const Result<OldOrderPlan>& planned) {
            if (planned) {
                confirm(*planned);
            } else {
                showMessage(*m_result, planned.error().text());
            }
        });
}

void OldOrdersDialog::confirm(const OldOrderPlan& planned)
{
    const auto count = static_cast<int>(planned.steps.size());
    askFirst(
        this,
        {tr("Schedule old orders"), tr("%n old order(s) will be scheduled.", nullptr, count),
         forecastOf(planned, m_frame.zone, m_context.clock.now(), m_frame.locale).join(QLatin1Char('\n')),
         tr("&Schedule")},
        [this, planned] { carryOut(planned); });
}

void OldOrdersDialog::carryOut(const OldOrderPlan& planned)
{
    m_token += 1;
    m_progress->begin(tr("Scheduling\u2026"));
    update();
    m_context.background.run(
        this,
        [steps = planned.steps, report = m_progress->reporter(),
         cancellation = m_progress->cancellation()](BackgroundTools& tools) {
            return tools.store().map([&](Store* store) {
                return carryOutSteps(*store, steps, tools.clock(), report, cancellation);
            });
        },
        [this](const Result<StepsResult>& result) { finish(result); });
}

void OldOrdersDialog::finish(const Result<StepsResult>& result)
{
    m_progress->end();
    if (!result) {
        showMessage(*m_result, result.error().text());
        update();
        return;
    }
    const QString done = tr("%n order(s) scheduled.", nullptr, result->done);
    QStringList lines{tr("%1 Undo with Ctrl+Z in the window.").arg(done)};
    for (const StepFailure& failure : result->failures) {
        lines.append(failure.text);
    }
    showMessage(*m_result, lines.join(QLatin1Char('\n')));
    Q_EMIT said(done);
    find();
}

} // namespace afterparcel
