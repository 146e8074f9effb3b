#include "tests/sandbox/shopify/shopifyservice.h"

#include "tests/sandbox/graphql/cost.h"
#include "tests/sandbox/graphql/reader.h"
#include "tests/sandbox/graphql/validator.h"
#include "tests/sandbox/shopify/storesource.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr double kMaxCost = 1000;

const QString kVersion = u"2026-10"_s;

QJsonObject errorEntry(const QString& message, const QJsonObject& extensions)
{
    return {{u"message"_s, message}, {u"extensions"_s, extensions}};
}

HttpReply errorsReply(int status, const QJsonArray& errors)
{
    return HttpReply::json(status, {{u"errors"_s, errors}});
}

/// An unsupported version is served with the oldest supported one.
QString servedVersion(const QString& asked)
{
    static const QStringList supported = {u"2026-01"_s, u"2026-04"_s, u"2026-07"_s, kVersion};
    return supported.contains(asked) ? asked : supported.first();
}

bool isGraphqlMisdeed(const QString& what)
{
    return what == u"null_email"_s || what == u"throttled"_s || what == u"internal"_s ||
           what == u"null_data"_s;
}

} // namespace

ShopifyService::ShopifyService(Store& store, const QString& documentDirectory, Surroundings surroundings)
    : m_store(store),
      m_around(std::move(surroundings)),
      m_documents(documentDirectory),
      m_tokens(m_around.clock),
      m_mutations(store, m_documents, m_around.clock),
      m_bulk(store, m_around.clock)
{
    m_bucket.configure(m_bucketSize, m_restoreRate);
}

void ShopifyService::configure(const QJsonObject& settings)
{
    m_tokens.configure(settings);
    if (settings.contains(u"bucket_size"_s) || settings.contains(u"restore_rate"_s)) {
        m_bucketSize = settings.value(u"bucket_size"_s).toDouble(m_bucketSize);
        m_restoreRate = settings.value(u"restore_rate"_s).toDouble(m_restoreRate);
        m_bucket.configure(m_bucketSize, m_restoreRate);
    }
    if (settings.contains(u"bulk_polls"_s))
        m_mutations.setBulkPolls(settings.value(u"bulk_polls"_s).toInt());
    if (settings.contains(u"denied_fields"_s)) {
        m_deniedFields.clear();
        for (const QJsonValue field : settings.value(u"denied_fields"_s).toArray())
            m_deniedFields.insert(field.toString());
    }
    m_store.shop.configure(settings);
}

std::optional<Misdeed> ShopifyService::misdeed(const HttpCall& call)
{
    m_dueMisdeed.reset();
    if (call.path.startsWith(u"/bulk-results/"_s))
        return m_around.misbehaviour.take(u"bulk"_s, call.path);
    if (call.path == u"/admin/oauth/access_token"_s)
        return m_around.misbehaviour.take(u"oauth"_s, call.path);
    const QJsonObject body = QJsonDocument::fromJson(call.body).object();
    const QString subject = m_documents.nameOf(body.value(u"query"_s).toString()) + u' ' + call.path;
    std::optional<Misdeed> due = m_around.misbehaviour.take(u"shopify"_s, subject);
    if (due && isGraphqlMisdeed(due->what)) {
        m_dueMisdeed = due;
        due.reset();
    }
    return due;
}

HttpReply ShopifyService::answer(const HttpCall& call)
{
    static const QRegularExpression endpoint(u"^/admin/api/(\\d{4}-\\d{2})/graphql\\.json$"_s);
    m_around.catchUp();
    if (call.path.startsWith(u"/bulk-results/"_s))
        return bulkResult(call.path);
    if (call.path == u"/admin/oauth/access_token"_s && call.method == "POST") {
        m_around.counters.add(u"shopify oauth"_s);
        return m_tokens.grant(call, m_store.shop.scopes());
    }
    const QRegularExpressionMatch match = endpoint.match(call.path);
    if (!match.hasMatch() || call.method != "POST")
        return HttpReply::json(404, {{u"errors"_s, u"Not Found"_s}});
    HttpReply reply = graphql(call);
    reply.headers.emplace_back("X-Shopify-API-Version", servedVersion(match.captured(1)).toLatin1());
    return reply;
}

HttpReply ShopifyService::graphql(const HttpCall& call)
{
    if (!m_tokens.accepts(QString::fromUtf8(call.headers.value("x-shopify-access-token")))) {
        m_around.counters.add(u"shopify 401"_s);
        return HttpReply::json(
            401, {{u"errors"_s,
                   u"[API] Invalid API key or access token (unrecognized login or wrong password)"_s}});
    }
    if (!call.headers.value("content-type").startsWith("application/json"))
        return HttpReply::json(400, {{u"errors"_s, u"Expected Content-Type: application/json"_s}});
    const QJsonObject body = QJsonDocument::fromJson(call.body).object();
    const Request request{body.value(u"query"_s).toString(),
                          m_documents.nameOf(body.value(u"query"_s).toString()),
                          body.value(u"operationName"_s).toString(), body.value(u"variables"_s).toObject()};
    m_around.counters.add(u"shopify requests"_s);
    m_around.counters.add(u"shopify "_s +
                          (request.documentName.isEmpty() ? u"unknown document"_s : request.documentName));
    const HttpReply reply = run(request);
    m_around.recorder.append(u"graphql.jsonl"_s,
                             {{u"document"_s, request.documentName},
                              {u"variables"_s, request.variables},
                              {u"status"_s, reply.status},
                              {u"answer"_s, QJsonDocument::fromJson(reply.body).object()}});
    return reply;
}

HttpReply ShopifyService::run(const Request& request)
{
    if (request.documentName.isEmpty()) {
        return errorsReply(400, {errorEntry(u"sandbox: this document is, byte for byte, no file of %1"_s.arg(
                                                m_documents.directory()),
                                            {{u"code"_s, u"UNKNOWN_DOCUMENT"_s}})});
    }
    const auto document = graphql::readDocument(request.text);
    if (!document)
        return errorsReply(200, {errorEntry(document.error(), {{u"code"_s, u"PARSE_ERROR"_s}})});
    const graphql::Operation* operation = graphql::chosenOperation(*document, request.operationName);
    if (operation == nullptr)
        return errorsReply(200, {errorEntry(u"An operation name is required"_s, {})});
    Request complete = request;
    complete.variables = graphql::withDefaults(*operation, request.variables);
    const QJsonArray findings =
        graphql::findingsIn(graphql::Schema::store(), *document, *operation, complete.variables);
    if (!findings.isEmpty())
        return errorsReply(200, findings);
    return execute(*document, *operation, complete);
}

QJsonObject ShopifyService::costExtension(double requested, const QJsonValue& actual)
{
    return {{u"requestedQueryCost"_s, requested},
            {u"actualQueryCost"_s, actual},
            {u"throttleStatus"_s, m_bucket.status()}};
}

HttpReply ShopifyService::throttled(double requested)
{
    m_around.counters.add(u"throttled"_s);
    const QJsonObject error =
        errorEntry(u"Throttled"_s, {{u"code"_s, u"THROTTLED"_s},
                                    {u"documentation"_s, u"https://shopify.dev/api/usage/rate-limits"_s}});
    return HttpReply::json(200, {{u"errors"_s, QJsonArray{error}},
                                 {u"extensions"_s, QJsonObject{{u"cost"_s, costExtension(requested, {})}}}});
}

std::optional<HttpReply> ShopifyService::graphqlMisdeed(graphql::Access& access, double requested)
{
    if (!m_dueMisdeed)
        return {};
    const QString what = std::exchange(m_dueMisdeed, {})->what;
    if (what == u"throttled"_s)
        return throttled(requested);
    if (what == u"internal"_s) {
        return errorsReply(200, {errorEntry(u"Internal error. Looks like something went wrong on our end."_s,
                                            {{u"code"_s, u"INTERNAL_SERVER_ERROR"_s},
                                             {u"requestId"_s, u"00000000-0000-4000-8000-000000000000"_s}})});
    }
    if (what == u"null_data"_s)
        return HttpReply::json(200, {{u"data"_s, QJsonValue::Null}});
    access.deniedFields += QSet<QString>{u"Order.email"_s, u"Customer.defaultEmailAddress"_s};
    return {};
}

HttpReply ShopifyService::execute(const graphql::Document& document, const graphql::Operation& operation,
                                  const Request& request)
{
    const double requested =
        graphql::requestedCost(graphql::Schema::store(), document, operation, request.variables);
    if (requested > kMaxCost) {
        m_around.counters.add(u"max cost exceeded"_s);
        return errorsReply(
            200, {errorEntry(u"Query cost is %1, which exceeds the single query max cost limit (1000)."_s.arg(
                                 requested),
                             {{u"code"_s, u"MAX_COST_EXCEEDED"_s},
                              {u"cost"_s, requested},
                              {u"maxCost"_s, kMaxCost},
                              {u"documentation"_s, u"https://shopify.dev/api/usage/rate-limits"_s}})});
    }
    graphql::Access access{m_store.shop.scopes(), m_deniedFields};
    if (const auto wrong = graphqlMisdeed(access, requested))
        return *wrong;
    if (!m_bucket.take(requested))
        return throttled(requested);
    StoreSource source(m_store, m_around.clock,
                       {[this](const graphql::FieldCall& call) { return m_mutations.run(call); },
                        [this, &access](BulkJob& job) { m_bulk.polled(job, access); }});
    graphql::Executor executor(graphql::Schema::store(), document, request.variables, source, access);
    graphql::Outcome outcome = executor.run(operation);
    outcome.actualCost = std::min(outcome.actualCost, requested);
    m_bucket.giveBack(requested - outcome.actualCost);
    QJsonObject extensions{{u"cost"_s, costExtension(requested, outcome.actualCost)}};
    if (!outcome.report.search.isEmpty())
        extensions.insert(u"search"_s, outcome.report.search);
    QJsonObject answer{{u"data"_s, outcome.data}, {u"extensions"_s, extensions}};
    if (!outcome.report.errors.isEmpty())
        answer.insert(u"errors"_s, outcome.report.errors);
    return HttpReply::json(200, answer);
}

HttpReply ShopifyService::bulkResult(const QString& path)
{
    m_around.counters.add(u"shopify bulk result"_s);
    const auto job = m_store.bulkJobs.find(path.section(u'/', -1).section(u'.', 0, 0).toInt());
    if (job == m_store.bulkJobs.end() || job->second.file.isEmpty())
        return HttpReply::json(404, {{u"errors"_s, u"Not Found"_s}});
    QFile file(job->second.file);
    HttpReply reply;
    reply.type = "application/jsonl";
    if (file.open(QIODevice::ReadOnly))
        reply.body = file.readAll();
    else
        reply.status = 500;
    return reply;
}

} // namespace afterparcel::sandbox
