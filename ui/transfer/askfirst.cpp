#include "ui/transfer/askfirst.h"

#include <QMessageBox>
#include <QPushButton>

namespace afterparcel
{

void askFirst(QWidget* parent, const FirstQuestion& question, std::function<void()> then)
{
    auto* box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details);
    QPushButton* go = box->addButton(question.button, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(go, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

} // namespace afterparcel
