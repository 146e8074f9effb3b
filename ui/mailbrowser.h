#pragma once

#include <QTextBrowser>

namespace afterparcel
{

class Pictures;

/// Shows rich text with products' pictures, or plain text. Nothing in it reaches the network by itself:
/// pictures come through `Pictures`, everything else stays away; links are told to whoever listens.
class MailBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MailBrowser(QWidget* parent);

    /// From now on pictures are shown; until then a placeholder. `pictures` outlives the browser.
    void setPictures(Pictures& pictures);

    /// White paper, whatever the theme: a mail brings its own colours.
    void showAsPaper();
    void showHtml(const QString& html);
    void showPlain(const QString& text);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void write();

    Pictures* m_pictures = nullptr; ///< not owned
    QString m_text;
    bool m_isHtml = true;
};

/// Opens a link of the web or of a mail program; everything else is left alone.
void openLink(const QUrl& url);

} // namespace afterparcel
