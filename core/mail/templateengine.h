#pragma once

#include "core/base/result.h"
#include "core/mail/mailtemplate.h"

#include <string>

namespace ctemplate
{
class TemplateDictionary;
}

namespace afterparcel
{

/// Fills one part from the dictionary. HTML is escaped by the template engine, by the place where a value
/// stands; the others are not escaped. The part was looked through by checkTemplate() and has no error: so
/// nothing in it can change the escaping. Safe from any thread. BadInput if a value stands where it can't be
/// made safe.
[[nodiscard]] Result<QString> expandTemplate(TemplatePart part, const QString& wording,
                                             const ctemplate::TemplateDictionary& values);

} // namespace afterparcel
