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
    /// Days are of `zone`; `today` is proposed.
    DateFilterDialog(const RequestFilter& filter, const QTimeZone& zone, const QDate& today, QWidget* parent);

    /// The filter with the dates that were chosen.
    [[nodiscard]] RequestFilter filter() const;

private:
    [[nodiscard]] QDateEdit* addDay(class QFormLayout* layout, QCheckBox* box, const QDate& day,
                                    const QString& name);

    RequestFilter m_filter;
    QTimeZone m_zone;
    QComboBox* m_field;
    QCheckBox* m_hasFrom;
    QCheckBox* m_hasTo;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace afterparcel
