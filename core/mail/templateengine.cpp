#include "core/mail/templateengine.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFile>

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>

// Names the resources, so that the linker keeps them although they are in a static library. Outside of any
// namespace, as the macro demands.
static void initTemplateResources()
{
    Q_INIT_RESOURCE(mailtemplates);
}

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Mail)
};

const char* fileName(TemplatePart part)
{
    switch (part) {
    case TemplatePart::Subject:
        return "request.subject.txt";
    case TemplatePart::Html:
        return "request.html";
    case TemplatePart::Text:
        return "request.txt";
    }
    return "";
}

/// Every template, parsed once. Frozen, so that expanding is const and needs no lock of ours.
struct Templates {
    Templates()
    {
        initTemplateResources();
        for (const TemplatePart part : {TemplatePart::Subject, TemplatePart::Html, TemplatePart::Text}) {
            QFile file(QStringLiteral(":/mailtemplates/") + QLatin1String(fileName(part)));
            if (!file.open(QIODevice::ReadOnly)) {
                qCCritical(lcMail) << "built-in template is missing:" << fileName(part);
                continue;
            }
            const QByteArray content = file.readAll();
            if (!cache.StringToTemplateCache(fileName(part), content.constData(),
                                             static_cast<size_t>(content.size()), ctemplate::DO_NOT_STRIP)) {
                qCCritical(lcMail) << "built-in template is broken:" << fileName(part);
            }
        }
        cache.Freeze();
    }
    ctemplate::TemplateCache cache;
};

} // namespace

Result<QString> expandTemplate(TemplatePart part, const ctemplate::TemplateDictionary& values)
{
    static const Templates templates; // initialised once, whichever thread comes first
    std::string output;
    if (!templates.cache.ExpandNoLoad(fileName(part), ctemplate::DO_NOT_STRIP, &values, nullptr, &output)) {
        return fail(ErrorKind::Internal, Tr::tr("The built-in e-mail template can't be filled."),
                    Tr::tr("Please report this as a fault of Afterparcel."), QLatin1String(fileName(part)));
    }
    return QString::fromStdString(output);
}

} // namespace afterparcel
