#pragma once

#include "ui/privacy/buyerdialog.h"

namespace afterparcel
{

/// Q5: a buyer is never written to again, named by an address or by the code of a mail that came back.
class UnsubscribeDialog : public BuyerDialog
{
    Q_OBJECT
public:
    UnsubscribeDialog(const UiContext& context, const QString& buyer, QWidget* parent);

protected:
    void look(const QString& typed) override;
    void go(const QString& typed) override;

private:
    void unsubscribe(const QString& who);
};

} // namespace afterparcel
