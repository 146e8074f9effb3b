#pragma once

#include <QString>

class QInputDialog;
class QWidget;

namespace afterparcel
{

/// Names the button that accepts, and keeps it disabled as long as nothing is written. To be called when the
/// dialog has its text or its choices.
void requireText(QInputDialog& dialog, const QString& button);

/// Asks for the address that a test goes to. It deletes itself.
[[nodiscard]] QInputDialog* testAddressDialog(const QString& proposed, QWidget* parent);

} // namespace afterparcel
