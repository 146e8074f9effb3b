#pragma once

#include "core/sync/requestextras.h"
#include "core/sync/requestreader.h"
#include "ui/datetext.h"

#include <QWidget>

class QAction;
class QTabWidget;
class QTextBrowser;

namespace afterparcel
{

class ActionBar;
class MailBrowser;
class MailPane;
class Pictures;

/// The selected request: an overview with buyer, products, parcels and the explanation, its e-mails, and the
/// order's timeline.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void setPictures(Pictures& pictures);
    void setDetail(const RequestDetail& detail, const TimeFrame& frame);
    /// Passed over if another request is shown by now.
    void setExtras(const RequestExtras& extras);
    /// No single request is selected.
    void clear(const QString& hint);
    [[nodiscard]] QString gid() const;
    [[nodiscard]] const std::optional<RequestDetail>& detail() const { return m_detail; }
    /// "Check now" rests while AfterShip is being asked.
    void setChecking(bool checking);

Q_SIGNALS:
    /// A request is shown, or shown anew: what goes beyond the list is wanted.
    void extrasWanted(const QString& gid);
    void checkWanted(const QString& gid);
    void unsubscribeWanted(const QString& gid);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void placeActions();
    void updateActions();
    void write();

    QTabWidget* m_tabs;
    MailBrowser* m_request;
    MailPane* m_mail;
    QTextBrowser* m_timeline;
    QWidget* m_actions; ///< holds the bar
    ActionBar* m_bar;
    QAction* m_check;
    QAction* m_unsubscribe;
    bool m_checking = false;
    std::optional<RequestDetail> m_detail;
    std::optional<RequestExtras> m_extras;
    TimeFrame m_frame;
    QString m_hint;
};

} // namespace afterparcel
