#include "ui/detailspane.h"

#include "ui/detailhtml.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>

namespace afterparcel
{

namespace
{

/// Keeps the reader's place when the same request is written anew.
void setHtmlKeepingPlace(QTextBrowser* browser, const QString& html)
{
    const int place = browser->verticalScrollBar()->value();
    browser->setHtml(html);
    browser->verticalScrollBar()->setValue(place);
}

QTextBrowser* makeBrowser(const QString& name, QWidget* parent)
{
    auto* browser = new QTextBrowser(parent);
    browser->setOpenLinks(false);
    browser->setAccessibleName(name);
    browser->setTabChangesFocus(true);
    browser->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    browser->document()->setDocumentMargin(10);
    return browser;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_request(makeBrowser(tr("Request"), this)),
      m_timeline(makeBrowser(tr("Timeline"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_request, 1);
    m_layout->addWidget(m_timeline, 1);
}

void DetailsPane::setSideBySide(bool sideBySide)
{
    m_layout->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailsPane::setDetail(const RequestDetail& detail, const TimeFrame& frame)
{
    if (gid() != detail.request.orderGid) {
        m_request->verticalScrollBar()->setValue(0);
        m_timeline->verticalScrollBar()->setValue(0);
    }
    m_detail = detail;
    m_frame = frame;
    write();
}

void DetailsPane::clear(const QString& hint)
{
    if (m_detail || m_hint != hint) {
        m_detail.reset();
        m_hint = hint;
        write();
    }
}

QString DetailsPane::gid() const
{
    return m_detail ? m_detail->request.orderGid : QString();
}

void DetailsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_layout) {
        write();
    }
}

void DetailsPane::write()
{
    const QPalette colours = QApplication::palette();
    m_timeline->setVisible(m_detail.has_value());
    if (!m_detail) {
        m_request->setHtml(QStringLiteral("<p style=\"color:%1\">%2</p>")
                               .arg(colours.color(QPalette::PlaceholderText).name(), m_hint.toHtmlEscaped()));
        return;
    }
    setHtmlKeepingPlace(m_request, requestHtml(m_detail->request, m_frame, colours));
    setHtmlKeepingPlace(m_timeline, timelineHtml(m_detail->timeline, m_frame, colours));
}

} // namespace afterparcel
