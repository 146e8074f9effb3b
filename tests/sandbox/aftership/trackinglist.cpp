#include "tests/sandbox/aftership/trackinglist.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr int kMaxNumbers = 50;
constexpr int kMaxLimit = 200;
constexpr int kKeptDays = 120;

using Test = std::function<bool(const QJsonObject&)>;

ApiError wrong(const QString& parameter)
{
    return {400, 400, u"The request was invalid: parameter `%1`."_s.arg(parameter)};
}

QDateTime timeOf(const QJsonObject& view, const QString& field)
{
    return QDateTime::fromString(view.value(field).toString(), Qt::ISODate);
}

class Filters
{
public:
    explicit Filters(const QUrlQuery& query) : m_query(query) {}

    tl::expected<std::vector<Test>, ApiError> read(const QDateTime& now)
    {
        checkNames();
        addLists();
        addTimes(now);
        addTexts();
        if (m_problem)
            return tl::unexpected(*m_problem);
        return m_tests;
    }

private:
    // A "+" that was not percent-encoded is a space to the service, as the reference warns.
    [[nodiscard]] QString value(const QString& name) const
    {
        QByteArray encoded = m_query.queryItemValue(name, QUrl::FullyEncoded).toUtf8();
        return QUrl::fromPercentEncoding(encoded.replace('+', ' '));
    }

    void checkNames()
    {
        static const QSet<QString> known = {u"limit"_s,
                                            u"cursor"_s,
                                            u"tracking_numbers"_s,
                                            u"slug"_s,
                                            u"origin"_s,
                                            u"destination"_s,
                                            u"courier_destination_country_region"_s,
                                            u"shipment_tags"_s,
                                            u"order_id"_s,
                                            u"tag"_s,
                                            u"keyword"_s,
                                            u"created_at_min"_s,
                                            u"created_at_max"_s,
                                            u"updated_at_min"_s,
                                            u"updated_at_max"_s,
                                            u"transit_time"_s,
                                            u"return_to_sender"_s,
                                            u"fields"_s,
                                            u"lang"_s};
        for (const auto& item : m_query.queryItems()) {
            if (!known.contains(item.first))
                m_problem = wrong(item.first);
        }
    }

    void addList(const QString& parameter, const QString& field)
    {
        if (!m_query.hasQueryItem(parameter))
            return;
        const QStringList allowed = value(parameter).split(u',');
        if (parameter == u"tracking_numbers"_s && allowed.size() > kMaxNumbers)
            m_problem = wrong(parameter);
        m_tests.emplace_back([allowed, field](const QJsonObject& view) {
            return allowed.contains(view.value(field).toString());
        });
    }

    void addLists()
    {
        addList(u"tracking_numbers"_s, u"tracking_number"_s);
        addList(u"slug"_s, u"slug"_s);
        addList(u"origin"_s, u"origin_country_region"_s);
        addList(u"destination"_s, u"destination_country_region"_s);
        addList(u"order_id"_s, u"order_id"_s);
        addList(u"tag"_s, u"tag"_s);
        if (m_query.hasQueryItem(u"return_to_sender"_s)) {
            const QStringList allowed = value(u"return_to_sender"_s).split(u',');
            m_tests.emplace_back([allowed](const QJsonObject& view) {
                return allowed.contains(view.value(u"return_to_sender"_s).toBool() ? u"true"_s : u"false"_s);
            });
        }
    }

    void addTime(const QString& parameter, const QString& field, bool isMinimum, const QDateTime& otherwise)
    {
        QDateTime bound = otherwise;
        if (m_query.hasQueryItem(parameter)) {
            bound = QDateTime::fromString(value(parameter), Qt::ISODate);
            if (!bound.isValid())
                m_problem = wrong(parameter);
        }
        if (!bound.isValid())
            return; // no bound
        m_tests.emplace_back([field, isMinimum, bound](const QJsonObject& view) {
            const QDateTime own = timeOf(view, field);
            return isMinimum ? own >= bound : own <= bound;
        });
    }

    void addTimes(const QDateTime& now)
    {
        const QDateTime kept = now.addDays(-kKeptDays);
        addTime(u"created_at_min"_s, u"created_at"_s, true, kept);
        addTime(u"created_at_max"_s, u"created_at"_s, false, {});
        addTime(u"updated_at_min"_s, u"updated_at"_s, true, {});
        addTime(u"updated_at_max"_s, u"updated_at"_s, false, {});
        // Whatever is asked for: older records are gone.
        m_tests.emplace_back(
            [kept](const QJsonObject& view) { return timeOf(view, u"created_at"_s) >= kept; });
    }

    void addTexts()
    {
        if (!m_query.hasQueryItem(u"keyword"_s))
            return;
        const QString keyword = value(u"keyword"_s);
        m_tests.emplace_back([keyword](const QJsonObject& view) {
            const QStringList fields = {u"tracking_number"_s, u"title"_s, u"order_id"_s};
            return std::any_of(fields.begin(), fields.end(), [&](const QString& field) {
                return view.value(field).toString().contains(keyword, Qt::CaseInsensitive);
            });
        });
    }

    const QUrlQuery& m_query;
    std::vector<Test> m_tests;
    std::optional<ApiError> m_problem;
};

QJsonObject onlyFields(const QJsonObject& view, const QString& fields)
{
    if (fields.isEmpty())
        return view;
    QJsonObject result{{u"id"_s, view.value(u"id"_s)}};
    for (const QString& field : fields.split(u','))
        result.insert(field, view.value(field));
    return result;
}

} // namespace

tl::expected<QJsonObject, ApiError> listTrackings(const Trackings& trackings, const QUrlQuery& query,
                                                  const QDateTime& now)
{
    const auto tests = Filters(query).read(now);
    if (!tests)
        return tl::unexpected(tests.error());
    bool isNumber = true;
    int limit = 100;
    if (query.hasQueryItem(u"limit"_s))
        limit = query.queryItemValue(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > kMaxLimit)
        return tl::unexpected(wrong(u"limit"_s));
    // The cursor is the position in order of creation, which never changes for a record.
    const int from =
        QByteArray::fromBase64(query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded).toLatin1()).toInt();
    QJsonArray page;
    int total = 0;
    int next = 0;
    for (int i = 0; i < static_cast<int>(trackings.all().size()); ++i) {
        const QJsonObject view = trackings.view(trackings.all()[static_cast<std::size_t>(i)]);
        if (!std::all_of(tests->begin(), tests->end(), [&](const Test& test) { return test(view); }))
            continue;
        ++total;
        if (i < from)
            continue;
        if (page.size() < limit)
            page.append(onlyFields(view, query.queryItemValue(u"fields"_s, QUrl::FullyDecoded)));
        else if (next == 0)
            next = i;
    }
    const QString cursor = next == 0 ? QString() : QString::fromLatin1(QByteArray::number(next).toBase64());
    return QJsonObject{
        {u"pagination"_s,
         QJsonObject{{u"total"_s, total}, {u"next_cursor"_s, cursor}, {u"has_next_page"_s, next != 0}}},
        {u"trackings"_s, page}};
}

} // namespace afterparcel::sandbox
