#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterparcel
{

/// A mailbox in its two parts.
struct Mailbox {
    QString name;    ///< as shown; may be empty
    QString address; ///< ASCII, checked: dot-string local part and a domain in punycode
};

/// Takes "Name <address>" or an address apart. BadInput with the cause if it is not exactly one usable
/// address.
[[nodiscard]] Result<Mailbox> parseMailbox(const QString& mailbox);

/// The address with its domain in punycode; BadInput if anything in it could mean more than one address.
[[nodiscard]] Result<QString> checkedAddress(const QString& address);

} // namespace afterparcel
