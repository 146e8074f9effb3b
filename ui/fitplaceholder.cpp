#include "ui/fitplaceholder.h"

#include <QLineEdit>

namespace afterparcel
{

void fitPlaceholder(QLineEdit& line)
{
    // What a field wants without a text is what surrounds one: frame, margins, and the icons within.
    const int text = line.fontMetrics().horizontalAdvance(line.placeholderText());
    const int icons = static_cast<int>(line.actions().size() + 1) * line.sizeHint().height();
    line.setMinimumWidth(text + icons);
}

} // namespace afterparcel
