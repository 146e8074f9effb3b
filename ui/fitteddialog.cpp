#include "ui/fitteddialog.h"

#include <QLayout>
#include <QScreen>

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
    const int width = std::max(this->width(), layout()->totalSizeHint().width());
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    resize(QSize(width, std::max(height(), needed)).boundedTo(screen()->availableSize()));
}

} // namespace afterparcel
