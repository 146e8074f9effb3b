#include "tests/sandbox/base/misbehaviour.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

bool isKnown(const QString& target, const QString& what)
{
    static const QStringList http = {u"timeout"_s,  u"garbage"_s, u"half"_s, u"drop"_s,
                                     u"lost"_s,     u"slow"_s,    u"html"_s, u"bad_json"_s,
                                     u"redirect"_s, u"huge"_s,    u"deep"_s, u"empty"_s};
    static const QStringList graphql = {u"null_email"_s, u"throttled"_s, u"internal"_s, u"null_data"_s};
    static const QStringList oauth = {u"shop_not_permitted"_s, u"app_not_installed"_s};
    bool isStatus = false;
    const int status = what.toInt(&isStatus);
    if (isStatus)
        return status >= 300 && status < 600;
    return http.contains(what) || (target == u"shopify"_s && graphql.contains(what)) ||
           (target == u"oauth"_s && oauth.contains(what));
}

} // namespace

QString Misbehaviour::add(const QJsonObject& request)
{
    static const QStringList targets = {u"shopify"_s, u"oauth"_s, u"bulk"_s, u"aftership"_s};
    Misdeed misdeed;
    misdeed.target = request.value(u"target"_s).toString();
    misdeed.what = request.value(u"what"_s).isDouble() ? QString::number(request.value(u"what"_s).toInt())
                                                       : request.value(u"what"_s).toString();
    misdeed.match = request.value(u"match"_s).toString();
    misdeed.count = request.value(u"count"_s).toInt(1);
    misdeed.after = request.value(u"after"_s).toInt(0);
    misdeed.seconds = request.value(u"seconds"_s).toDouble(5);
    misdeed.details = request;
    if (!targets.contains(misdeed.target))
        return u"target must be one of %1"_s.arg(targets.join(u", "_s));
    if (misdeed.what == u"clear"_s) {
        clear(misdeed.target);
        return {};
    }
    if (!isKnown(misdeed.target, misdeed.what))
        return u"%1 cannot do \"%2\""_s.arg(misdeed.target, misdeed.what);
    m_pending.push_back(misdeed);
    return {};
}

void Misbehaviour::clear(const QString& target)
{
    std::erase_if(m_pending, [&](const Misdeed& one) { return one.target == target; });
}

std::optional<Misdeed> Misbehaviour::take(const QString& target, const QString& subject)
{
    const auto fits = [&](const Misdeed& one) {
        return one.target == target && (one.match.isEmpty() || subject.contains(one.match));
    };
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), fits);
    if (found == m_pending.end())
        return {};
    if (found->after > 0) {
        --found->after;
        return {};
    }
    const Misdeed misdeed = *found;
    if (found->count > 0 && --found->count == 0)
        m_pending.erase(found);
    return misdeed;
}

QJsonArray Misbehaviour::pending() const
{
    QJsonArray list;
    for (const Misdeed& one : m_pending) {
        list.append(QJsonObject{{u"target"_s, one.target},
                                {u"what"_s, one.what},
                                {u"match"_s, one.match},
                                {u"count"_s, one.count}});
    }
    return list;
}

} // namespace afterparcel::sandbox
