#include "tests/sandbox/graphql/schema.h"

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox::graphql
{
namespace
{

// The part of Admin API 2026-10 that the stand-in knows (reference: Shopify's published schema of that
// version). Notation: `name(arguments):Type@scope`; `:[Type]` is a plain list, `:Type*` a connection; without
// a type it is a scalar or enum. Deprecated fields are left out on purpose: a document that uses one is
// refused.
constexpr auto kReads = uR"(
type Query
  shop:Shop  currentAppInstallation:AppInstallation  publicApiVersions:[ApiVersion]
  orders(query,sortKey,savedSearchId):Order*@read_orders  order(id):Order@read_orders fulfillment(id):Fulfillment@read_orders
  ordersCount(query,limit):Count@read_orders  nodes(ids):[Node]  node(id):Node
  fulfillmentOrders(query,sortKey,includeClosed):FulfillmentOrder*@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
  manualHoldsFulfillmentOrders(query):FulfillmentOrder*@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
  fulfillmentOrder(id):FulfillmentOrder@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
  bulkOperation(id):BulkOperation
interface Node  id
type Shop
  id name myshopifyDomain email contactEmail url primaryDomain:Domain ianaTimezone currencyCode
  shopAddress:ShopAddress plan:ShopPlan
type Domain  id host url
type ShopAddress  id company address1 address2 city province provinceCode zip phone countryCodeV2 country
type ShopPlan  publicDisplayName shopifyPlus partnerDevelopment
type AppInstallation  id accessScopes:[AccessScope] app:App metafield(namespace,key):Metafield
type App  id title handle
type AccessScope  handle description
type Metafield  id namespace key value type compareDigest createdAt updatedAt
type ApiVersion  handle supported displayName
type Count  count precision
type PageInfo  hasNextPage hasPreviousPage startCursor endCursor
type Order
  id legacyResourceId name number createdAt updatedAt processedAt cancelledAt closedAt cancelReason closed confirmed test
  edited fulfillable requiresShipping refundable canNotifyCustomer customerAcceptsMarketing email phone customerLocale note
  tags sourceName sourceIdentifier displayFulfillmentStatus displayFinancialStatus returnStatus statusPageUrl currencyCode
  currentSubtotalLineItemsQuantity subtotalLineItemsQuantity fullyPaid unpaid restockable
  app:OrderApp attribution:OrderAttribution customAttributes:[Attribute]
  customer:Customer@read_customers
  shippingAddress:MailingAddress billingAddress:MailingAddress displayAddress:MailingAddress
  transactions(first,capturable,manuallyResolvable):[OrderTransaction] transactionsCount:Count
  refunds(first,query):[Refund] fulfillments(first,query):[Fulfillment] fulfillmentsCount:Count
  lineItems:LineItem*
  fulfillmentOrders(displayable,query):FulfillmentOrder*@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
type OrderApp  id name icon:Image
type OrderAttribution  handle displayName icon:Image
type Attribute  key value
type MailingAddress
  id firstName lastName name company address1 address2 city province provinceCode zip phone timeZone country countryCodeV2
  latitude longitude formatted formattedArea
type Customer
  id legacyResourceId firstName lastName displayName locale tags verifiedEmail dataSaleOptOut note numberOfOrders
  createdAt updatedAt defaultAddress:MailingAddress defaultEmailAddress:CustomerEmailAddress
  defaultPhoneNumber:CustomerPhoneNumber
type CustomerEmailAddress
  emailAddress validFormat marketingState marketingOptInLevel marketingUpdatedAt marketingUnsubscribeUrl
type CustomerPhoneNumber  phoneNumber smsMarketingConsent
type LineItem
  id title name variantTitle sku vendor quantity currentQuantity refundableQuantity unfulfilledQuantity
  nonFulfillableQuantity requiresShipping isGiftCard customAttributes:[Attribute] image(maxWidth,maxHeight):Image
  variant:ProductVariant@read_products product:Product@read_products
type Image  id altText width height url(transform)
type ProductVariant  id title sku displayName product:Product
type Product
  id handle title onlineStoreUrl onlineStorePreviewUrl status productType vendor tags isGiftCard createdAt updatedAt
  featuredMedia:Media
interface Media  id alt status mediaContentType preview:MediaPreviewImage
type MediaPreviewImage  status image:Image
type OrderTransaction  id kind status test createdAt processedAt gateway formattedGateway
type Refund  id legacyResourceId createdAt updatedAt note refundLineItems:RefundLineItem*
type RefundLineItem  id quantity restockType lineItem:LineItem
type Fulfillment
  id legacyResourceId name createdAt updatedAt status displayStatus inTransitAt estimatedDeliveryAt deliveredAt
  totalQuantity requiresShipping trackingInfo(first):[FulfillmentTrackingInfo] order:Order
  location:Location@read_locations originAddress:FulfillmentOriginAddress
  fulfillmentLineItems:FulfillmentLineItem* events(sortKey):FulfillmentEvent*
type FulfillmentTrackingInfo  company number url
type FulfillmentOriginAddress  address1 address2 city countryCode provinceCode zip
type FulfillmentLineItem  id quantity lineItem:LineItem
type FulfillmentEvent
  id status happenedAt createdAt message city province country zip address1 latitude longitude estimatedDeliveryAt
type Location  id name isActive address:LocationAddress
type LocationAddress  city country countryCode province provinceCode zip
type FulfillmentOrder
  id status requestStatus createdAt updatedAt fulfillAt fulfillBy orderId orderName orderProcessedAt
  assignedLocation:FulfillmentOrderAssignedLocation destination:FulfillmentOrderDestination deliveryMethod:DeliveryMethod
  fulfillmentHolds:[FulfillmentHold] supportedActions:[FulfillmentOrderSupportedAction] order:Order
  lineItems:FulfillmentOrderLineItem* fulfillments:Fulfillment*
type FulfillmentOrderAssignedLocation  name countryCode city province zip location:Location@read_locations
type FulfillmentOrderDestination  id city countryCode email firstName lastName zip
type DeliveryMethod  id methodType
type FulfillmentHold
  id reason displayReason reasonNotes handle heldByRequestingApp heldByApp:App@read_apps
type FulfillmentOrderSupportedAction  action externalUrl
type FulfillmentOrderLineItem  id totalQuantity remainingQuantity sku requiresShipping lineItem:LineItem
type BulkOperation
  id status errorCode objectCount rootObjectCount fileSize url partialDataUrl createdAt completedAt query type
)";

constexpr auto kWrites = uR"(
type Mutation
  bulkOperationRunQuery(query,groupObjects):BulkOperationRunQueryPayload
  bulkOperationCancel(id):BulkOperationRunQueryPayload
  fulfillmentOrderReleaseHold(id,holdIds,externalId):FulfillmentOrderReleaseHoldPayload@write_merchant_managed_fulfillment_orders|write_third_party_fulfillment_orders
  fulfillmentOrderHold(id,fulfillmentHold):FulfillmentOrderHoldPayload@write_merchant_managed_fulfillment_orders|write_third_party_fulfillment_orders
  metafieldsSet(metafields):MetafieldsSetPayload
type BulkOperationRunQueryPayload  bulkOperation:BulkOperation userErrors:[CodedUserError]
type FulfillmentOrderReleaseHoldPayload  fulfillmentOrder:FulfillmentOrder userErrors:[CodedUserError]
type FulfillmentOrderHoldPayload
  fulfillmentOrder:FulfillmentOrder fulfillmentHold:FulfillmentHold remainingFulfillmentOrder:FulfillmentOrder
  userErrors:[CodedUserError]
type MetafieldsSetPayload  metafields:[Metafield] userErrors:[MetafieldsSetUserError]
type CodedUserError  field message code
type MetafieldsSetUserError  field message code elementIndex
)";

} // namespace

const Schema& Schema::store()
{
    static const Schema schema(QString::fromUtf16(kReads) + QString::fromUtf16(kWrites));
    return schema;
}

} // namespace afterparcel::sandbox::graphql
