#include "ui/details/mailpane.h"

#include "ui/mailbrowser.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace afterparcel
{

MailPane::MailPane(QWidget* parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_head(new QLabel(this)), m_body(new MailBrowser(this))
{
    m_which->setAccessibleName(tr("Which e-mail"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_head->setWordWrap(true);
    m_head->setAccessibleName(tr("Recipient and subject"));
    m_body->setAccessibleName(tr("E-mail"));
    m_body->showAsPaper();
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_which, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    connect(m_which, &QComboBox::activated, this, &MailPane::show);
    connect(m_body, &QTextBrowser::anchorClicked, this, &openLink);
    clear();
}

void MailPane::setPictures(Pictures& pictures)
{
    m_body->setPictures(pictures);
}

void MailPane::setMails(const std::vector<RequestExtras::Mail>& mails, const TimeFrame& frame)
{
    const int before = std::max(0, m_which->currentIndex());
    const bool same = mails.size() == m_mails.size();
    m_mails = mails;
    m_which->clear();
    for (const RequestExtras::Mail& mail : mails) {
        if (!mail.sentAt) {
            m_which->addItem(tr("As it would be sent now"));
        } else if (mail.unsure) {
            m_which->addItem(tr("Perhaps sent %1").arg(clockText(*mail.sentAt, frame)));
        } else {
            m_which->addItem(tr("Sent %1").arg(clockText(*mail.sentAt, frame)));
        }
    }
    m_which->setVisible(!mails.empty());
    m_which->setCurrentIndex(same ? before : 0);
    show(m_which->currentIndex());
}

void MailPane::clear()
{
    m_mails.clear();
    m_which->clear();
    m_which->hide();
    show(-1);
}

void MailPane::show(int index)
{
    if (index < 0 || index >= static_cast<int>(m_mails.size())) {
        m_head->clear();
        m_body->showPlain({});
        return;
    }
    const RequestExtras::Mail& mail = m_mails[static_cast<std::size_t>(index)];
    if (!mail.problem.isEmpty()) {
        m_head->setText(mail.problem);
        m_body->showPlain({});
        return;
    }
    m_head->setText(tr("To: %1\nSubject: %2").arg(mail.to, mail.shown.subject));
    m_body->showHtml(mail.shown.html);
}

} // namespace afterparcel
