#include "ui/fitteddialog.h"

#include "ui/fitting.h"

#include <QLayout>

#include <algorithm>

namespace afterparcel
{

void FittedDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

void FittedDialog::fit()
{
    if (!isVisible()) {
        return; // showEvent() comes
    }
    layout()->activate();
    const QSize most = greatestSize(*this);
    const int width = std::min(std::max(this->width(), layout()->totalSizeHint().width()), most.width());
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    resize(width, std::min(std::max(height(), needed), most.height()));
}

} // namespace afterparcel
