#pragma once

class QLineEdit;

namespace afterparcel
{

/// Makes a field wide enough for its placeholder, in whatever language and size of text, with what stands
/// beside it.
void fitPlaceholder(QLineEdit& line);

} // namespace afterparcel
