#pragma once

#include "core/sync/blocklist.h"
#include "ui/privacy/buyerdialog.h"

namespace afterparcel
{

/// Q1: adds to the addresses that are never written to, and takes it back.
class BlockDialog : public BuyerDialog
{
    Q_OBJECT
public:
    BlockDialog(const UiContext& context, const QString& buyer, QWidget* parent);

protected:
    void look(const QString& typed) override;
    void go(const QString& typed) override;

private:
    void take(const Result<Blocking>& plan);
    void takeBack();

    Blocking m_plan;
    QPushButton* m_takeBack;
};

} // namespace afterparcel
