#pragma once

#include "core/store/requestview.h"
#include "ui/datetext.h"

namespace afterparcel
{

/// "Send date", "Fulfilled", ...
[[nodiscard]] QString dateFieldName(DateField field);
/// "Fulfilled: from 3 Nov to 9 Nov", or the plain word "Dates" with an ellipsis without any.
[[nodiscard]] QString datesText(const RequestFilter& filter, const TimeFrame& frame);

} // namespace afterparcel
