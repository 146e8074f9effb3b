#include "ui/details/detailspane.h"

#include "ui/actionbar.h"
#include "ui/details/detailhtml.h"
#include "ui/details/mailpane.h"
#include "ui/icons.h"
#include "ui/mailbrowser.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent),
      m_tabs(new QTabWidget(this)),
      m_request(new MailBrowser(this)),
      m_mail(new MailPane(this)),
      m_timeline(new QTextBrowser(this)),
      m_actions(new QWidget(this)),
      m_bar(new ActionBar(tr("Actions"), m_actions)),
      m_check(new QAction(icon(QStringLiteral("sync")), tr("Chec&k now"), this)),
      m_unsubscribe(new QAction(icon(QStringLiteral("cancel")), tr("Unsubscri&be this buyer\u2026"), this))
{
    m_request->setAccessibleName(tr("Request"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setOpenLinks(false);
    m_timeline->setTabChangesFocus(true);
    m_timeline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QTextBrowser* browser : {static_cast<QTextBrowser*>(m_request), m_timeline}) {
        browser->document()->setDocumentMargin(10);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    m_tabs->addTab(m_request, tr("Overview"));
    m_tabs->addTab(m_mail, tr("E-mail"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    connect(m_request, &QTextBrowser::anchorClicked, this, &openLink);
    setFocusProxy(m_request);
    updateActions();
}

void DetailsPane::buildActions()
{
    m_check->setToolTip(tr("Asks AfterShip about the parcels of this order alone"));
    m_unsubscribe->setToolTip(tr("This buyer never gets a request again; it is final"));
    m_bar->addActions({m_check, m_unsubscribe});
    auto* layout = new QVBoxLayout(m_actions); // its margins centre them beside the tabs
    layout->addWidget(m_bar, 0, Qt::AlignTrailing);
    m_tabs->setCornerWidget(m_actions);
    connect(m_check, &QAction::triggered, this, [this] { Q_EMIT checkWanted(gid()); });
    connect(m_unsubscribe, &QAction::triggered, this, [this] { Q_EMIT unsubscribeWanted(gid()); });
}

/// Beside the tabs while all tabs can be seen there, else in a row of their own.
void DetailsPane::placeActions()
{
    const QSize tabs = m_tabs->tabBar()->sizeHint();
    const QSize bar = m_bar->sizeHint();
    const int air = std::max(0, tabs.height() - bar.height());
    m_actions->layout()->setContentsMargins(0, air / 2, 0, air - air / 2);
    const bool beside = tabs.width() + bar.width() <= width();
    if (beside == (m_tabs->cornerWidget() == m_actions)) {
        return; // they are there already
    }
    if (beside) {
        layout()->removeWidget(m_actions);
        m_tabs->setCornerWidget(m_actions);
    } else {
        m_tabs->setCornerWidget(nullptr);
        layout()->addWidget(m_actions);
    }
    m_actions->show();
}

void DetailsPane::setPictures(Pictures& pictures)
{
    m_request->setPictures(pictures);
    m_mail->setPictures(pictures);
}

void DetailsPane::setDetail(const RequestDetail& detail, const TimeFrame& frame)
{
    if (gid() != detail.request.orderGid) {
        m_request->verticalScrollBar()->setValue(0);
        m_timeline->verticalScrollBar()->setValue(0);
        m_extras.reset();
        m_mail->clear();
    }
    m_detail = detail;
    m_frame = frame;
    write();
    Q_EMIT extrasWanted(detail.request.orderGid);
}

void DetailsPane::setExtras(const RequestExtras& extras)
{
    if (extras.orderGid == gid()) {
        m_extras = extras;
        m_mail->setMails(extras.mails, m_frame);
        write();
    }
}

void DetailsPane::clear(const QString& hint)
{
    if (m_detail || m_hint != hint) {
        m_detail.reset();
        m_extras.reset();
        m_mail->clear();
        m_hint = hint;
        write();
    }
}

QString DetailsPane::gid() const
{
    return m_detail ? m_detail->request.orderGid : QString();
}

void DetailsPane::setChecking(bool checking)
{
    m_checking = checking;
    updateActions();
}

void DetailsPane::updateActions()
{
    const bool hasParcels = m_detail && !m_detail->request.packages.empty();
    m_check->setVisible(m_detail.has_value());
    m_check->setEnabled(hasParcels && m_extras && m_extras->canCheckNow && !m_checking);
    m_unsubscribe->setVisible(m_detail.has_value());
    m_unsubscribe->setEnabled(m_extras && !m_extras->unsubscribed && m_detail &&
                              !m_detail->request.email.isEmpty());
    placeActions();
}

void DetailsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

void DetailsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_timeline) {
        write();
    }
}

void DetailsPane::write()
{
    const QPalette colours = QApplication::palette();
    const bool shown = m_detail.has_value();
    m_tabs->setTabEnabled(1, shown);
    m_tabs->setTabEnabled(2, shown);
    updateActions();
    if (!shown) {
        m_tabs->setCurrentIndex(0);
        m_request->showHtml(
            QStringLiteral("<p style=\"color:%1\">%2</p>")
                .arg(colours.color(QPalette::PlaceholderText).name(), m_hint.toHtmlEscaped()));
        m_timeline->clear();
        return;
    }
    m_request->showHtml(requestHtml(m_detail->request, m_extras ? &*m_extras : nullptr, m_frame, colours));
    const int place = m_timeline->verticalScrollBar()->value();
    m_timeline->setHtml(timelineHtml(m_detail->timeline, m_frame, colours));
    m_timeline->verticalScrollBar()->setValue(place);
}

} // namespace afterparcel
