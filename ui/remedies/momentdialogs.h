#pragma once

#include "core/base/clock.h"
#include "ui/datetext.h"
#include "ui/remedies/remedydialog.h"

class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace afterparcel
{

/// Asks when requests are to be sent (S7). Day and time are the store's; the past is refused with words.
class RescheduleDialog : public RemedyDialog
{
    Q_OBJECT
public:
    /// `clock` outlives the dialog: "the past" is what is past when the button is pressed.
    RescheduleDialog(int count, const TimeFrame& frame, const Clock& clock, QWidget* parent);

    void accept() override;
    [[nodiscard]] QDateTime moment() const; ///< UTC

private:
    void check();

    TimeFrame m_frame;
    const Clock& m_clock;
    QDateEdit* m_day;
    QTimeEdit* m_time;
};

/// Asks on which day parcels were delivered (S7, T14). A day that has not come is refused with words.
class DeliveredDialog : public RemedyDialog
{
    Q_OBJECT
public:
    DeliveredDialog(int count, const TimeFrame& frame, QWidget* parent);

    [[nodiscard]] QDateTime moment() const; ///< UTC; noon of the day, the store's time

private:
    void check();

    TimeFrame m_frame;
    QDateEdit* m_day;
};

/// Asks over how many days overdue requests are to be spread (S8).
class SpreadDialog : public RemedyDialog
{
    Q_OBJECT
public:
    SpreadDialog(int count, QWidget* parent);

    [[nodiscard]] int days() const;

private:
    void showPace();

    int m_count;
    QSpinBox* m_days;
};

} // namespace afterparcel
