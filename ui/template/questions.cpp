#include "ui/template/questions.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateQuestions)
};

} // namespace

void requireText(QInputDialog& dialog, const QString& button)
{
    dialog.setOkButtonText(button); // makes the buttons
    QPushButton* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    const auto check = [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); };
    check(dialog.textValue());
    QObject::connect(&dialog, &QInputDialog::textValueChanged, accept, check);
}

QInputDialog* testAddressDialog(const QString& proposed, QWidget* parent)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Send a test"));
    dialog->setLabelText(
        Tr::tr("The e-mail as it is in the preview goes to this address alone, never to the buyer:"));
    dialog->setTextValue(proposed);
    requireText(*dialog, Tr::tr("&Send"));
    return dialog;
}

} // namespace afterparcel
