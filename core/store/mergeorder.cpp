#include "core/store/mergeorder.h"

#include <algorithm>

namespace afterparcel
{

namespace
{

void keepCustomer(Order& merged, const Order& known)
{
    merged.customerTags = known.customerTags;
    merged.customerFirstName = known.customerFirstName;
    merged.customerLastName = known.customerLastName;
    merged.marketing = known.marketing;
    merged.defaultPhone = known.defaultPhone;
    merged.defaultPhoneCountry = known.defaultPhoneCountry;
}

/// Gives the lines their known products. False if a line has none that is known.
bool keepProducts(Order& merged, const Order& known)
{
    bool allKnown = true;
    for (LineItem& line : merged.lines) {
        const auto before = std::find_if(known.lines.begin(), known.lines.end(),
                                         [&](const LineItem& other) { return other.gid == line.gid; });
        if (before == known.lines.end()) {
            allKnown = false;
        } else {
            line.product = before->product;
        }
    }
    return allKnown;
}

} // namespace

Order mergeOrder(const Order& known, const Order& answer)
{
    Order merged = answer;
    const OrderFields refused = answer.unknown;
    merged.unknown = refused & known.unknown;
    if (refused.testFlag(OrderField::Email)) {
        merged.email = known.email;
    }
    if (refused.testFlag(OrderField::Customer)) {
        keepCustomer(merged, known);
    }
    if (refused.testFlag(OrderField::ShippingAddress)) {
        merged.shipping = known.shipping;
    }
    if (refused.testFlag(OrderField::Lines)) {
        merged.lines = known.lines;
    }
    if (refused.testFlag(OrderField::Products) && !keepProducts(merged, known)) {
        merged.unknown |= OrderField::Products;
    }
    if (refused.testFlag(OrderField::Fulfillments)) {
        merged.fulfillments = known.fulfillments;
    }
    return merged;
}

} // namespace afterparcel
