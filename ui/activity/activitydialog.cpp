#include "ui/activity/activitydialog.h"

#include "core/transfer/activityexport.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitytext.h"
#include "ui/fitting.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace afterparcel
{

namespace
{

constexpr QSize kFirstSize(900, 560);
constexpr int kRowAir = 6;              ///< pixels
constexpr int kCellSides = 16;          ///< pixels, around the words of a cell
constexpr int kPauseMilliseconds = 250; ///< after the last key
constexpr int kDaysShown = 7;           ///< proposed when dates are chosen

} // namespace

ActivityDialog::ActivityDialog(const UiContext& context, const TimeFrame& frame, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_frame(frame),
      m_model(new ActivityModel(context, this)),
      m_kind(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_since(new QCheckBox(tr("&Between"), this)),
      m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)),
      m_table(new QTableView(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Activity"));
    m_model->setFrame(frame);
    build();
    connectParts();
    resize(scaledToText(kFirstSize, *this));
    applyFilter();
    m_table->setFocus();
}

void ActivityDialog::buildFilters()
{
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"));
    for (const ActivityKind kind : activityKinds()) {
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    }
    m_search->setAccessibleName(tr("Search the activity"));
    m_search->setPlaceholderText(tr("Search words or an order"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    fitPlaceholder(*m_search);
    m_search->setClearButtonEnabled(true);
    const QDate today = m_frame.now.toTimeZone(m_frame.zone).date();
    m_from->setAccessibleName(tr("First day"));
    m_from->setDate(today.addDays(-kDaysShown));
    m_to->setAccessibleName(tr("Last day"));
    m_to->setDate(today);
    for (QDateEdit* day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setEnabled(false);
    }
}

void ActivityDialog::build()
{
    buildFilters();
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_kind);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_since);
    filters->addWidget(m_from);
    filters->addWidget(m_to);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize() +
                                                     kRowAir);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionResizeMode(ActivityModel::What, QHeaderView::Stretch);
    setFirstWidths();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("&Save as CSV\u2026"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &ActivityDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
}

/// As wide as what stands in them in the present language: what happened gets the rest.
void ActivityDialog::setFirstWidths()
{
    const auto widen = [this](int column, const QStringList& texts) {
        int width = 0;
        for (const QString& text :
             texts + QStringList{m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()}) {
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text));
        }
        m_table->setColumnWidth(column, width + kCellSides);
    };
    QStringList kinds;
    for (const ActivityKind kind : activityKinds()) {
        kinds.append(kindText(kind));
    }
    for (const Stage stage : {Stage::Orders, Stage::Tracking, Stage::Delivery, Stage::Send}) {
        kinds.append(stageText(stage));
    }
    widen(ActivityModel::Time, {clockText(m_frame.now.addDays(-kDaysShown), m_frame)});
    widen(ActivityModel::Kind, kinds);
    widen(ActivityModel::Times, {});
    widen(ActivityModel::Orders, {QStringLiteral("#10001, #10002")});
}

void ActivityDialog::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityDialog::applyFilter);
    connect(m_since, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_since, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    connect(m_since, &QCheckBox::toggled, this, &ActivityDialog::applyFilter);
    connect(m_from, &QDateEdit::dateChanged, this, &ActivityDialog::applyFilter);
    connect(m_to, &QDateEdit::dateChanged, this, &ActivityDialog::applyFilter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ActivityDialog::applyFilter);
    connect(m_model, &ActivityModel::loaded, this, &ActivityDialog::say);
    connect(m_model, &ActivityModel::failed, m_note, &QLabel::setText);
    connect(m_table, &QTableView::activated, this, &ActivityDialog::openOrder);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ActivityDialog::showMenu);
}

ActivityQuery ActivityDialog::query() const
{
    ActivityQuery query;
    if (m_kind->currentData().isValid()) {
        query.kind = static_cast<ActivityKind>(m_kind->currentData().toInt());
    }
    query.text = m_search->text().trimmed();
    if (m_since->isChecked()) {
        query.from = m_from->date().startOfDay(m_frame.zone).toUTC();
        query.to = m_to->date().addDays(1).startOfDay(m_frame.zone).toUTC();
    }
    return query;
}

void ActivityDialog::applyFilter()
{
    m_model->setQuery(query());
}

void ActivityDialog::say()
{
    m_note->setText(
        m_model->rowCount() == 0
            ? tr("Nothing of the kind was noted. The activity is kept for 90 days.")
            : tr("Open an entry's order with Enter or a double click. The activity is kept for 90 days."));
}

void ActivityDialog::openOrder(const QModelIndex& index)
{
    const QStringList orders = m_model->entry(index.row()).orders;
    if (orders.size() == 1) {
        Q_EMIT orderWanted(orders.first());
    } else if (!orders.isEmpty()) {
        showMenu(m_table->visualRect(index).center());
    }
}

/// One entry may be about many orders: each is offered.
void ActivityDialog::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid() || m_model->entry(index.row()).orders.isEmpty()) {
        return; // nothing to open
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& order : m_model->entry(index.row()).orders) {
        connect(menu->addAction(tr("Open %1", "an order's name").arg(order)), &QAction::triggered, this,
                [this, order] { Q_EMIT orderWanted(order); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ActivityDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the activity"), QString(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("afterparcel-activity.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityDialog::save);
    dialog->open();
}

void ActivityDialog::save(const QString& path)
{
    const auto job = [path, wanted = query()](BackgroundTools& tools) {
        const CsvStyle style{',', true}; // most open it in a spreadsheet
        return tools.store().and_then(
            [&](const Store* store) { return exportActivity(*store, wanted, style, path); });
    };
    m_context.background.run(this, job, [this, path](const Result<int>& saved) {
        m_note->setText(saved ? tr("Saved in %1.").arg(path) : saved.error().text());
    });
}

} // namespace afterparcel
