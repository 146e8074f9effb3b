#include "core/shopify/nestedlists.h"

#include "core/base/logging.h"
#include "core/shopify/fulfillmentlists.h"
#include "core/shopify/shopifyerrors.h"

namespace afterparcel
{
namespace
{

/// One page of an order's lines.
struct LinesPage {
    std::vector<LineItem> lines;
    std::optional<QString> after;
    bool productsRefused = false;
};

GraphQlCall linesCall(const QString& order, const QString& after, int size)
{
    GraphQlCall call;
    call.document = QStringLiteral("order_lines");
    call.variables = {
        {QStringLiteral("id"), order}, {QStringLiteral("first"), size}, {QStringLiteral("after"), after}};
    call.costBound = 3.0 * size + 2;
    call.size = size;
    return call;
}

Result<LinesPage> parseLinesPage(const GraphQlAnswer& answer)
{
    const Refusals refusals(answer, {QStringLiteral("order")});
    if (!answer.errors.empty() && (refusals.all() || refusals.unplaced())) {
        return tl::unexpected(accessError(answer.errors.front()));
    }
    const JsonReader reader(answer.data);
    LinesPage page;
    page.after = readLines(reader.object("order").object("lineItems"), page.lines);
    page.productsRefused = refusals.touches(QStringLiteral("lineItems.nodes.product"));
    if (!reader.problem().isEmpty()) {
        return tl::unexpected(malformedError(reader.problem()));
    }
    return page;
}

/// The lines after the cursor, to their end.
QCoro::Task<Result<LinesPage>> restOfLines(SessionPtr session, QString order, QString after,
                                           Cancellation cancellation)
{
    LinesPage all;
    for (int size = kFirstRest;; size = kLinesPerPage) {
        const GraphQlCall call = linesCall(order, after, size);
        const Result<GraphQlAnswer> answer = co_await runWhole(session, call, cancellation);
        if (!answer) {
            co_return Result<LinesPage>(tl::unexpected(answer.error()));
        }
        const Result<LinesPage> page = parseLinesPage(*answer);
        if (!page) {
            co_return page;
        }
        all.lines.insert(all.lines.end(), page->lines.begin(), page->lines.end());
        all.productsRefused = all.productsRefused || page->productsRefused;
        if (!page->after) {
            co_return Result<LinesPage>(std::move(all));
        }
        if (*page->after == after) {
            co_return Result<LinesPage>(
                tl::unexpected(malformedError(QStringLiteral("a cursor that does not move"))));
        }
        after = *page->after;
    }
}

} // namespace

void UnfinishedOrders::giveUp(ParsedOrder& parsed, OrderField field, Error why)
{
    qCWarning(lcShopify).noquote() << parsed.order.name << "could not be read whole:" << why.detail;
    parsed.order.unknown.setFlag(field);
    if (field == OrderField::Lines) {
        parsed.order.lines.clear(); // a part would look like the whole
    } else {
        parsed.fulfillments.clear();
    }
    why.order = parsed.order.name;
    problems.push_back(std::move(why));
}

bool isAboutRecord(ErrorKind kind)
{
    return kind == ErrorKind::Malformed || kind == ErrorKind::NotFound || kind == ErrorKind::Rejected ||
           kind == ErrorKind::Forbidden || kind == ErrorKind::TooLarge;
}

QCoro::Task<Result<void>> readRest(SessionPtr session, UnfinishedPtr unfinished, Cancellation cancellation)
{
    for (ParsedOrder& parsed : unfinished->orders) {
        if (!parsed.linesAfter) {
            continue;
        }
        Result<LinesPage> rest =
            co_await restOfLines(session, parsed.order.gid, *parsed.linesAfter, cancellation);
        if (!rest && !isAboutRecord(rest.error().kind)) {
            co_return Result<void>(tl::unexpected(rest.error()));
        }
        if (!rest) {
            unfinished->giveUp(parsed, OrderField::Lines, rest.error());
            continue;
        }
        parsed.order.lines.insert(parsed.order.lines.end(), rest->lines.begin(), rest->lines.end());
        if (rest->productsRefused) {
            parsed.order.unknown.setFlag(OrderField::Products);
        }
    }
    const Result<void> fulfillments = co_await readRestOfFulfillments(session, unfinished, cancellation);
    co_return fulfillments;
}

OrdersPage finishedPage(UnfinishedOrders& unfinished)
{
    OrdersPage page;
    for (ParsedOrder& parsed : unfinished.orders) {
        page.orders.push_back(wholeOrder(std::move(parsed)));
    }
    page.recordErrors = std::move(unfinished.problems);
    return page;
}

} // namespace afterparcel
