#include "ui/filterbar/datefilterdialog.h"

#include "ui/filterbar/filterwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

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
    const bool isNew = !filter.from && !filter.until;
    m_hasFrom->setChecked(isNew || filter.from.has_value());
    m_hasTo->setChecked(isNew || filter.until.has_value());
    m_from = addDay(layout, m_hasFrom,
                    filter.from ? filter.from->toTimeZone(zone).date() : today.addDays(-kProposedDays),
                    tr("First day"));
    m_to = addDay(layout, m_hasTo, filter.until ? filter.until->toTimeZone(zone).date().addDays(-1) : today,
                  tr("Last day"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
}

QDateEdit* DateFilterDialog::addDay(QFormLayout* layout, QCheckBox* box, const QDate& day,
                                    const QString& name)
{
    auto* edit = new QDateEdit(day, this);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setEnabled(box->isChecked());
    connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    layout->addRow(box, edit);
    return edit;
}

RequestFilter DateFilterDialog::filter() const
{
    RequestFilter filter = m_filter;
    filter.dateField = static_cast<DateField>(m_field->currentData().toInt());
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
