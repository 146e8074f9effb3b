#pragma once

#include "core/base/result.h"
#include "core/domain/whatif.h"
#include "core/settings/settings.h"

#include <memory>

namespace afterparcel
{

/// Two sets of settings to compare at one moment.
struct WhatIfQuestion {
    Settings present;
    Settings proposed;
    QDateTime now; ///< UTC
};

/// Rows of orders, both included.
struct OrderRows {
    qint64 first = 0;
    qint64 last = -1;
};

/// Derives unsent requests with two sets of settings and compares what comes out (M5). Has a connection of
/// its own that can't write. For the thread that made it; several may read one database at once.
class WhatIfReader
{
public:
    /// `folder`: a store's, whose database was opened by this version before. Errors: Storage.
    [[nodiscard]] static Result<std::unique_ptr<WhatIfReader>> open(const QString& folder,
                                                                    WhatIfQuestion question);

    /// Where unsent requests are; empty if there are none.
    [[nodiscard]] Result<OrderRows> unsentRows();
    /// Compares the unsent requests among these orders.
    [[nodiscard]] Result<WhatIf> compare(const OrderRows& rows);

    ~WhatIfReader();
    WhatIfReader(const WhatIfReader&) = delete;
    WhatIfReader& operator=(const WhatIfReader&) = delete;

private:
    struct Private;
    explicit WhatIfReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace afterparcel
