#include "core/shopify/graphqlanswer.h"

#include "core/shopify/shopifyerrors.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterparcel
{
namespace
{

constexpr qsizetype kMostWords = 500;

GraphQlError parseError(const QJsonValue& value)
{
    if (value.isString()) {
        return {value.toString(), {}, {}, {}};
    }
    const QJsonObject object = value.toObject();
    const QJsonObject extensions = object[QLatin1String("extensions")].toObject();
    return {object[QLatin1String("message")].toString(), extensions[QLatin1String("code")].toString(),
            extensions[QLatin1String("requiredAccess")].toString(), object[QLatin1String("path")].toArray()};
}

/// `errors` is a list of objects, but a string where the request never reached GraphQL, and may be an object
/// of lists.
std::vector<GraphQlError> parseErrors(const QJsonValue& value)
{
    std::vector<GraphQlError> errors;
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue entry : entries) {
            errors.push_back(parseError(entry));
        }
    } else if (value.isString()) {
        errors.push_back(parseError(value));
    } else if (value.isObject()) {
        const QByteArray words = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        errors.push_back({QString::fromUtf8(words), {}, {}, {}});
    }
    return errors;
}

std::optional<CostReport> parseCost(const QJsonObject& extensions)
{
    const QJsonObject cost = extensions[QLatin1String("cost")].toObject();
    if (cost.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject status = cost[QLatin1String("throttleStatus")].toObject();
    return CostReport{cost[QLatin1String("requestedQueryCost")].toDouble(),
                      status[QLatin1String("maximumAvailable")].toDouble(),
                      status[QLatin1String("currentlyAvailable")].toDouble(),
                      status[QLatin1String("restoreRate")].toDouble()};
}

QStringList parseSearchWarnings(const QJsonObject& extensions)
{
    QStringList warnings;
    const QJsonArray searches = extensions[QLatin1String("search")].toArray();
    for (const QJsonValue search : searches) {
        const QJsonArray entries = search[QLatin1String("warnings")].toArray();
        for (const QJsonValue entry : entries) {
            warnings << QStringLiteral("%1: %2").arg(entry[QLatin1String("field")].toString(),
                                                     entry[QLatin1String("message")].toString());
        }
    }
    return warnings;
}

} // namespace

const GraphQlError* GraphQlAnswer::errorWithCode(const QString& code) const
{
    const auto found = std::find_if(errors.begin(), errors.end(),
                                    [&code](const GraphQlError& error) { return error.code == code; });
    return found == errors.end() ? nullptr : &*found;
}

QString GraphQlAnswer::words() const
{
    QStringList all;
    for (const GraphQlError& error : errors) {
        all << (error.code.isEmpty() ? error.message : error.code + QStringLiteral(": ") + error.message);
    }
    return all.join(QStringLiteral("; ")).left(kMostWords);
}

Result<GraphQlAnswer> parseGraphQlAnswer(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return tl::unexpected(notAnApiError(body));
    }
    const QJsonObject object = document.object();
    GraphQlAnswer answer;
    answer.hasData = object[QLatin1String("data")].isObject();
    answer.data = object[QLatin1String("data")].toObject();
    answer.errors = parseErrors(object[QLatin1String("errors")]);
    const QJsonObject extensions = object[QLatin1String("extensions")].toObject();
    answer.cost = parseCost(extensions);
    answer.searchWarnings = parseSearchWarnings(extensions);
    if (!answer.hasData && answer.errors.empty()) {
        return tl::unexpected(notAnApiError(body));
    }
    return answer;
}

} // namespace afterparcel
