#include "ui/remedies/momentdialogs.h"

#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kMorning = 10; ///< o'clock; what is offered for tomorrow
constexpr int kMostSpreadDays = 90;
constexpr int kSpreadDays = 7;

QDateEdit* newDayEdit(const QDate& day, QWidget* parent)
{
    auto* edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    return edit;
}

QString zoneName(const TimeFrame& frame)
{
    return QString::fromUtf8(frame.zone.id());
}

} // namespace

RescheduleDialog::RescheduleDialog(int count, const TimeFrame& frame, const Clock& clock, QWidget* parent)
    : RemedyDialog(
          tr("Reschedule"),
          tr("%n request(s) are scheduled for the time you choose, whatever the carrier reports or your "
             "settings say. Nothing is sent if the buyer unsubscribes or the parcel goes back.",
             nullptr, count),
          tr("&Reschedule"), parent),
      m_frame(frame),
      m_clock(clock),
      m_day(newDayEdit(frame.now.toTimeZone(frame.zone).date().addDays(1), this)),
      m_time(new QTimeEdit(QTime(kMorning, 0), this))
{
    m_time->setDisplayFormat(clockFormat(frame.locale));
    addField(tr("&Day:"), m_day);
    addField(tr("&Time:"), m_time);
    setNote(tr("Times are those of the store: %1.", "a time zone").arg(zoneName(frame)));
    connect(m_day, &QDateEdit::dateChanged, this, &RescheduleDialog::check);
    connect(m_time, &QTimeEdit::timeChanged, this, &RescheduleDialog::check);
    check();
    m_day->setFocus();
}

QDateTime RescheduleDialog::moment() const
{
    return QDateTime(m_day->date(), m_time->time(), m_frame.zone).toUTC();
}

void RescheduleDialog::check()
{
    const QDateTime now = m_clock.now();
    const QString present =
        m_frame.locale.toString(now.toTimeZone(m_frame.zone).time(), QLocale::ShortFormat);
    const QDateTime at = moment();
    if (!at.isValid()) {
        setProblem(tr("This time does not exist: the clock is put forward over it."));
    } else if (at < now) {
        setProblem(tr("This time is past: it is %1 in the store now. Name a later one, or use Send now.")
                       .arg(present));
    } else {
        setProblem({});
    }
}

void RescheduleDialog::accept()
{
    check(); // the time may have come while the dialog was open
    if (moment().isValid() && moment() >= m_clock.now()) {
        RemedyDialog::accept();
    }
}

DeliveredDialog::DeliveredDialog(int count, const TimeFrame& frame, QWidget* parent)
    : RemedyDialog(tr("Delivered on\u2026"),
                   tr("The parcels of %n request(s) count as delivered on the day you choose, whatever the "
                      "carrier says. Your wait and minimum delay are counted from there.",
                      nullptr, count),
                   tr("&Delivered"), parent),
      m_frame(frame),
      m_day(newDayEdit(frame.now.toTimeZone(frame.zone).date(), this))
{
    addField(tr("Da&y:"), m_day);
    setNote(tr("Days are those of the store: %1.", "a time zone").arg(zoneName(frame)));
    connect(m_day, &QDateEdit::dateChanged, this, &DeliveredDialog::check);
    check();
    m_day->setFocus();
}

QDateTime DeliveredDialog::moment() const
{
    return QDateTime(m_day->date(), QTime(12, 0), m_frame.zone).toUTC();
}

void DeliveredDialog::check()
{
    const bool future = m_day->date() > m_frame.now.toTimeZone(m_frame.zone).date();
    setProblem(future ? tr("This day has not come yet.") : QString());
}

SpreadDialog::SpreadDialog(int count, QWidget* parent)
    : RemedyDialog(tr("Spread over days"),
                   count == 1
                       ? tr("1 overdue request will be sent inside your send window.")
                       : tr("%n overdue request(s) will be sent evenly over the days you choose, inside your "
                            "send window, the longest fulfilled first.",
                            nullptr, count),
                   tr("&Spread"), parent),
      m_count(count),
      m_days(new QSpinBox(this))
{
    m_days->setRange(1, std::min(count, kMostSpreadDays)); // a day for each request at most
    m_days->setValue(kSpreadDays);
    addField(tr("&Days:"), m_days);
    connect(m_days, &QSpinBox::valueChanged, this, &SpreadDialog::showPace);
    showPace();
    m_days->setFocus();
}

int SpreadDialog::days() const
{
    return m_days->value();
}

void SpreadDialog::showPace()
{
    const int each = (m_count + days() - 1) / days();
    setNote(tr("At most %n request(s) a day, the first as soon as the send window is open.", nullptr, each));
}

} // namespace afterparcel
