#include "ui/activity/activitytext.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::ActivityKind)
};

struct StageTr {
    Q_DECLARE_TR_FUNCTIONS(afterparcel::StagesButton)
};

} // namespace

QString kindText(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Sync:
        return Tr::tr("Sync");
    case ActivityKind::Mail:
        return Tr::tr("E-mails");
    case ActivityKind::Rehearsal:
        return Tr::tr("Rehearsal");
    case ActivityKind::Decision:
        return Tr::tr("Your decisions");
    case ActivityKind::Setting:
        return Tr::tr("Settings");
    case ActivityKind::Connection:
        return Tr::tr("Connection");
    case ActivityKind::Import:
        return Tr::tr("Import and export");
    case ActivityKind::Banner:
        return Tr::tr("Messages");
    }
    return {};
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Orders:
        return StageTr::tr("Orders from Shopify");
    case Stage::Tracking:
        return StageTr::tr("Parcels to AfterShip");
    case Stage::Delivery:
        return StageTr::tr("Deliveries");
    case Stage::Send:
        return StageTr::tr("Sending");
    }
    return {};
}

} // namespace afterparcel
