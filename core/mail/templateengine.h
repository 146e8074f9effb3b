#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>

namespace ctemplate
{
class TemplateDictionary;
}

namespace afterparcel
{

/// The parts of the built-in template; each is a file of resources/templates.
enum class TemplatePart { Subject, Html, Text };

/// Fills one part from the dictionary. HTML is escaped by the template engine, by the place where a value
/// stands; the others are not escaped. Safe from any thread. Internal if a template is missing or broken: our
/// own bug.
[[nodiscard]] Result<QString> expandTemplate(TemplatePart part, const ctemplate::TemplateDictionary& values);

} // namespace afterparcel
