#include "core/aftership/phone.h"

#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace afterparcel
{
namespace
{

/// The library's word for "no country known".
const char* const kNoRegion = "ZZ";

} // namespace

QString e164Phone(const QString& phone, const QString& countryAlpha2)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    const std::string region = countryAlpha2.isEmpty() ? kNoRegion : countryAlpha2.toUpper().toStdString();
    PhoneNumber number;
    if (library.Parse(phone.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !library.IsValidNumber(number)) {
        return {};
    }
    std::string text;
    library.Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

} // namespace afterparcel
