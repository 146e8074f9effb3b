#pragma once

#include "core/store/requestview.h"

#include <QDialog>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace afterparcel
{

/// Asks for the days that a list is limited to: from, to, or both, of one kind of date.
class DateFilterDialog : public QDialog
{
    Q_OBJECT
public:
    /// Days are of `zone`; proposed are those before `today`, or after it for what is yet to come.
    DateFilterDialog(const RequestFilter& filter, const QTimeZone& zone, const QDate& today, QWidget* parent);

    /// The filter with the dates that were chosen.
    [[nodiscard]] RequestFilter filter() const;

private:
    [[nodiscard]] QDateEdit* addDay(class QFormLayout* layout, QCheckBox* box, const QString& name);
    [[nodiscard]] DateField field() const;
    void propose();

    RequestFilter m_filter;
    QTimeZone m_zone;
    QDate m_today;
    bool m_untouched; ///< the days are ours: another kind of date has others
    QComboBox* m_field;
    QCheckBox* m_hasFrom;
    QCheckBox* m_hasTo;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace afterparcel
