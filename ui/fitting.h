#pragma once

#include <QSize>

class QGridLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QVBoxLayout;
class QWidget;

namespace afterparcel
{

/// Makes a field wide enough for its placeholder, in whatever language and size of text, with what stands
/// beside it.
void fitPlaceholder(QLineEdit& line);

/// A length or size that was chosen for text of the usual size, for text of the program's size. The size of a
/// window grows no further than its screen.
[[nodiscard]] int scaledToText(int length);
[[nodiscard]] QSize scaledToText(QSize size, const QWidget& window);

/// What a window may take of its screen, its title left room.
[[nodiscard]] QSize greatestSize(const QWidget& window);

/// Lays out a row of settings: its name in the first column, its control and words in the second. All rows
/// line up, whatever widgets they are made of.
void layOutSettingRow(QGridLayout& row);

/// The greatest width of a control in a row of settings.
[[nodiscard]] int settingControlWidth();

/// Makes a window high enough for the texts that wrap in it, at the width that it has or has to have: Qt
/// takes the height for a wider one.
void growToText(QWidget& window);

/// The layout of a dialog, with the margins that all dialogs have.
[[nodiscard]] QVBoxLayout* addDialogLayout(QWidget& dialog);

/// Says something in a label that takes no room while it has nothing to say.
void showMessage(QLabel& label, const QString& text);

/// The look of the program's tables: rows in two shades instead of a grid, titles above their columns.
void dressTable(QTableView& table);

} // namespace afterparcel
