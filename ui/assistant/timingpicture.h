#pragma once

#include "core/domain/settings.h"

#include <QWidget>

namespace afterparcel
{

/// Draws what wait, minimum delay and fallback mean for one parcel, in rows over the days since the
/// fulfilment: in any theme, any size of text, and from right to left where people read so.
class TimingPicture : public QWidget
{
    Q_OBJECT
public:
    explicit TimingPicture(QWidget* parent);

    /// `followed`: parcels are followed, so that the delivery counts (T4).
    void setTiming(const TimingSettings& timing, bool followed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString label;
        int from = 0; ///< day since the fulfilment
        int to = 0;
        bool isMoment = false; ///< a request that goes out, at `to`
    };
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, const Row& row, const QRect& place, int labelWidth, int days) const;

    TimingSettings m_timing;
    bool m_followed = false;
};

} // namespace afterparcel
