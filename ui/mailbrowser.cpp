#include "ui/mailbrowser.h"

#include "ui/icons.h"
#include "ui/pictures.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QScrollBar>

namespace afterparcel
{

namespace
{

constexpr int kPlaceholderSize = 48;

} // namespace

MailBrowser::MailBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void MailBrowser::setPictures(Pictures& pictures)
{
    m_pictures = &pictures;
    connect(&pictures, &Pictures::arrived, this, [this](const QUrl& url) {
        if (m_isHtml && m_text.contains(url.toString().toHtmlEscaped())) {
            write();
        }
    });
}

void MailBrowser::showAsPaper()
{
    QPalette paper = palette();
    const QPalette light = afterparcel::palette(Theme::Light);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Text, QPalette::Link}) {
        paper.setColor(role, role == QPalette::Base ? QColor(Qt::white) : light.color(role));
    }
    setPalette(paper);
}

void MailBrowser::showHtml(const QString& html)
{
    if (!m_isHtml || html != m_text) {
        m_isHtml = true;
        m_text = html;
        write();
    }
}

void MailBrowser::showPlain(const QString& text)
{
    if (m_isHtml || text != m_text) {
        m_isHtml = false;
        m_text = text;
        write();
    }
}

/// Keeps the reader's place when the same is written anew.
void MailBrowser::write()
{
    const int place = verticalScrollBar()->value();
    if (m_isHtml) {
        setHtml(m_text);
    } else {
        setPlainText(m_text);
    }
    verticalScrollBar()->setValue(place);
}

QVariant MailBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        return {}; // no style sheet, no page
    }
    const QImage image = m_pictures ? m_pictures->picture(name) : QImage();
    return image.isNull()
               ? QVariant(iconPixmap(QStringLiteral("parcel"), QColor(Qt::gray), kPlaceholderSize, 1))
               : QVariant(image);
}

void openLink(const QUrl& url)
{
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http") ||
        url.scheme() == QLatin1String("mailto")) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace afterparcel
