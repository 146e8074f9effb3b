#include "core/mail/templateengine.h"

#include <QCoreApplication>

#include <ctemplate/template.h>
#include <memory>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

} // namespace

Result<QString> expandTemplate(TemplatePart part, const QString& wording,
                               const ctemplate::TemplateDictionary& values)
{
    std::string source = part == TemplatePart::Html ? "{{%AUTOESCAPE context=\"HTML\"}}" : "";
    source += wording.toStdString();
    const std::unique_ptr<ctemplate::Template> parsed(
        ctemplate::Template::StringToTemplate(source, ctemplate::DO_NOT_STRIP));
    std::string output;
    if (!parsed || !parsed->Expand(&output, &values)) {
        return fail(
            ErrorKind::BadInput,
            Tr::tr("The HTML can't be filled: a placeholder stands where no value can be made safe, or "
                   "a tag around it is not closed."),
            Tr::tr("Keep placeholders in the text, or inside of the quotes of an attribute."));
    }
    return QString::fromStdString(output);
}

} // namespace afterparcel
