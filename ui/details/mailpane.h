#pragma once

#include "core/sync/requestextras.h"
#include "ui/datetext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace afterparcel
{

class MailBrowser;
class Pictures;

/// The e-mails of a request: as they were sent, or as one will be.
class MailPane : public QWidget
{
    Q_OBJECT
public:
    explicit MailPane(QWidget* parent);
    void setPictures(Pictures& pictures);
    void setMails(const std::vector<RequestExtras::Mail>& mails, const TimeFrame& frame);
    void clear();

private:
    void show(int index);

    std::vector<RequestExtras::Mail> m_mails;
    QComboBox* m_which;
    QLabel* m_head;
    MailBrowser* m_body;
};

} // namespace afterparcel
