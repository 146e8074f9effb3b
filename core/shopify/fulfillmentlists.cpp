#include "core/shopify/fulfillmentlists.h"

#include "core/shopify/shopifyerrors.h"

#include <algorithm>

namespace afterparcel
{
namespace
{

/// Which fulfilment of which order.
struct Place {
    std::size_t order;
    std::size_t fulfillment;
};

GraphQlCall callFor(const char* document, const QString& gid, double costBound)
{
    GraphQlCall call;
    call.document = QLatin1String(document);
    call.variables = {{QStringLiteral("id"), gid}};
    call.costBound = costBound;
    return call;
}

Error tooMany(const char* what)
{
    return malformedError(QStringLiteral("more than %1 %2").arg(kMostOfPlainList).arg(QLatin1String(what)));
}

/// Nothing here may be refused in part: a list with holes would look whole.
Result<JsonReader> rootOf(const GraphQlAnswer& answer, const char* name)
{
    if (!answer.errors.empty()) {
        return tl::unexpected(accessError(answer.errors.front()));
    }
    const JsonReader reader(answer.data);
    return reader.object(name);
}

Result<QStringList> parseIds(const GraphQlAnswer& answer)
{
    const Result<JsonReader> order = rootOf(answer, "order");
    if (!order) {
        return tl::unexpected(order.error());
    }
    QStringList gids;
    for (const JsonReader& entry : order->objects("fulfillments")) {
        gids << entry.text("id");
    }
    if (!order->problem().isEmpty()) {
        return tl::unexpected(malformedError(order->problem()));
    }
    if (gids.size() >= kMostOfPlainList) {
        return tl::unexpected(tooMany("fulfilments"));
    }
    return gids;
}

/// The list as it is, with the fulfilments that are known already in their places.
void placeAll(ParsedOrder& parsed, const QStringList& gids)
{
    std::vector<ParsedFulfillment> all;
    for (const QString& gid : gids) {
        const auto known =
            std::find_if(parsed.fulfillments.begin(), parsed.fulfillments.end(),
                         [&gid](const ParsedFulfillment& entry) { return entry.fulfillment.gid == gid; });
        if (known != parsed.fulfillments.end()) {
            all.push_back(std::move(*known));
            continue;
        }
        ParsedFulfillment missing;
        missing.fulfillment.gid = gid;
        missing.detailsMissing = true;
        all.push_back(std::move(missing));
    }
    parsed.fulfillments = std::move(all);
}

QCoro::Task<Result<void>> findAll(SessionPtr session, UnfinishedPtr unfinished, Cancellation cancellation)
{
    for (ParsedOrder& parsed : unfinished->orders) {
        if (!parsed.fulfillmentsCut) {
            continue;
        }
        const GraphQlCall call = callFor("order_fulfillments", parsed.order.gid, 252);
        const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
        const Result<QStringList> gids = answer ? parseIds(*answer) : tl::unexpected(answer.error());
        if (gids) {
            placeAll(parsed, *gids);
        } else if (isAboutRecord(gids.error().kind)) {
            unfinished->giveUp(parsed, OrderField::Fulfillments, gids.error());
        } else {
            co_return Result<void>(tl::unexpected(gids.error()));
        }
    }
    co_return Result<void>();
}

/// The fulfilments whose details are missing, `most` at most. An order that was given up has none.
std::vector<Place> missingDetails(const UnfinishedOrders& unfinished, int most)
{
    std::vector<Place> places;
    for (std::size_t order = 0; order < unfinished.orders.size(); ++order) {
        const auto& entries = unfinished.orders[order].fulfillments;
        for (std::size_t i = 0; i < entries.size() && places.size() < static_cast<std::size_t>(most); ++i) {
            if (entries[i].detailsMissing) {
                places.push_back({order, i});
            }
        }
    }
    return places;
}

GraphQlCall detailsCall(const UnfinishedOrders& unfinished, const std::vector<Place>& places)
{
    QJsonArray gids;
    for (const Place& place : places) {
        gids.append(unfinished.orders[place.order].fulfillments[place.fulfillment].fulfillment.gid);
    }
    GraphQlCall call;
    call.document = QStringLiteral("order_fulfillment_details");
    call.size = static_cast<int>(gids.size());
    call.costBound = double(kFulfillmentDetailsCost) * call.size;
    call.variables = {{QStringLiteral("ids"), gids}};
    return call;
}

/// Puts an answer's fulfilments in their places. Giving an order up empties its list: its other places are
/// passed over.
void placeDetails(UnfinishedOrders& unfinished, const std::vector<Place>& places, const GraphQlAnswer& answer)
{
    const QJsonArray nodes = answer.data[QLatin1String("nodes")].toArray();
    for (std::size_t i = 0; i < places.size(); ++i) {
        ParsedOrder& parsed = unfinished.orders[places[i].order];
        if (parsed.fulfillments.size() <= places[i].fulfillment) {
            continue;
        }
        const JsonReader reader(nodes.at(static_cast<qsizetype>(i)).toObject());
        ParsedFulfillment read = readFulfillment(reader, kTrackingAskedInDetails);
        ParsedFulfillment& target = parsed.fulfillments[places[i].fulfillment];
        if (Refusals(answer, {QStringLiteral("nodes"), static_cast<int>(i)}).any()) {
            unfinished.giveUp(parsed, OrderField::Fulfillments, accessError(answer.errors.front()));
        } else if (!reader.problem().isEmpty() || read.fulfillment.gid != target.fulfillment.gid) {
            unfinished.giveUp(parsed, OrderField::Fulfillments, malformedError(reader.problem()));
        } else {
            target = std::move(read);
        }
    }
}

QCoro::Task<Result<void>> readDetails(SessionPtr session, UnfinishedPtr unfinished, Cancellation cancellation)
{
    for (;;) {
        const std::vector<Place> places = missingDetails(*unfinished, session->detailsSize);
        if (places.empty()) {
            co_return Result<void>();
        }
        const GraphQlCall call = detailsCall(*unfinished, places);
        const Result<GraphQlAnswer> answer = co_await runGraphQl(session, call, cancellation);
        if (answer && isTooExpensive(*answer) && session->detailsSize > 1) {
            session->detailsSize /= 2;
            continue;
        }
        if (answer && !isTooExpensive(*answer)) {
            placeDetails(*unfinished, places, *answer);
            continue;
        }
        const Error error = answer ? tooExpensiveError() : answer.error();
        if (!isAboutRecord(error.kind)) {
            co_return Result<void>(tl::unexpected(error));
        }
        for (const Place& place : places) {
            if (!unfinished->orders[place.order].fulfillments.empty()) {
                unfinished->giveUp(unfinished->orders[place.order], OrderField::Fulfillments, error);
            }
        }
    }
}

/// Every number of a fulfilment.
QCoro::Task<Result<std::vector<TrackingEntry>>> allTracking(SessionPtr session, QString gid,
                                                            Cancellation cancellation)
{
    using Tracking = Result<std::vector<TrackingEntry>>;
    const GraphQlCall call = callFor("order_fulfillment_tracking", gid, 1.0 + kMostOfPlainList);
    const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
    if (!answer) {
        co_return Tracking(tl::unexpected(answer.error()));
    }
    const Result<JsonReader> fulfillment = rootOf(*answer, "fulfillment");
    if (!fulfillment) {
        co_return Tracking(tl::unexpected(fulfillment.error()));
    }
    const std::vector<JsonReader> entries = fulfillment->objects("trackingInfo");
    std::vector<TrackingEntry> tracking = readTracking(entries);
    if (!fulfillment->problem().isEmpty()) {
        co_return Tracking(tl::unexpected(malformedError(fulfillment->problem())));
    }
    if (entries.size() >= static_cast<std::size_t>(kMostOfPlainList)) {
        co_return Tracking(tl::unexpected(tooMany("tracking numbers")));
    }
    co_return Tracking(std::move(tracking));
}

/// What a fulfilment ships after the cursor, to its end.
QCoro::Task<Result<QStringList>> restOfShipped(SessionPtr session, QString gid, QString after,
                                               Cancellation cancellation)
{
    QStringList all;
    for (int size = kFirstRest;; size = kFulfillmentLinesPerPage) {
        GraphQlCall call = callFor("order_fulfillment_lines", gid, 2.0 * size + 2);
        call.variables[QStringLiteral("first")] = size;
        call.size = size;
        call.variables[QStringLiteral("after")] = after;
        const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
        if (!answer) {
            co_return Result<QStringList>(tl::unexpected(answer.error()));
        }
        const Result<JsonReader> fulfillment = rootOf(*answer, "fulfillment");
        if (!fulfillment) {
            co_return Result<QStringList>(tl::unexpected(fulfillment.error()));
        }
        const std::optional<QString> next =
            readShippedLines(fulfillment->object("fulfillmentLineItems"), all);
        if (!fulfillment->problem().isEmpty() || next == after) {
            co_return Result<QStringList>(tl::unexpected(malformedError(fulfillment->problem())));
        }
        if (!next) {
            co_return Result<QStringList>(std::move(all));
        }
        after = *next;
    }
}

/// Fills one fulfilment. By value and back: nothing of the list is held while it waits.
QCoro::Task<Result<Fulfillment>> fill(SessionPtr session, ParsedFulfillment parsed, Cancellation cancellation)
{
    if (parsed.trackingCut) {
        Result<std::vector<TrackingEntry>> tracking =
            co_await allTracking(session, parsed.fulfillment.gid, cancellation);
        if (!tracking) {
            co_return Result<Fulfillment>(tl::unexpected(tracking.error()));
        }
        parsed.fulfillment.tracking = std::move(*tracking);
    }
    if (parsed.linesAfter) {
        const Result<QStringList> lines =
            co_await restOfShipped(session, parsed.fulfillment.gid, *parsed.linesAfter, cancellation);
        if (!lines) {
            co_return Result<Fulfillment>(tl::unexpected(lines.error()));
        }
        parsed.fulfillment.lineGids += *lines;
        parsed.fulfillment.lineGids.removeDuplicates();
    }
    co_return Result<Fulfillment>(std::move(parsed.fulfillment));
}

} // namespace

QCoro::Task<Result<void>> readRestOfFulfillments(SessionPtr session, UnfinishedPtr unfinished,
                                                 Cancellation cancellation)
{
    const Result<void> found = co_await findAll(session, unfinished, cancellation);
    if (!found) {
        co_return found;
    }
    const Result<void> detailed = co_await readDetails(session, unfinished, cancellation);
    if (!detailed) {
        co_return detailed;
    }
    for (ParsedOrder& parsed : unfinished->orders) {
        for (std::size_t i = 0; i < parsed.fulfillments.size(); ++i) {
            if (!parsed.fulfillments[i].trackingCut && !parsed.fulfillments[i].linesAfter) {
                continue;
            }
            const Result<Fulfillment> filled = co_await fill(session, parsed.fulfillments[i], cancellation);
            if (!filled && !isAboutRecord(filled.error().kind)) {
                co_return Result<void>(tl::unexpected(filled.error()));
            }
            if (!filled) {
                unfinished->giveUp(parsed, OrderField::Fulfillments, filled.error());
                break;
            }
            parsed.fulfillments[i].fulfillment = *filled;
        }
    }
    co_return Result<void>();
}

} // namespace afterparcel
