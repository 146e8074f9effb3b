#include "core/sync/settingschange.h"

#include "core/base/joining.h"
#include "core/settings/registry.h"

#include <QFileInfo>

#include <algorithm>

namespace afterparcel
{

namespace
{

const QString kSwitch = QStringLiteral("aftership.enabled");

bool movesAny(const Settings& present, const Settings& proposed)
{
    const auto& infos = settingInfos();
    return std::any_of(infos.begin(), infos.end(), [&](const SettingInfo& info) {
        return movesRequests(info.key) && settingValue(present, info.key).value_or(QString()) !=
                                              settingValue(proposed, info.key).value_or(QString());
    });
}

Result<StrandedRequests> strandedRequests(const Store& store)
{
    RequestQuery query;
    query.filter.status = Status::NotScheduled;
    query.filter.reasons = {Reason::IntegrationOff};
    return store.requests(query).map([](const std::vector<RequestView>& requests) {
        StrandedRequests stranded;
        for (const RequestView& request : requests) {
            stranded.gids.append(request.orderGid);
            stranded.records += static_cast<int>(
                std::count_if(request.packages.begin(), request.packages.end(),
                              [](const PackageView& package) { return package.trackingId.isEmpty(); }));
        }
        return stranded;
    });
}

/// Before a store was connected there is nothing to strand; connecting records the state then.
Result<int> recordSwitch(const StorePlace& place, const Clock& clock, const Settings& settings)
{
    if (!QFileInfo::exists(place.folder)) {
        return 0;
    }
    Result<std::unique_ptr<Store>> store = Store::open(place.folder, clock);
    return store.and_then([&](const std::unique_ptr<Store>& opened) {
        return opened->setSettings(settings)
            .and_then([&](int) { return opened->deriveDue(clock.now()); })
            .and_then([&](int) { return opened->recordIntegration(settings.aftershipEnabled, clock.now()); });
    });
}

/// An optional part of the review: what was asked for, or nothing where there was no reason to ask.
template<class T>
Result<void> take(std::optional<T>& into, const Result<T>& answer)
{
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    into = *answer;
    return {};
}

} // namespace

bool needsReview(const Settings& present, const Settings& proposed)
{
    return movesAny(present, proposed) || present.aftershipEnabled != proposed.aftershipEnabled ||
           (present.paused && !proposed.paused);
}

Result<ChangeReview> reviewChange(Store& store, const StorePlace& place, const Clock& clock,
                                  const Settings& present, const Settings& proposed, const WhatIfWatch& watch)
{
    ChangeReview review;
    Result<void> read;
    if (movesAny(present, proposed)) {
        read = take(review.whatIf, whatIf(place, clock, present, proposed, watch));
    }
    if (read && present.aftershipEnabled && !proposed.aftershipEnabled) {
        read = take(review.wouldStrand, store.wouldStrand());
    }
    if (read && !present.aftershipEnabled && proposed.aftershipEnabled) {
        read = take(review.canResume, strandedRequests(store));
    }
    if (read && present.paused && !proposed.paused) {
        read = take(review.leaveAtOnce, store.messagesDueCount(clock.now()));
    }
    return read.map([&review] { return review; });
}

Result<SettingsChanged> changeSettings(const StorePlace& place, const Clock& clock,
                                       const SettingTexts& values)
{
    const SettingsFile file(place.folder);
    // A bad value in the file may be what is being put right: then there is no "before".
    const Result<Settings> before = file.read();
    const Result<Settings> after = file.change(values);
    if (!after) {
        return tl::unexpected(after.error());
    }
    const bool wasOn = before && before->aftershipEnabled;
    if (wasOn == after->aftershipEnabled) {
        return SettingsChanged{*after, 0};
    }
    const Result<int> stranded = recordSwitch(place, clock, *after);
    if (stranded) {
        return SettingsChanged{*after, *stranded};
    }
    const Result<Settings> restored =
        file.change({{kSwitch, wasOn ? QStringLiteral("true") : QStringLiteral("false")}});
    Error error = stranded.error();
    if (!restored) {
        error.what = joinedSentences({error.what, restored.error().what});
    }
    return tl::unexpected(std::move(error));
}

} // namespace afterparcel
