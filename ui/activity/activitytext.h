#pragma once

#include "core/store/store.h"

#include <QString>

namespace afterparcel
{

/// A kind of entry in the merchant's words: "E-mails".
[[nodiscard]] QString kindText(ActivityKind kind);
/// "Orders from Shopify".
[[nodiscard]] QString stageText(Stage stage);

} // namespace afterparcel
