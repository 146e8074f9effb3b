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
    QString file;      ///< JSONL on disk
    QString after;     ///< where the next page begins
    bool read = false; ///< to its end
};

/// All that the stand-in for Shopify knows.
struct Store {
    Shop shop;
    OrderBook orders;
    std::map<int, BulkJob> bulkJobs;       ///< by id
    QMap<QString, QJsonObject> metafields; ///< of the app's installation, by "namespace.key"
};

} // namespace afterparcel::sandbox
