#pragma once

#include "core/sync/requestreader.h"
#include "ui/datetext.h"

#include <QWidget>

class QBoxLayout;
class QTextBrowser;

namespace afterparcel
{

/// The selected request: buyer, products, parcels, the explanation, and the order's timeline.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget* parent = nullptr);

    /// Timeline beside the request (a low, wide pane) or below it (a tall, narrow one).
    void setSideBySide(bool sideBySide);
    void setDetail(const RequestDetail& detail, const TimeFrame& frame);
    /// No single request is selected.
    void clear(const QString& hint);
    [[nodiscard]] QString gid() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    QBoxLayout* m_layout;
    QTextBrowser* m_request;
    QTextBrowser* m_timeline;
    std::optional<RequestDetail> m_detail;
    TimeFrame m_frame;
    QString m_hint;
};

} // namespace afterparcel
