#include "core/transfer/importplan.h"

#include "core/text/explain.h"
#include "core/transfer/csvreader.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/findorder.h"
#include "core/transfer/formulas.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Import)
};

constexpr std::size_t kPreview = 100;
constexpr int kProgressStep = 50;
constexpr qsizetype kMostShown = 60; ///< letters of a wrong value

/// A value as a report can show it: on one line, not too long.
QString shown(const QString& value)
{
    QString text = value.simplified();
    for (QChar& c : text) {
        c = c.isPrint() ? c : QChar(QChar::ReplacementCharacter);
    }
    return text.size() > kMostShown ? text.left(kMostShown) + QChar(0x2026) : text;
}

/// What one line asks for, before the store was asked.
struct Wish {
    QString order;
    QString time;
    ImportEffect action = ImportEffect::Schedule;
};

/// Plans the lines of one file.
class Planner
{
public:
    Planner(const Store& store, const ImportMapping& mapping, const QDateTime& now)
        : m_store(store), m_mapping(mapping), m_now(now), m_zone(store.storeFacts().zone)
    {
    }

    void take(const CsvRecord& record);
    void takeError(const Error& error, int line);
    [[nodiscard]] ImportPlan&& plan() { return std::move(m_plan); }

private:
    [[nodiscard]] ImportLine planned(const CsvRecord& record);
    void planOrder(ImportLine& line, const Wish& wish, const QString& gid);
    [[nodiscard]] std::optional<Decision::Kind> kindFor(ImportLine& line, const Wish& wish,
                                                        const std::optional<RequestView>& request) const;
    [[nodiscard]] static bool isThere(const RequestView& request, const std::optional<QDateTime>& at);
    void note(ImportLine line);

    const Store& m_store;
    ImportMapping m_mapping;
    QDateTime m_now;
    QTimeZone m_zone;
    ImportPlan m_plan;
    QHash<QString, int> m_lineOf; ///< gid to the first line that names it
};

QString cellOf(const CsvRecord& record, const std::optional<int>& column)
{
    return column ? withFormulas(record.cells.value(*column)).trimmed() : QString();
}

ImportLine nothing(ImportLine line, const QString& why)
{
    line.effect = ImportEffect::Nothing;
    line.text = why;
    return line;
}

ImportLine problem(ImportLine line, const QString& value, const QString& why)
{
    line.effect = ImportEffect::Problem;
    line.value = shown(value);
    line.text = why;
    return line;
}

std::optional<ImportEffect> actionOf(const QString& text)
{
    const QString name = text.toLower();
    if (name.isEmpty() || name == QLatin1String("schedule")) {
        return ImportEffect::Schedule;
    }
    if (name == QLatin1String("reschedule")) {
        return ImportEffect::Reschedule;
    }
    return name == QLatin1String("skip") ? std::optional(ImportEffect::Skip) : std::nullopt;
}

/// To the second, as files have it.
bool Planner::isThere(const RequestView& request, const std::optional<QDateTime>& at)
{
    return at && request.sendAt && request.sendAt->toSecsSinceEpoch() == at->toSecsSinceEpoch();
}

/// The decision that brings the line about; none if there is nothing to do, which the line then says.
std::optional<Decision::Kind> Planner::kindFor(ImportLine& line, const Wish& wish,
                                               const std::optional<RequestView>& request) const
{
    if (request && request->status == Status::Sent) {
        line = nothing(line, Tr::tr("It was sent already."));
        return std::nullopt;
    }
    if (wish.action == ImportEffect::Skip) {
        if (request && request->status == Status::Skipped) {
            line = nothing(line, Tr::tr("It is skipped already."));
            return std::nullopt;
        }
        return Decision::Kind::Skip;
    }
    if (!request || request->status == Status::NotScheduled) {
        return Decision::Kind::Schedule;
    }
    if (wish.action == ImportEffect::Schedule) {
        line = nothing(
            line, Tr::tr("It has a request already: %1.", "a status in words")
                      .arg(statusText(request->status, request->reason, request->sendAt, m_zone, m_now)));
        return std::nullopt;
    }
    if (!line.at) {
        line = problem(line, wish.time, Tr::tr("No time is given to reschedule it to."));
        return std::nullopt;
    }
    if (isThere(*request, line.at)) {
        line = nothing(line, Tr::tr("It is to be sent at that time already."));
        return std::nullopt;
    }
    return Decision::Kind::Reschedule;
}

void Planner::planOrder(ImportLine& line, const Wish& wish, const QString& gid)
{
    const Result<std::optional<RequestView>> request = m_store.request(gid);
    if (!request) {
        line = problem(line, wish.order, request.error().text());
        return;
    }
    const std::optional<Decision::Kind> kind = kindFor(line, wish, *request);
    if (!kind) {
        return;
    }
    const Decision decision{0, m_now, *kind, line.at, false};
    const Result<Schedule> then = m_store.preview(gid, decision);
    if (!then) {
        line = problem(line, line.at ? wish.time : wish.order, then.error().text());
        return;
    }
    if (*kind != Decision::Kind::Skip && then->status != Status::WillSend) {
        line = problem(
            line, wish.order,
            Tr::tr("It would not be sent: %1.", "a reason in a few words").arg(reasonText(then->reason)));
        return;
    }
    line.effect = *kind == Decision::Kind::Skip         ? ImportEffect::Skip
                  : *kind == Decision::Kind::Reschedule ? ImportEffect::Reschedule
                                                        : ImportEffect::Schedule;
    line.at = then->sendAt;
    m_plan.steps.push_back({line.line, gid, line.order, decision});
}

ImportLine Planner::planned(const CsvRecord& record)
{
    ImportLine line;
    line.line = record.line;
    Wish wish{cellOf(record, m_mapping.order), cellOf(record, m_mapping.sendAt), ImportEffect::Schedule};
    line.order = shown(wish.order);
    if (wish.order.isEmpty()) {
        return problem(line, {}, Tr::tr("It names no order."));
    }
    const QString action = cellOf(record, m_mapping.action);
    const std::optional<ImportEffect> effect = actionOf(action);
    if (!effect) {
        return problem(line, action,
                       Tr::tr("There is no such action. Write schedule, reschedule or skip, or leave it "
                              "empty."));
    }
    wish.action = *effect;
    if (!wish.time.isEmpty() && wish.action != ImportEffect::Skip) {
        const Result<QDateTime> at = parseTime(wish.time, m_zone);
        if (!at) {
            return problem(line, wish.time, at.error().text());
        }
        line.at = *at;
    }
    const Result<QStringList> gids = findOrders(m_store, wish.order);
    if (!gids) {
        return problem(line, wish.order, gids.error().text());
    }
    if (gids->isEmpty()) {
        return problem(line, wish.order,
                       Tr::tr("There is no such order here. Only orders that were read from Shopify can be "
                              "asked about: sync first, and check the store."));
    }
    if (gids->size() > 1) {
        return problem(line, wish.order,
                       Tr::tr("Several orders have this name. Name the one by its id, which an export has "
                              "in its column order_gid."));
    }
    const int before = m_lineOf.value(gids->first(), 0);
    if (before > 0) {
        return nothing(line, Tr::tr("Line %1 names the same order.").arg(before));
    }
    m_lineOf.insert(gids->first(), record.line);
    planOrder(line, wish, gids->first());
    return line;
}

void Planner::note(ImportLine line)
{
    const bool sends = line.effect == ImportEffect::Schedule || line.effect == ImportEffect::Reschedule;
    m_plan.atOnce += sends && line.at && *line.at <= m_now ? 1 : 0;
    switch (line.effect) {
    case ImportEffect::Schedule:
        m_plan.schedules += 1;
        break;
    case ImportEffect::Reschedule:
        m_plan.reschedules += 1;
        break;
    case ImportEffect::Skip:
        m_plan.skips += 1;
        break;
    case ImportEffect::Nothing:
        m_plan.unchanged += 1;
        break;
    case ImportEffect::Problem:
        m_plan.problems += 1;
        if (m_plan.problems <= ImportPlan::kMostProblems) {
            m_plan.problemLines.push_back(line);
        }
        break;
    }
    if (m_plan.first.size() < kPreview) {
        m_plan.first.push_back(std::move(line));
    }
}

void Planner::take(const CsvRecord& record)
{
    m_plan.lines += 1;
    note(planned(record));
}

void Planner::takeError(const Error& error, int line)
{
    note(problem({line, {}, ImportEffect::Problem, std::nullopt, {}, {}}, {}, error.text()));
}

} // namespace

Result<ImportPlan> planImport(const Store& store, QIODevice& device, const ImportSource& source,
                              const ImportMapping& mapping, const QDateTime& now,
                              const TransferProgress& progress, const Cancellation& cancellation)
{
    if (!mapping.order) {
        return fail(ErrorKind::BadInput, Tr::tr("No column names the orders."),
                    Tr::tr("Say which column holds them."));
    }
    Planner planner(store, mapping, now);
    CsvReader reader(device, source.format);
    CsvRecord record;
    constexpr int kWhole = 1000;
    const qint64 size = std::max<qint64>(device.size(), 1);
    bool isHeading = source.hasHeader;
    int count = 0;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more && more.error().kind == ErrorKind::Storage) {
            return tl::unexpected(more.error());
        }
        if (!more) {
            planner.takeError(more.error(), reader.line());
            break;
        }
        if (!*more) {
            break;
        }
        if (!isHeading) {
            planner.take(record);
        }
        isHeading = false;
        count += 1;
        if (progress && count % kProgressStep == 0) {
            progress(static_cast<int>(device.pos() * kWhole / size), kWhole);
        }
        if (cancellation.isCancelled()) {
            return fail(ErrorKind::Cancelled, Tr::tr("The import was cancelled; nothing was changed."));
        }
    }
    return planner.plan();
}

QByteArray importReport(const std::vector<ImportLine>& lines)
{
    QByteArray report = byteOrderMark() + csvRecord({QStringLiteral("line"), QStringLiteral("order"),
                                                     QStringLiteral("value"), QStringLiteral("problem")},
                                                    ',');
    for (const ImportLine& line : lines) {
        report += csvRecord({QString::number(line.line), withoutFormulas(line.order),
                             withoutFormulas(line.value), withoutFormulas(line.text)},
                            ',');
    }
    return report;
}

Result<QDateTime> parseTime(const QString& text, const QTimeZone& zone)
{
    const QString written = text.trimmed();
    const QDate day = QDate::fromString(written, Qt::ISODate);
    constexpr qsizetype kDayLength = 10;
    if (day.isValid() && written.size() == kDayLength) {
        return QDateTime(day, QTime(12, 0), zone).toUTC();
    }
    QDateTime at =
        QDateTime::fromString(QString(written).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate);
    if (!at.isValid()) {
        return fail(ErrorKind::BadInput, Tr::tr("“%1” is no date or time.").arg(shown(written)),
                    Tr::tr("Write it like 2026-11-12 10:00, or 2026-11-12T10:00:00Z."));
    }
    if (at.timeSpec() == Qt::LocalTime) {
        at = QDateTime(at.date(), at.time(), zone);
    }
    return at.toUTC();
}

} // namespace afterparcel
