#pragma once

#include "tests/sandbox/base/sandboxclock.h"
#include "tests/sandbox/shopify/orderbook.h"
#include "tests/sandbox/shopify/shop.h"

#include <QMap>

namespace afterparcel::sandbox
{

/// A bulk operation and its result.
struct BulkJob {
    int id = 0;
    QString status = QStringLiteral("CREATED");
    QString errorCode;
    QString query;
    QDateTime created;
    QDateTime completed;
    int pollsLeft = 1; ///< polls answered with RUNNING before it is done
    qint64 objects = 0;
    qint64 rootObjects = 0;
    qint64 bytes = 0;
    QString file; ///< JSONL on disk; empty until done
};

/// All that the stand-in for Shopify knows.
struct Store {
    Shop shop;
    OrderBook orders;
    std::map<int, BulkJob> bulkJobs;
    QMap<QString, QJsonObject> metafields; ///< of the app's installation, by "namespace.key"
};

} // namespace afterparcel::sandbox
