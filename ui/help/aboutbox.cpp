#include "ui/help/aboutbox.h"

#include "ui/fitting.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QIcon>
#include <QMessageBox>
#include <QUrl>

namespace afterparcel
{

namespace
{

constexpr QSize kIconSize(64, 64);
constexpr int kWidth = 420;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AboutBox)
};

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString link(const QString& folder)
{
    const QString url = QString::fromLatin1(QUrl::fromLocalFile(folder).toEncoded());
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(url.toHtmlEscaped(), folder.toHtmlEscaped());
}

/// A message box takes its width from its contents alone.
void widen(QMessageBox& box)
{
    auto* layout = qobject_cast<QGridLayout*>(box.layout());
    layout->addItem(new QSpacerItem(scaledToText(kWidth), 0), layout->rowCount(), 0, 1,
                    layout->columnCount());
}

} // namespace

void showAbout(QWidget& window, const QString& folder)
{
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tr::tr("About Afterparcel"));
    box->setIconPixmap(window.windowIcon().pixmap(kIconSize));
    const QString version = Tr::tr("Afterparcel %1").arg(QStringLiteral(AFTERPARCEL_VERSION));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<b>%1</b>").arg(version.toHtmlEscaped()));
    box->setInformativeText(
        paragraph(Tr::tr("Asks each buyer for a review after the parcel has arrived.").toHtmlEscaped()) +
        paragraph(Tr::tr("All data stays in this folder:").toHtmlEscaped() + QStringLiteral("<br>") +
                  link(folder)) +
        paragraph(Tr::tr("Free software under the GNU General Public License, version 3 or later.")
                      .toHtmlEscaped()) +
        paragraph(Tr::tr("Made with Qt %1.").arg(QLatin1String(qVersion())).toHtmlEscaped()));
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    widen(*box);
    box->open();
}

} // namespace afterparcel
