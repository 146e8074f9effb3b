#include "core/text/whatiftext.h"

#include "core/text/explain.h"
#include "core/text/words.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::WhatIfText)
};

QString sideText(const WhatIf::Side& side, const QTimeZone& zone, const QDateTime& now, const QLocale& locale)
{
    if (side.status == Status::WillSend && side.sendAt) {
        return Tr::tr("Will send on %1", "date and time").arg(momentText(*side.sendAt, zone, now, locale));
    }
    return statusText(side.status, side.reason, side.sendAt, zone, now, locale);
}

} // namespace

QStringList whatIfSentences(const WhatIf& whatIf)
{
    if (whatIf.affected == 0) {
        return {pluralised(Tr::tr("None of %n unsent request(s) would change.", nullptr, whatIf.unsent),
                           whatIf.unsent)};
    }
    QStringList kinds;
    bool isWhole = false;
    const auto add = [&](const QString& text, int count) {
        if (count > 0) {
            kinds.append(pluralised(text, count));
            isWhole = count == whatIf.affected;
        }
    };
    add(Tr::tr("%n e-mail(s) would leave at once.", nullptr, whatIf.dueNow), whatIf.dueNow);
    add(Tr::tr("%n request(s) would be overdue and wait for your decision.", nullptr, whatIf.overdue),
        whatIf.overdue);
    add(Tr::tr("%n request(s) would be sent earlier.", nullptr, whatIf.earlier), whatIf.earlier);
    add(Tr::tr("%n request(s) would be sent later.", nullptr, whatIf.later), whatIf.later);
    add(Tr::tr("%n request(s) would go on waiting, with another last day to be sent.", nullptr,
               whatIf.latestMoved),
        whatIf.latestMoved);
    for (const auto& [statuses, count] : whatIf.statusChanges) {
        add(Tr::tr("%n request(s) would change from \u201c%1\u201d to \u201c%2\u201d.", "two statuses", count)
                .arg(statusName(statuses.first), statusName(statuses.second)),
            count);
    }
    if (isWhole && kinds.size() == 1) {
        return kinds; // the same number twice says no more
    }
    return QStringList{pluralised(Tr::tr("%n request(s) of %1 unsent would change.", nullptr, whatIf.affected)
                                      .arg(whatIf.unsent),
                                  whatIf.affected)} +
           kinds;
}

QString whatIfExampleText(const WhatIf::Example& example, const QTimeZone& zone, const QDateTime& now,
                          const QLocale& locale)
{
    return Tr::tr("%1: %2 \u2192 %3", "order, what is shown of it now, and what would be")
        .arg(example.orderName, sideText(example.before, zone, now, locale),
             sideText(example.after, zone, now, locale));
}

} // namespace afterparcel
