#pragma once

#include "core/store/store.h"
#include "ui/privacy/buyerdialog.h"

namespace afterparcel
{

/// D5: erases a buyer's data for good.
class ForgetDialog : public BuyerDialog
{
    Q_OBJECT
public:
    ForgetDialog(const UiContext& context, const QString& buyer, QWidget* parent);

protected:
    void look(const QString& typed) override;
    void go(const QString& typed) override;

private:
    void take(const Result<BuyerData>& known);
    void forget(const QString& address);
    void finish(const Result<ForgottenBuyer>& forgotten);

    BuyerData m_data;
};

} // namespace afterparcel
