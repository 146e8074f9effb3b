#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterparcel
{

/// Where a store lives (D11).
struct StorePlace {
    QString dataDir;   ///< holds the lock
    QString folder;    ///< dataDir/stores/NAME
    QString storeName; ///< NAME
};

/// Where the data of `storeName` is (D11). An empty `dataDir` is the platform's data location; an empty
/// `storeName` is the only store there is, or "default" where there is none. Creates nothing. BadInput if
/// there are several stores and none was named (the sentence lists them), or if the name can't be a folder's.
[[nodiscard]] Result<StorePlace> findStorePlace(const QString& dataDir, const QString& storeName);

} // namespace afterparcel
