#include "app/ctl/commands.h"
#include "app/ctl/input.h"
#include "core/sync/mailpreview.h"
#include "core/sync/sentmails.h"
#include "core/sync/testmail.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::TemplateCommand)
};

const QString kUsage = QStringLiteral(
    "afterparcelctl template list [--json] | get LANGUAGE [subject|html|text] | "
    "set LANGUAGE subject|html|text < FILE | restore LANGUAGE | remove LANGUAGE | default LANGUAGE | check | "
    "placeholders | preview ORDER|--sample [--language L] [--html|--text] [--sent] | "
    "test ADDRESS [--order ORDER] [--language L]");
constexpr std::array kParts{TemplatePart::Subject, TemplatePart::Html, TemplatePart::Text};

/// Verb, words after it, and options.
struct Call {
    CommandContext& context;
    QCommandLineParser parser;
    QStringList words;

    [[nodiscard]] QString option(const char* name) const { return parser.value(QLatin1String(name)); }
    [[nodiscard]] bool has(const char* name) const { return parser.isSet(QLatin1String(name)); }
    [[nodiscard]] TemplateStore templates() const { return TemplateStore(context.place().folder); }
    [[nodiscard]] int wrongUse(const QString& text) const { return context.wrongUse(text, kUsage); }
    [[nodiscard]] int outcome(const Result<void>& done) const
    {
        return done ? static_cast<int>(Done) : context.fail(done.error());
    }
};

QString source(const TemplateEntry& entry)
{
    return !entry.isOwn              ? Tr::tr("built in")
           : entry.problem.isEmpty() ? Tr::tr("your own")
                                     : Tr::tr("your own, can't be used");
}

int list(const Call& call)
{
    const TemplateBook book = call.templates().read();
    if (call.has("json")) {
        QJsonArray array;
        for (const TemplateEntry& entry : book.entries) {
            array.append(QJsonObject{{QStringLiteral("language"), entry.language},
                                     {QStringLiteral("default"), entry.language == book.defaultLanguage},
                                     {QStringLiteral("own"), entry.isOwn},
                                     {QStringLiteral("problem"),
                                      entry.problem.isEmpty() ? QJsonValue() : QJsonValue(entry.problem)}});
        }
        call.context.printJson(QJsonDocument(array));
        return Done;
    }
    std::vector<QStringList> rows;
    rows.reserve(book.entries.size());
    for (const TemplateEntry& entry : book.entries) {
        rows.push_back({entry.language, source(entry),
                        entry.language == book.defaultLanguage ? Tr::tr("yes") : QString()});
    }
    call.context.printTable({Tr::tr("Language"), Tr::tr("Wording"), Tr::tr("Default")}, rows);
    return Done;
}

int get(const Call& call)
{
    const std::optional<TemplatePart> part = templatePartFromString(call.words.value(1));
    if (call.words.isEmpty() || call.words.size() > 2 || (call.words.size() == 2 && !part)) {
        return call.wrongUse(Tr::tr("get takes a LANGUAGE, and subject, html or text."));
    }
    const TemplateBook book = call.templates().read();
    const TemplateEntry* entry = book.find(normalisedLanguage(call.words.first()));
    if (!entry) {
        call.context.printError(Tr::tr("There is no template for the language \"%1\". See which there are: "
                                       "afterparcelctl template list")
                                    .arg(call.words.first()));
        return Incomplete;
    }
    if (part) {
        call.context.print(entry->saved.part(*part));
        return Done;
    }
    for (const TemplatePart each : kParts) {
        call.context.print(QStringLiteral("--- %1").arg(toString(each)));
        call.context.print(entry->saved.part(each));
    }
    return Done;
}

int set(const Call& call)
{
    const std::optional<TemplatePart> part = templatePartFromString(call.words.value(1));
    if (call.words.size() != 2 || !part) {
        return call.wrongUse(Tr::tr("set takes a LANGUAGE and subject, html or text."));
    }
    const Result<QByteArray> input = readStandardInput();
    if (!input) {
        return call.context.fail(input.error());
    }
    const QString named = normalisedLanguage(call.words.first());
    const QString language = named.isEmpty() ? call.words.first() : named;
    const TemplateBook book = call.templates().read();
    const TemplateEntry* entry = book.find(language);
    MailTemplate wording = entry ? entry->saved : builtInTemplate(language);
    wording.setPart(*part, QString::fromUtf8(*input));
    return call.outcome(call.templates().write(language, wording));
}

/// restore, remove and default, which take one language.
int change(const Call& call, Result<void> (TemplateStore::*action)(const QString&) const)
{
    return call.words.size() == 1 ? call.outcome((call.templates().*action)(call.words.first()))
                                  : call.wrongUse(Tr::tr("Which LANGUAGE?"));
}

int check(const Call& call)
{
    const TemplateBook book = call.templates().read();
    bool usable = book.problems.isEmpty();
    for (const TemplateEntry& entry : book.entries) {
        const auto problems = checkFilledTemplate(entry.saved, sampleMailContent(entry.language));
        usable = usable && !hasErrors(problems);
        for (const TemplateProblem& problem : problems) {
            call.context.print(QStringLiteral("%1: %2").arg(entry.language, problemLine(problem)));
        }
    }
    for (const QString& problem : book.problems) {
        call.context.printError(problem);
    }
    if (usable) {
        call.context.print(
            Tr::tr("%n template(s) can be used.", nullptr, static_cast<int>(book.entries.size())));
    }
    return usable ? Done : Incomplete;
}

int showPlaceholders(const Call& call)
{
    std::vector<QStringList> rows;
    for (const Placeholder& placeholder : placeholders()) {
        const QString written = placeholder.kind == Placeholder::Kind::Value
                                    ? QStringLiteral("{{%1}}").arg(placeholder.name)
                                    : QStringLiteral("{{#%1}}...{{/%1}}").arg(placeholder.name);
        rows.push_back({written, placeholder.within, placeholder.meaning});
    }
    call.context.printTable({Tr::tr("Placeholder"), Tr::tr("Inside of"), Tr::tr("Meaning")}, rows);
    return Done;
}

/// The e-mail of the order named; of one that does not exist where none is named.
Result<MailPreview> previewOf(const Call& call, const Settings& settings, const QString& order)
{
    const Result<std::unique_ptr<Store>> store = call.context.openStore();
    if (!store) {
        return tl::unexpected(store.error());
    }
    PreviewWanted wanted;
    wanted.language = normalisedLanguage(call.option("language"));
    if (!order.isEmpty()) {
        const Result<QStringList> found = (*store)->find(order);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (found->isEmpty()) {
            return fail(ErrorKind::NotFound, Tr::tr("There is no order %1.").arg(order),
                        Tr::tr("List the known ones: afterparcelctl requests list"));
        }
        wanted.orderGid = found->first();
    }
    return readMessageFrame(**store, settings, call.context.place().folder)
        .and_then([&](const MessageFrame& frame) {
            return previewMail(**store, frame, wanted, call.context.clock().now());
        });
}

/// The latest e-mail of the order that left, as it was.
Result<MailPreview> sentTo(const Call& call, const QString& order)
{
    const Result<std::unique_ptr<Store>> store = call.context.openStore();
    const Result<QStringList> found = store ? (*store)->find(order) : tl::unexpected(store.error());
    const Result<std::optional<OrderFacts>> facts =
        found ? (*store)->facts(found->value(0)) : tl::unexpected(found.error());
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    const std::vector<SentMessage> sent =
        *facts ? sentMessages(call.context.place().folder, (*facts)->attempts) : std::vector<SentMessage>();
    if (sent.empty() || !sent.front().problem.isEmpty()) {
        return fail(ErrorKind::NotFound,
                    sent.empty() ? Tr::tr("No e-mail was sent for %1.").arg(order) : sent.front().problem);
    }
    MailPreview mail;
    mail.to = sent.front().mail.to;
    mail.language = sent.front().mail.language;
    mail.shown = sent.front().mail.shown;
    return mail;
}

int preview(const Call& call)
{
    if (call.words.size() != (call.has("sample") ? 0 : 1)) {
        return call.wrongUse(Tr::tr("preview takes one ORDER, or --sample."));
    }
    const Result<MailPreview> mail =
        call.has("sent") ? sentTo(call, call.words.value(0))
                         : call.context.settingsFile().read().and_then([&](const Settings& settings) {
                               return previewOf(call, settings, call.words.value(0));
                           });
    if (!mail) {
        return call.context.fail(mail.error());
    }
    if (call.has("html")) {
        call.context.print(mail->shown.html);
    } else if (call.has("text")) {
        call.context.print(mail->shown.text);
    } else {
        call.context.print(QStringLiteral("To: %1\nSubject: %2\nContent-Language: %3\n\n%4")
                               .arg(mail->to, mail->shown.subject, mail->language, mail->shown.text));
    }
    for (const TemplateProblem& problem : mail->problems) {
        call.context.printError(problemLine(problem));
    }
    return Done;
}

int test(const Call& call)
{
    if (call.words.size() != 1) {
        return call.wrongUse(Tr::tr("test takes the one ADDRESS that gets the test mail."));
    }
    const Result<Settings> settings = call.context.settingsFile().read();
    if (!settings) {
        return call.context.fail(settings.error());
    }
    const Result<MailPreview> mail = previewOf(call, *settings, call.option("order"));
    if (!mail) {
        return call.context.fail(mail.error());
    }
    SecretStore secrets(call.context.place().folder, call.context.place().storeName);
    Services services(call.context.clock(), secrets);
    services.setSettings(*settings);
    const Result<QString> answer =
        runToEnd(sendToMerchant(&services, testMessage(*mail, call.words.first()), Cancellation()));
    if (!answer) {
        return call.context.fail(answer.error());
    }
    call.context.print(Tr::tr("A test mail was sent to %1.").arg(call.words.first()));
    return Done;
}

Result<void> parse(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.addOptions({{QStringLiteral("json"), {}},
                       {QStringLiteral("html"), {}},
                       {QStringLiteral("text"), {}},
                       {QStringLiteral("sample"), {}},
                       {QStringLiteral("sent"), {}},
                       {QStringLiteral("language"), {}, QStringLiteral("language")},
                       {QStringLiteral("order"), {}, QStringLiteral("order")}});
    return parser.parse(QStringList{QStringLiteral("template")} + arguments)
               ? Result<void>{}
               : fail(ErrorKind::BadInput, parser.errorText());
}

} // namespace

int runTemplate(CommandContext& context, const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    Call call{context, {}, {}};
    const Result<void> parsed = parse(call.parser, arguments.mid(1));
    if (!parsed) {
        return call.wrongUse(parsed.error().text());
    }
    call.words = call.parser.positionalArguments();
    if (const QString language = call.option("language");
        !language.isEmpty() && normalisedLanguage(language).isEmpty()) {
        return call.wrongUse(Tr::tr("\"%1\" is no language.").arg(language));
    }
    struct Verb {
        const char* name;
        int (*run)(const Call& call);
    };
    static constexpr std::array kVerbs{
        Verb{"list", list},
        Verb{"get", get},
        Verb{"set", set},
        Verb{"restore", [](const Call& c) { return change(c, &TemplateStore::restore); }},
        Verb{"remove", [](const Call& c) { return change(c, &TemplateStore::remove); }},
        Verb{"default", [](const Call& c) { return change(c, &TemplateStore::setDefault); }},
        Verb{"check", check},
        Verb{"placeholders", showPlaceholders},
        Verb{"preview", preview},
        Verb{"test", test},
    };
    for (const Verb& known : kVerbs) {
        if (verb == QLatin1String(known.name)) {
            return known.run(call);
        }
    }
    return call.wrongUse(verb.isEmpty() ? Tr::tr("What to do with the templates?")
                                        : Tr::tr("template does not know \"%1\".").arg(verb));
}

} // namespace afterparcel
