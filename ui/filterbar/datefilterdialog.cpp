#include "ui/filterbar/datefilterdialog.h"

#include "ui/filterbar/filterwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace afterparcel
{

namespace
{

constexpr int kProposedDays = 30;

} // namespace

DateFilterDialog::DateFilterDialog(const RequestFilter& filter, const QTimeZone& zone, const QDate& today,
                                   QWidget* parent)
    : QDialog(parent),
      m_filter(filter),
      m_zone(zone),
      m_today(today),
      m_untouched(!filter.from && !filter.until),
      m_field(new QComboBox(this)),
      m_hasFrom(new QCheckBox(tr("F&rom"), this)),
      m_hasTo(new QCheckBox(tr("&To"), this))
{
    setWindowTitle(tr("Filter by date"));
    auto* layout = new QFormLayout(this);
    for (const DateField field : {DateField::SendDate, DateField::Fulfilled, DateField::Delivered,
                                  DateField::Sent, DateField::OrderCreated}) {
        m_field->addItem(dateFieldName(field), static_cast<int>(field));
    }
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(filter.dateField)));
    layout->addRow(tr("&Kind of date:"), m_field);
    m_hasFrom->setChecked(m_untouched || filter.from.has_value());
    m_hasTo->setChecked(m_untouched || filter.until.has_value());
    m_from = addDay(layout, m_hasFrom, tr("First day"));
    m_to = addDay(layout, m_hasTo, tr("Last day"));
    propose();
    if (filter.from) {
        m_from->setDate(filter.from->toTimeZone(zone).date());
    }
    if (filter.until) {
        m_to->setDate(filter.until->toTimeZone(zone).date().addDays(-1));
    }
    for (const QDateEdit* day : {m_from, m_to}) {
        connect(day, &QDateEdit::dateChanged, this, [this] { m_untouched = false; });
    }
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        if (m_untouched) {
            propose();
        }
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
}

QDateEdit* DateFilterDialog::addDay(QFormLayout* layout, QCheckBox* box, const QString& name)
{
    auto* edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setEnabled(box->isChecked());
    connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    layout->addRow(box, edit);
    return edit;
}

DateField DateFilterDialog::field() const
{
    return static_cast<DateField>(m_field->currentData().toInt());
}

/// What is to be sent lies ahead, everything else is past.
void DateFilterDialog::propose()
{
    const bool ahead = field() == DateField::SendDate;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(ahead ? m_today : m_today.addDays(-kProposedDays));
    m_to->setDate(ahead ? m_today.addDays(kProposedDays) : m_today);
}

RequestFilter DateFilterDialog::filter() const
{
    RequestFilter filter = m_filter;
    filter.dateField = field();
    filter.from.reset();
    filter.until.reset();
    if (m_hasFrom->isChecked()) {
        filter.from = m_from->date().startOfDay(m_zone).toUTC();
    }
    if (m_hasTo->isChecked()) {
        filter.until = m_to->date().addDays(1).startOfDay(m_zone).toUTC();
    }
    return filter;
}

} // namespace afterparcel
