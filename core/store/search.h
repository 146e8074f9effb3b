#pragma once

#include "core/domain/facts.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace afterparcel
{

/// What a request is found by: order, buyer, address, products, tracking numbers; folded to one case and
/// form, one a line.
[[nodiscard]] QString searchText(const OrderFacts& facts);

/// A condition on `requests r` that finds what somebody typed, with its arguments. Every word has to be in
/// the text, each anywhere. Words of three characters and more use the trigram index, shorter ones look
/// through the texts. Nothing that is typed is taken as a pattern or as the index's own language.
struct SearchCondition {
    QString sql; ///< empty: everything; else begins with " AND "
    std::vector<QVariant> arguments;
};
[[nodiscard]] SearchCondition searchCondition(const QString& typed);

} // namespace afterparcel
