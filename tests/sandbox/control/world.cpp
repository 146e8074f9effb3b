#include "tests/sandbox/control/world.h"

#include "tests/sandbox/base/json.h"
#include "tests/sandbox/control/orderactions.h"
#include "tests/sandbox/control/orderwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

/// An event names its action by its second member: {"at":"+2d","fulfil":{…}}.
QString actionOf(const QJsonObject& event)
{
    static const QMap<QString, QString> words = {{u"order"_s, u"orders"_s},
                                                 {u"news"_s, u"trackings/news"_s},
                                                 {u"delivered"_s, u"trackings/news"_s},
                                                 {u"delete"_s, u"orders/delete"_s},
                                                 {u"shopify_delivered"_s, u"orders/delivered"_s},
                                                 {u"config"_s, u"config"_s},
                                                 {u"misbehave"_s, u"misbehave"_s},
                                                 {u"generate"_s, u"generate"_s}};
    for (const QString& key : event.keys()) {
        if (key != u"at"_s)
            return words.value(key, u"orders/"_s + key);
    }
    return {};
}

QJsonObject requestOf(const QJsonObject& event)
{
    for (auto member = event.begin(); member != event.end(); ++member) {
        if (member.key() == u"at"_s)
            continue;
        QJsonObject request = member.value().toObject();
        if (member.key() == u"delivered"_s) {
            if (member.value().isString())
                request.insert(u"number"_s, member.value());
            request.insert(u"tag"_s, u"Delivered"_s);
        } else if (member.value().isString()) {
            request.insert(u"order"_s, member.value());
        }
        return request;
    }
    return {};
}

} // namespace

World::World(const QString& documentDirectory)
    : m_trackings(m_parcels, m_clock),
      m_shopify(m_store, documentDirectory, surroundings()),
      m_aftership(m_trackings, surroundings()),
      m_mail(surroundings(), nullptr)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &World::catchUp);
    m_timer.start();
}

World::~World() = default;

Surroundings World::surroundings()
{
    return {m_clock, m_misbehaviour, m_counters, m_recorder, [this] { catchUp(); }};
}

QString World::load(const QJsonObject& scenario)
{
    configure(scenario);
    m_store.shop.addProducts(scenario.value(u"products"_s).toObject());
    m_parcels.addStories(scenario.value(u"stories"_s).toObject());
    m_defaultStory = scenario.value(u"default_story"_s).toString();
    for (const QJsonValue order : scenario.value(u"orders"_s).toArray()) {
        const QDateTime created = readTime(order[u"created"_s].toString(), m_clock.beginning());
        const QString error = putOrder(order.toObject(), created.isValid() ? created : m_clock.beginning());
        if (!error.isEmpty())
            return error;
    }
    if (const int count = scenario.value(u"generate"_s).toInt(); count > 0)
        m_store.orders.generate(count, 55, m_clock.beginning());
    return addEvents(scenario.value(u"events"_s).toArray());
}

QString World::addEvents(const QJsonArray& events)
{
    for (const QJsonValue one : events) {
        const QJsonObject event = one.toObject();
        const QDateTime at = readTime(event.value(u"at"_s).toString(), m_clock.beginning());
        const QString action = actionOf(event);
        if (!at.isValid() || event.size() != 2)
            return u"an event needs \"at\" and one action: %1"_s.arg(
                QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
        m_events.emplace(at, Event{action, requestOf(event)});
    }
    return {};
}

void World::catchUp()
{
    if (m_catchingUp)
        return; // an event that asks for the time would start over
    m_catchingUp = true;
    while (!m_events.empty() && m_events.begin()->first <= m_clock.now()) {
        const auto node = m_events.extract(m_events.begin());
        const QString error = apply(node.mapped().action, node.mapped().request, node.key());
        m_counters.add(u"events"_s);
        if (error.isEmpty())
            continue;
        m_counters.add(u"failed events"_s);
        qWarning("event %s at %s: %s", qUtf8Printable(node.mapped().action),
                 qUtf8Printable(isoSeconds(node.key())), qUtf8Printable(error));
    }
    m_catchingUp = false;
}

QString World::apply(const QString& action, const QJsonObject& request, const QDateTime& at)
{
    if (action == u"orders"_s)
        return putOrder(request, at);
    if (action.startsWith(u"orders/"_s))
        return onOrder(action.mid(7), request, at);
    if (action == u"trackings/news"_s)
        return news(request, at);
    if (action == u"misbehave"_s)
        return misbehave(request);
    if (action == u"config"_s) {
        configure(request);
        return {};
    }
    if (action == u"generate"_s) {
        m_store.orders.generate(request.value(u"orders"_s).toInt(), request.value(u"days"_s).toInt(55), at);
        return {};
    }
    return u"unknown action \"%1\""_s.arg(action);
}

QString World::putOrder(const QJsonObject& request, const QDateTime& at)
{
    QJsonObject order = inScenarioWords(request);
    const QJsonArray fulfilments =
        mapped(order.value(u"fulfilments"_s).toArray(), [&](const QJsonObject& one, int) {
            const QDateTime created = readTime(one.value(u"created"_s).toString(), at);
            beginStories(one.value(u"tracking"_s).toArray(), created.isValid() ? created : at);
            QJsonObject fulfilment = one;
            for (const QString& name : {u"created"_s, u"updated"_s, u"delivered"_s, u"in_transit"_s}) {
                const QDateTime instant = readTime(one.value(name).toString(), at);
                if (instant.isValid())
                    fulfilment.insert(name, isoSeconds(instant));
            }
            if (!fulfilment.contains(u"created"_s))
                fulfilment.insert(u"created"_s, isoSeconds(at));
            return fulfilment;
        });
    if (!fulfilments.isEmpty())
        order.insert(u"fulfilments"_s, fulfilments);
    QDateTime updated = at;
    for (const QJsonValue one : fulfilments)
        updated = std::max(updated, readTime(one[u"created"_s].toString(), at));
    m_store.orders.put(order, m_clock.beginning(), std::min(updated, std::max(at, m_clock.now())));
    return {};
}

QString World::onOrder(const QString& action, const QJsonObject& request, const QDateTime& at)
{
    const QString reference = request.value(u"order"_s).toString();
    const qint64 id = m_store.orders.idOf(reference);
    if (id == 0)
        return u"there is no order \"%1\""_s.arg(reference);
    if (action == u"delete"_s)
        return m_store.orders.remove(id) ? QString() : u"it could not be deleted"_s;
    const OrderAction change = orderAction(action);
    if (change == nullptr)
        return u"unknown action \"orders/%1\""_s.arg(action);
    const auto changed = change(m_store.orders.description(*m_store.orders.find(id)), request, at);
    if (!changed)
        return changed.error();
    m_store.orders.replace(id, *changed, at);
    if (action == u"fulfil"_s || action == u"tracking"_s)
        beginStories(request.value(u"tracking"_s).toArray(), at);
    return {};
}

void World::beginStories(const QJsonArray& tracking, const QDateTime& at)
{
    for (const QJsonValue one : tracking) {
        const QString story = one[u"story"_s].toString(m_defaultStory);
        const QString number = one[u"number"_s].toString();
        if (!story.isEmpty() && !m_parcels.hasStory(story))
            qWarning("there is no story \"%s\"", qUtf8Printable(story));
        if (!number.isEmpty() && (!story.isEmpty() || !one[u"slug"_s].toString().isEmpty()))
            m_parcels.begin(number, story, at, one[u"slug"_s].toString());
    }
}

QString World::news(const QJsonObject& request, const QDateTime& at)
{
    const QString number = request.value(u"number"_s).toString();
    if (number.isEmpty())
        return u"\"number\" is missing"_s;
    const QDateTime scanned = readTime(request.value(u"scanned_at"_s).toString(), at);
    m_parcels.addNews(number, checkpointFrom(request, scanned.isValid() ? scanned : at));
    return {};
}

QString World::misbehave(const QJsonObject& request)
{
    return request.value(u"target"_s).toString() == u"smtp"_s ? m_mail.misbehave(request)
                                                              : m_misbehaviour.add(request);
}

void World::configure(const QJsonObject& request)
{
    // The shop's defaults have to be there before the first request, whatever the scenario says.
    m_shopify.configure(request.value(u"shopify"_s).toObject());
    if (request.contains(u"aftership"_s))
        m_aftership.configure(request.value(u"aftership"_s).toObject());
    const QJsonObject mail = request.value(u"smtp"_s).toObject();
    m_mailSettings.user = mail.value(u"user"_s).toString(m_mailSettings.user);
    m_mailSettings.password = mail.value(u"password"_s).toString(m_mailSettings.password);
}

QJsonObject World::state()
{
    const qsizetype mails = m_mail.mails().size();
    QJsonArray rules = m_misbehaviour.pending();
    for (const QJsonValue rule : m_mail.rules())
        rules.append(rule);
    return {{u"clock"_s, isoSeconds(m_clock.now())},
            {u"speed"_s, m_clock.speed()},
            {u"counts"_s, m_counters.toJson()},
            {u"throttled"_s, m_counters.of(u"throttled"_s)},
            {u"http429"_s, m_counters.of(u"http429"_s)},
            {u"mails"_s, mails},
            {u"orders"_s, m_store.orders.size()},
            {u"trackings"_s, static_cast<qint64>(m_trackings.all().size())},
            {u"failed_events"_s, m_counters.of(u"failed events"_s)},
            {u"events_to_come"_s, static_cast<qint64>(m_events.size())},
            {u"misbehaviours"_s, rules}};
}

} // namespace afterparcel::sandbox
