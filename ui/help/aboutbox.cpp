#include "ui/help/aboutbox.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace afterparcel
{

namespace
{

constexpr QSize kIconSize(64, 64);

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AboutBox)
};

} // namespace

void showAbout(QWidget& window, const QString& folder)
{
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tr::tr("About Afterparcel"));
    box->setIconPixmap(window.windowIcon().pixmap(kIconSize));
    box->setText(Tr::tr("Afterparcel %1").arg(QStringLiteral(AFTERPARCEL_VERSION)));
    box->setInformativeText(
        Tr::tr("Asks each buyer for a review after the parcel has arrived. All data stays in %1.")
            .arg(folder));
    box->open();
}

} // namespace afterparcel
