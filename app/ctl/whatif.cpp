#include "core/sync/whatif.h"

#include "app/ctl/commands.h"
#include "app/ctl/requestjson.h"
#include "core/settings/registry.h"
#include "core/text/whatiftext.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::WhatIfCommand)
};

int wrongUse(const CommandContext& context, const QString& text)
{
    return context.wrongUse(text, QStringLiteral("afterparcelctl what-if KEY VALUE... [--json]"));
}

QString effectName(WhatIf::Effect effect)
{
    switch (effect) {
    case WhatIf::Effect::Overdue:
        return QStringLiteral("overdue");
    case WhatIf::Effect::DueNow:
        return QStringLiteral("due_now");
    case WhatIf::Effect::StatusChange:
        return QStringLiteral("status");
    case WhatIf::Effect::Earlier:
        return QStringLiteral("earlier");
    case WhatIf::Effect::Later:
        return QStringLiteral("later");
    }
    return {};
}

QJsonObject sideJson(const WhatIf::Side& side)
{
    return {{QStringLiteral("status"), toString(side.status)},
            {QStringLiteral("reason"), toString(side.reason)},
            {QStringLiteral("send_at"), side.sendAt ? QJsonValue(instantText(*side.sendAt)) : QJsonValue()}};
}

QJsonObject answerJson(const WhatIf& whatIf, const std::optional<int>& stranded)
{
    QJsonArray changes;
    for (const auto& [statuses, count] : whatIf.statusChanges) {
        changes.append(QJsonObject{{QStringLiteral("from"), toString(statuses.first)},
                                   {QStringLiteral("to"), toString(statuses.second)},
                                   {QStringLiteral("count"), count}});
    }
    QJsonArray examples;
    for (const WhatIf::Example& example : whatIf.examples) {
        examples.append(QJsonObject{{QStringLiteral("order"), example.orderName},
                                    {QStringLiteral("effect"), effectName(example.effect)},
                                    {QStringLiteral("before"), sideJson(example.before)},
                                    {QStringLiteral("after"), sideJson(example.after)}});
    }
    return {{QStringLiteral("unsent"), whatIf.unsent},
            {QStringLiteral("affected"), whatIf.affected},
            {QStringLiteral("due_now"), whatIf.dueNow},
            {QStringLiteral("overdue"), whatIf.overdue},
            {QStringLiteral("earlier"), whatIf.earlier},
            {QStringLiteral("later"), whatIf.later},
            {QStringLiteral("latest_moved"), whatIf.latestMoved},
            {QStringLiteral("status_changes"), changes},
            {QStringLiteral("stranded"), stranded ? QJsonValue(*stranded) : QJsonValue()},
            {QStringLiteral("examples"), examples}};
}

/// The settings as they would be: all pairs together, since one may be allowed only with another.
Result<Settings> proposedSettings(Settings settings, const QStringList& words)
{
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        const Result<void> assigned = assignSettingValue(settings, words.at(i), words.at(i + 1));
        if (!assigned) {
            return tl::unexpected(assigned.error());
        }
    }
    return checkSettings(settings).map([&settings] { return settings; });
}

void print(const CommandContext& context, const Store& store, const WhatIf& whatIf,
           const std::optional<int>& stranded)
{
    for (const QString& sentence : whatIfSentences(whatIf)) {
        context.print(sentence);
    }
    if (stranded) {
        context.print(Tr::tr("Switching AfterShip off: %n request(s) that wait for a delivery would not be "
                             "scheduled any more.",
                             nullptr, *stranded));
    }
    const QTimeZone zone = store.storeFacts().zone;
    for (const WhatIf::Example& example : whatIf.examples) {
        context.print(QStringLiteral("  ") + whatIfExampleText(example, zone, context.clock().now()));
    }
}

} // namespace

int runWhatIf(CommandContext& context, const QStringList& arguments)
{
    QStringList words = arguments;
    const bool json = words.removeAll(QStringLiteral("--json")) > 0;
    words.removeOne(QStringLiteral("--"));
    if (words.isEmpty() || words.size() % 2 != 0) {
        return wrongUse(context, Tr::tr("what-if takes keys, each with a value."));
    }
    const Result<Settings> present = context.settingsFile().read();
    if (!present) {
        return context.fail(present.error());
    }
    const Result<Settings> proposed = proposedSettings(*present, words);
    if (!proposed) {
        return context.fail(proposed.error());
    }
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!store) {
        return context.fail(store.error());
    }
    const Result<WhatIf> answer = whatIf(context.place(), context.clock(), *present, *proposed, {});
    if (!answer) {
        return context.fail(answer.error());
    }
    std::optional<int> stranded;
    if (present->aftershipEnabled && !proposed->aftershipEnabled) {
        const Result<int> count = (*store)->wouldStrand(); // T11
        if (!count) {
            return context.fail(count.error());
        }
        stranded = *count;
    }
    if (json) {
        context.printJson(QJsonDocument(answerJson(*answer, stranded)));
    } else {
        print(context, **store, *answer, stranded);
    }
    return Done;
}

} // namespace afterparcel
