#pragma once

#include "ui/confirmation.h"

class QVBoxLayout;
class QWidget;

namespace afterparcel
{

/// Adds a title and below it the lines, which can be read and copied; nothing if there are none.
void addLineList(QVBoxLayout& layout, const LineList& list, QWidget* parent);

} // namespace afterparcel
