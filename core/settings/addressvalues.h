#pragma once

#include "core/base/result.h"

namespace afterparcel
{

/// Addresses of servers, pages and mailboxes, for the registry. BadInput as in values.h; whole e-mail
/// addresses are never repeated in an error (D3). Any thread.

/// `https://SHOP.myshopify.com`, also written without scheme or with a slash at the end; on loopback also
/// plain HTTP. An admin page is recognised: the error says what to enter instead.
[[nodiscard]] Result<QString> parseShopUrl(const QString& text);

/// The address of a service, without a slash at the end: HTTPS, on loopback also plain HTTP (D6).
[[nodiscard]] Result<QString> parseServiceUrl(const QString& text);

/// A link with {placeholders} for buyers: HTTPS, on loopback also plain HTTP.
[[nodiscard]] Result<QString> parseLinkPattern(const QString& text);

/// The name or address of a server, without scheme and port.
[[nodiscard]] Result<QString> parseHost(const QString& text);

/// "Name <address>" or an address, exactly one.
[[nodiscard]] Result<QString> parseMailboxText(const QString& text);

/// An address, or a pattern with '*' (Q1's block list).
[[nodiscard]] Result<QString> parseAddressPattern(const QString& text);

/// A product's handle or its gid. A page's address is recognised: the error names the handle.
[[nodiscard]] Result<QString> parseProduct(const QString& text);

} // namespace afterparcel
