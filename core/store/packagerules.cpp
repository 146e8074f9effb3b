#include "core/store/packagerules.h"

#include "core/carriers/carriers.h"
#include "core/domain/deliverytiming.h"
#include "core/domain/packageschedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Decisions)
};

using Kind = PackageDecision::Kind;

tl::unexpected<Error> refuse(const QString& what, const QString& nextStep = {})
{
    return fail(ErrorKind::BadInput, what, nextStep);
}

const PackageFacts* factsOf(const OrderFacts& facts, const PackageKey& key)
{
    const auto found = std::find_if(facts.packages.begin(), facts.packages.end(),
                                    [&](const PackageFacts& package) { return package.key == key; });
    return found == facts.packages.end() ? nullptr : &*found;
}

Result<void> checkRequest(const Schedule& now, const DerivationContext& context)
{
    if (!now.exists) {
        return refuse(Tr::tr("There is no request for it, so its parcels are not followed."));
    }
    if (now.status == Status::Sent) {
        return refuse(Tr::tr("It was sent already."), Tr::tr("Its parcels are not waited for any more."));
    }
    if (!integrationOn(context.store, context.now)) {
        return refuse(Tr::tr("AfterShip is switched off, so its parcels are not followed."),
                      Tr::tr("Switch AfterShip on first, or send or reschedule the request."));
    }
    if (now.status == Status::NotScheduled) {
        return refuse(Tr::tr("It is not scheduled since AfterShip was switched off."),
                      Tr::tr("Follow it again first."));
    }
    if (now.packages.empty()) {
        return refuse(Tr::tr("It has no parcel that is followed."), Tr::tr("Send or reschedule it instead."));
    }
    return {};
}

/// The carrier that AfterShip follows it by, or will.
QString presentSlug(const PackageFacts& package)
{
    const auto pending = pendingChange(package);
    return pending && pending->kind == Kind::CarrierCorrected ? pending->slug : package.slug;
}

Result<void> checkPackage(const FollowedPackage& followed, const OrderFacts& facts,
                          const PackageDecision& decision, const QDateTime& now)
{
    const PackageFacts* stored = factsOf(facts, followed.key);
    const PackageFacts known = stored ? *stored : PackageFacts{};
    switch (decision.kind) {
    case Kind::CarrierCorrected:
        if (decision.slug.isEmpty()) {
            return refuse(Tr::tr("No carrier was given."), Tr::tr("Name the carrier."));
        }
        if (decision.slug == presentSlug(known) && followed.state != PackageState::Failed) {
            return refuse(Tr::tr("Parcel %1 is followed as one of %2 already.")
                              .arg(followed.number, courierName(decision.slug)),
                          Tr::tr("Track it again, or name another carrier."));
        }
        return {};
    case Kind::Retrack:
        if (canRetrack(known, followed.state, now)) {
            return {};
        }
        return refuse(Tr::tr("Parcel %1 is followed already, or has arrived.").arg(followed.number),
                      Tr::tr("Only a parcel that AfterShip refused or gave up can be tracked again."));
    case Kind::FallBack:
        if (followed.state == PackageState::Open) {
            return {};
        }
        return refuse(Tr::tr("Parcel %1 is not waited for.").arg(followed.number),
                      Tr::tr("Only a parcel on its way can be given up."));
    }
    return refuse(Tr::tr("This is not for a person to decide."));
}

const FollowedPackage* followedWith(const Schedule& now, const QString& number)
{
    const QString wanted = PackageKey::of(number, {}).number;
    const auto found =
        std::find_if(now.packages.begin(), now.packages.end(),
                     [&](const FollowedPackage& package) { return package.key.number == wanted; });
    return found == now.packages.end() ? nullptr : &*found;
}

Result<std::vector<PackageKey>> named(const OrderFacts& facts, const QStringList& numbers,
                                      const PackageDecision& decision, const Schedule& schedule,
                                      const QDateTime& now)
{
    std::vector<PackageKey> keys;
    for (const QString& number : numbers) {
        const FollowedPackage* package = followedWith(schedule, number);
        if (!package) {
            return fail(ErrorKind::NotFound, Tr::tr("It has no followed parcel %1.").arg(number),
                        Tr::tr("Check the number."));
        }
        if (auto allowed = checkPackage(*package, facts, decision, now); !allowed) {
            return tl::unexpected(allowed.error());
        }
        keys.push_back(package->key);
    }
    return keys;
}

Result<std::vector<PackageKey>> allThatFit(const OrderFacts& facts, const PackageDecision& decision,
                                           const Schedule& schedule, const QDateTime& now)
{
    std::vector<PackageKey> keys;
    Error last;
    for (const FollowedPackage& package : schedule.packages) {
        const auto allowed = checkPackage(package, facts, decision, now);
        if (!allowed) {
            last = allowed.error();
        } else if (std::find(keys.begin(), keys.end(), package.key) == keys.end()) {
            keys.push_back(package.key); // a parcel of two fulfilments is one
        }
    }
    if (keys.empty()) {
        return tl::unexpected(last);
    }
    if (decision.kind == Kind::CarrierCorrected && keys.size() > 1) {
        return refuse(
            Tr::tr("It has %n parcel(s), whose carriers may differ.", nullptr, static_cast<int>(keys.size())),
            Tr::tr("Name the parcel's number."));
    }
    return keys;
}

} // namespace

Result<std::vector<PackageKey>> packagesToDecide(const OrderFacts& facts, const QStringList& numbers,
                                                 const PackageDecision& decision, const Deriver& deriver)
{
    const Schedule schedule = deriver.scheduleOf(facts);
    const QDateTime& now = deriver.context().now;
    Result<std::vector<PackageKey>> keys =
        checkRequest(schedule, deriver.context()).and_then([&]() -> Result<std::vector<PackageKey>> {
            return numbers.isEmpty() ? allThatFit(facts, decision, schedule, now)
                                     : named(facts, numbers, decision, schedule, now);
        });
    if (!keys) {
        keys.error().order = facts.order.name;
    }
    return keys;
}

} // namespace afterparcel
