#include "core/mail/templatebook.h"

#include "core/mail/cleantext.h"
#include "core/mail/templatecheck.h"
#include "core/settings/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateBook)
};

const QString kLanguages = QStringLiteral("languages");
const QString kDefault = QStringLiteral("default");
const QString kUnused = QStringLiteral("unused");
constexpr std::array kParts{TemplatePart::Subject, TemplatePart::Html, TemplatePart::Text};

Result<MailTemplate> readWording(const QString& path)
{
    return JsonFile(path).read().map([](const QJsonObject& object) {
        MailTemplate wording;
        for (const TemplatePart part : kParts) {
            wording.setPart(part, object.value(toString(part)).toString());
        }
        return wording;
    });
}

/// The merchant's wording if it can be used, else the built-in one with the reason.
TemplateEntry ownEntry(const QString& language, const QString& path)
{
    TemplateEntry entry{language, builtInTemplate(language), {}, true, {}};
    const Result<MailTemplate> saved = readWording(path);
    if (!saved) {
        entry.saved = entry.wording;
        entry.problem = saved.error().what;
        return entry;
    }
    entry.saved = *saved;
    for (const TemplateProblem& problem : checkTemplate(*saved)) {
        if (problem.severity == TemplateProblem::Severity::Error && entry.problem.isEmpty()) {
            entry.problem = problemLine(problem);
        }
    }
    if (entry.problem.isEmpty()) {
        entry.wording = *saved;
    }
    return entry;
}

Error unknownLanguage(const QString& language)
{
    return {ErrorKind::NotFound,
            Tr::tr("There is no template for the language “%1”.").arg(language),
            Tr::tr("See which there are: afterparcelctl template list"),
            {},
            {},
            0,
            std::nullopt};
}

Result<void> drop(const QString& path)
{
    QFile file(path);
    if (file.exists() && !file.remove()) {
        return fail(ErrorKind::NotWritable, Tr::tr("%1 can't be removed.").arg(path),
                    Tr::tr("Check that the folder belongs to you and is writable."), file.errorString());
    }
    return {};
}

QJsonArray without(const QJsonArray& languages, const QString& language)
{
    QJsonArray rest;
    for (const auto& value : languages) {
        if (value.toString() != language) {
            rest.append(value);
        }
    }
    return rest;
}

} // namespace

const TemplateEntry* TemplateBook::find(const QString& language) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const TemplateEntry& entry) { return entry.language == language; });
    return found == entries.end() ? nullptr : &*found;
}

const TemplateEntry& TemplateBook::pick(const QString& locale) const
{
    const QString exact = normalisedLanguage(locale);
    for (const QString& language : {exact, exact.section(QLatin1Char('-'), 0, 0), defaultLanguage}) {
        if (const TemplateEntry* entry = find(language)) {
            return *entry;
        }
    }
    return entries.front();
}

TemplateStore::TemplateStore(const QString& storeFolder)
    : m_folder(storeFolder + QStringLiteral("/templates"))
{
}

QString TemplateStore::path(const QString& name) const
{
    return QStringLiteral("%1/%2.json").arg(m_folder, name);
}

TemplateBook TemplateStore::read() const
{
    TemplateBook book;
    const Result<QJsonObject> languages = JsonFile(path(kLanguages)).read();
    QSet<QString> unused;
    if (languages) {
        const QString chosen = normalisedLanguage(languages->value(kDefault).toString());
        book.defaultLanguage = chosen.isEmpty() ? book.defaultLanguage : chosen;
        for (const auto& language : languages->value(kUnused).toArray()) {
            unused.insert(language.toString());
        }
    } else {
        book.problems.append(
            Tr::tr("%1 Until then English is the default language.").arg(languages.error().text()));
    }
    QSet<QString> names;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString language = name.chopped(5);
        if (normalisedLanguage(language) == language) {
            names.insert(language);
        }
    }
    const QSet<QString> own = names;
    names.unite(QSet<QString>(builtInLanguages().begin(), builtInLanguages().end()).subtract(unused));
    names.insert(book.defaultLanguage);
    QStringList sorted = names.values();
    sorted.sort();
    for (const QString& language : sorted) {
        const MailTemplate builtIn = builtInTemplate(language);
        book.entries.push_back(own.contains(language) ? ownEntry(language, path(language))
                                                      : TemplateEntry{language, builtIn, builtIn, false, {}});
        if (const QString& problem = book.entries.back().problem; !problem.isEmpty()) {
            book.problems.append(
                Tr::tr("The e-mail template for the language “%1” can't be used, so buyers get the built-in "
                       "wording. %2 Put it right under Tools, E-mail template.")
                    .arg(language, problem));
        }
    }
    return book;
}

Result<void> TemplateStore::write(const QString& language, const MailTemplate& wording) const
{
    const QString name = normalisedLanguage(language);
    if (name.isEmpty() || name != language) {
        return fail(ErrorKind::BadInput, Tr::tr("“%1” is no language.").arg(language),
                    Tr::tr("Write it like de, pt-BR or zh-Hant."));
    }
    MailTemplate clean;
    clean.subject = wording.subject.trimmed();
    clean.html = cleanBody(wording.html);
    clean.text = cleanBody(wording.text);
    for (const TemplateProblem& problem : checkTemplate(clean)) {
        if (problem.severity == TemplateProblem::Severity::Error) {
            return fail(ErrorKind::BadInput, problemLine(problem), Tr::tr("Nothing was saved."));
        }
    }
    Result<void> used = JsonFile(path(kLanguages)).change([&](QJsonObject& object) -> Result<void> {
        if (object.contains(kUnused)) {
            object[kUnused] = without(object.value(kUnused).toArray(), name);
        }
        return {};
    });
    if (!used) {
        return used;
    }
    if (builtInLanguages().contains(name) && clean == builtInTemplate(name)) {
        return restore(name);
    }
    return JsonFile(path(name)).change([&](QJsonObject& object) -> Result<void> {
        for (const TemplatePart part : kParts) {
            object[toString(part)] = clean.part(part);
        }
        return {};
    });
}

Result<QString> TemplateStore::inUse(const QString& language) const
{
    QString name = normalisedLanguage(language);
    if (name.isEmpty() || !read().find(name)) {
        return tl::unexpected(unknownLanguage(language));
    }
    return name;
}

Result<void> TemplateStore::restore(const QString& language) const
{
    const Result<QString> name = inUse(language);
    if (!name) {
        return tl::unexpected(name.error());
    }
    Result<void> dropped = drop(path(*name));
    if (!dropped) {
        return dropped;
    }
    return builtInLanguages().contains(*name) ? Result<void>{} : write(*name, builtInTemplate(*name));
}

Result<void> TemplateStore::remove(const QString& language) const
{
    const Result<QString> name = inUse(language);
    if (!name) {
        return tl::unexpected(name.error());
    }
    if (*name == read().defaultLanguage) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("“%1” is the default language: buyers of other languages get it.").arg(*name),
                    Tr::tr("Make another language the default first."));
    }
    Result<void> dropped = drop(path(*name));
    if (!dropped) {
        return dropped;
    }
    return JsonFile(path(kLanguages)).change([&](QJsonObject& object) -> Result<void> {
        QJsonArray unused = without(object.value(kUnused).toArray(), *name);
        if (builtInLanguages().contains(*name)) {
            unused.append(*name);
        }
        object[kUnused] = unused;
        return {};
    });
}

Result<void> TemplateStore::setDefault(const QString& language) const
{
    return inUse(language).and_then([&](const QString& name) {
        return JsonFile(path(kLanguages)).change([&](QJsonObject& object) -> Result<void> {
            object[kDefault] = name;
            return {};
        });
    });
}

} // namespace afterparcel
