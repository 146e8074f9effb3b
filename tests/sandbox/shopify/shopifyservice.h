#pragma once

#include "tests/sandbox/base/httplistener.h"
#include "tests/sandbox/base/surroundings.h"
#include "tests/sandbox/shopify/bulkrunner.h"
#include "tests/sandbox/shopify/costbucket.h"
#include "tests/sandbox/shopify/mutations.h"
#include "tests/sandbox/shopify/tokens.h"

namespace afterparcel::sandbox
{

/// The Admin API's stand-in: GraphQL, the token endpoint, and the results of bulk queries.
class ShopifyService : public HttpService
{
public:
    ShopifyService(Store& store, const QString& documentDirectory, Surroundings surroundings);

    /// Tokens, bucket, scopes, denied fields... (README.md, "shopify").
    void configure(const QJsonObject& settings);

    [[nodiscard]] HttpReply answer(const HttpCall& call) override;
    [[nodiscard]] std::optional<Misdeed> misdeed(const HttpCall& call) override;

private:
    struct Request {
        QString text;
        QString documentName;
        QString operationName;
        QJsonObject variables;
    };

    [[nodiscard]] HttpReply graphql(const HttpCall& call);
    [[nodiscard]] HttpReply run(const Request& request);
    [[nodiscard]] HttpReply execute(const graphql::Document& document, const graphql::Operation& operation,
                                    const Request& request);
    [[nodiscard]] HttpReply bulkResult(const QString& path);
    [[nodiscard]] QJsonObject costExtension(double requested, const QJsonValue& actual);
    [[nodiscard]] HttpReply throttled(double requested);
    [[nodiscard]] std::optional<HttpReply> graphqlMisdeed(graphql::Access& access, double requested);

    Store& m_store;
    Surroundings m_around;
    DocumentSet m_documents;
    Tokens m_tokens;
    CostBucket m_bucket;
    Mutations m_mutations;
    BulkRunner m_bulk;
    QSet<QString> m_deniedFields;
    double m_bucketSize = 2000;
    double m_restoreRate = 100;
    std::optional<Misdeed> m_dueMisdeed; ///< one that is done inside a GraphQL answer
};

} // namespace afterparcel::sandbox
