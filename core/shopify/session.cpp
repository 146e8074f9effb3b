#include "core/shopify/session.h"

namespace afterparcel
{

Session::Session(HttpClient& theHttp, const Clock& theClock, const QUrl& theShop,
                 const ShopifyCredentials& credentials)
    : http(theHttp),
      shop(theShop),
      tokens(std::make_shared<TokenSource>(theHttp, theClock, theShop, credentials))
{
    m_uptime.start();
}

} // namespace afterparcel
