#include "core/aftership/answercodes.h"

#include <algorithm>
#include <iterator>

namespace afterparcel
{
namespace
{

bool isSuccess(int code)
{
    return code >= 200 && code < 300;
}

/// Codes that the table doesn't know, by their class.
AnswerMeaning meaningOfClass(int code)
{
    if (code >= 500 && code < 600) {
        return AnswerMeaning::Passing;
    }
    const bool clientError = (code >= 400 && code < 500) || (code >= 4000 && code < 5000);
    return clientError ? AnswerMeaning::PlanOrUnknown : AnswerMeaning::NotAnAnswer;
}

AnswerMeaning meaningOfCode(int code)
{
    const auto row = std::ranges::lower_bound(kAnswerCodes, code, {}, &AnswerCode::code);
    return row != std::end(kAnswerCodes) && row->code == code ? row->meaning : meaningOfClass(code);
}

} // namespace

AnswerMeaning meaningOf(int httpStatus, int metaCode)
{
    if (isSuccess(httpStatus)) {
        if (metaCode == 0) {
            return AnswerMeaning::NotAnAnswer; // a captive portal says 200 too
        }
        return isSuccess(metaCode) ? AnswerMeaning::Success : meaningOfCode(metaCode);
    }
    const AnswerMeaning byStatus = meaningOfCode(httpStatus);
    if (byStatus == AnswerMeaning::Passing || byStatus == AnswerMeaning::KeyRefused) {
        return byStatus;
    }
    if (metaCode == 0 || isSuccess(metaCode)) {
        return byStatus == AnswerMeaning::Rejected ? AnswerMeaning::PlanOrUnknown : byStatus;
    }
    return meaningOfCode(metaCode);
}

} // namespace afterparcel
