#include "tests/sandbox/aftership/parcels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

void sortByTime(std::vector<Checkpoint>& checkpoints)
{
    std::stable_sort(checkpoints.begin(), checkpoints.end(),
                     [](const Checkpoint& a, const Checkpoint& b) { return a.at < b.at; });
}

} // namespace

Checkpoint checkpointFrom(const QJsonObject& news, const QDateTime& at)
{
    Checkpoint checkpoint;
    checkpoint.at = at;
    checkpoint.tag = news.value(u"tag"_s).toString(u"InTransit"_s);
    checkpoint.subtag = news.value(u"subtag"_s).toString(checkpoint.tag + u"_001"_s);
    checkpoint.message = news.value(u"message"_s).toString(checkpoint.tag);
    checkpoint.city = news.value(u"city"_s).toString();
    checkpoint.country = news.value(u"country"_s).toString();
    checkpoint.deliveryDate = news.value(u"delivery_date"_s).toString();
    return checkpoint;
}

void Parcels::addStories(const QJsonObject& stories)
{
    for (auto story = stories.begin(); story != stories.end(); ++story)
        m_stories.insert(story.key(), story.value().toArray());
}

void Parcels::begin(const QString& number, const QString& story, const QDateTime& from,
                    const QString& carrier)
{
    Parcel& parcel = m_parcels[number];
    parcel.carrier = carrier;
    for (const QJsonValue news : m_stories.value(story)) {
        const QDateTime at = readTime(news[u"at"_s].toString(), from);
        parcel.checkpoints.push_back(checkpointFrom(news.toObject(), at.isValid() ? at : from));
    }
    sortByTime(parcel.checkpoints);
}

void Parcels::addNews(const QString& number, const Checkpoint& checkpoint)
{
    std::vector<Checkpoint>& checkpoints = m_parcels[number].checkpoints;
    std::erase_if(checkpoints, [&](const Checkpoint& planned) { return planned.at > checkpoint.at; });
    checkpoints.push_back(checkpoint);
    sortByTime(checkpoints);
}

std::vector<Checkpoint> Parcels::seen(const QString& number, const QString& slug,
                                      const QDateTime& until) const
{
    const auto parcel = m_parcels.find(number);
    if (parcel == m_parcels.end() || (!parcel->carrier.isEmpty() && parcel->carrier != slug))
        return {};
    std::vector<Checkpoint> result;
    std::copy_if(parcel->checkpoints.begin(), parcel->checkpoints.end(), std::back_inserter(result),
                 [&](const Checkpoint& one) { return one.at <= until; });
    return result;
}

} // namespace afterparcel::sandbox
