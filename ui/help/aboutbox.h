#pragma once

#include <QString>

class QWidget;

namespace afterparcel
{

/// Shows the program's version, and the folder in which a store's data stays.
void showAbout(QWidget& window, const QString& folder);

} // namespace afterparcel
