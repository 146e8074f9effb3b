#include "core/mail/mailtemplate.h"

#include "core/base/logging.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

const QString kFallback = QStringLiteral("en");

QString resource(const QString& name)
{
    QFile file(QStringLiteral(":/mailtemplates/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcMail).noquote() << "built-in template is missing:" << name;
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

/// One layout, filled with the words of a language. A text in running HTML is set apart from the writing
/// direction around it; "[[=word]]" stands in an attribute, where no tag may.
QString worded(QString layout, const QJsonObject& words, bool html)
{
    static const QRegularExpression value(QStringLiteral("\\{\\{(?!MORE_COUNT)([A-Z_]+)\\}\\}"));
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QString plain = word.value().toString();
        QString running = plain;
        if (html) {
            running.replace(value, QStringLiteral("<bdi>{{\\1}}</bdi>"));
        }
        layout.replace(QStringLiteral("[[%1]]").arg(word.key()), running);
        layout.replace(QStringLiteral("[[=%1]]").arg(word.key()), plain);
    }
    return layout;
}

QHash<QString, MailTemplate> readBuiltIn()
{
    initTemplateResources();
    const QJsonObject languages =
        QJsonDocument::fromJson(resource(QStringLiteral("words.json")).toUtf8()).object();
    const QString html = resource(QStringLiteral("request.html"));
    const QString text = resource(QStringLiteral("request.txt"));
    const QString subject =
        QStringLiteral("{{#NAMED}}[[subject_named]]{{/NAMED}}{{#UNNAMED}}[[subject_unnamed]]{{/UNNAMED}}");
    QHash<QString, MailTemplate> result;
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        QJsonObject words = language.value().toObject();
        words.insert(QStringLiteral("language"), language.key());
        result.insert(language.key(),
                      {worded(subject, words, false), worded(html, words, true), worded(text, words, false)});
    }
    return result;
}

const QHash<QString, MailTemplate>& builtIn()
{
    static const QHash<QString, MailTemplate> templates = readBuiltIn();
    return templates;
}

} // namespace

QString toString(TemplatePart part)
{
    switch (part) {
    case TemplatePart::Subject:
        return QStringLiteral("subject");
    case TemplatePart::Html:
        return QStringLiteral("html");
    case TemplatePart::Text:
        return QStringLiteral("text");
    }
    return {};
}

std::optional<TemplatePart> templatePartFromString(QStringView name)
{
    for (const TemplatePart part : {TemplatePart::Subject, TemplatePart::Html, TemplatePart::Text}) {
        if (name == toString(part)) {
            return part;
        }
    }
    return std::nullopt;
}

const QString& MailTemplate::part(TemplatePart part) const
{
    return part == TemplatePart::Subject ? subject : part == TemplatePart::Html ? html : text;
}

void MailTemplate::setPart(TemplatePart part, const QString& wording)
{
    (part == TemplatePart::Subject ? subject : part == TemplatePart::Html ? html : text) = wording;
}

const QStringList& builtInLanguages()
{
    static const QStringList languages = [] {
        QStringList names = builtIn().keys();
        names.sort();
        return names;
    }();
    return languages;
}

MailTemplate builtInTemplate(const QString& language)
{
    const auto exact = builtIn().constFind(language);
    return exact != builtIn().constEnd() ? *exact : builtIn().value(kFallback);
}

QString normalisedLanguage(const QString& locale)
{
    static const QRegularExpression tag(QStringLiteral(
        "^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?(?:[-_.@].*)?$"));
    const QRegularExpressionMatch match = tag.match(locale.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    QString result = match.captured(1).toLower();
    if (const QString script = match.captured(2).toLower(); !script.isEmpty()) {
        result += QLatin1Char('-') + script.left(1).toUpper() + script.mid(1);
    }
    if (const QString region = match.captured(3); !region.isEmpty()) {
        result += QLatin1Char('-') + region.toUpper();
    }
    return result;
}

} // namespace afterparcel
