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
object Query
  shop:Shop  currentAppInstallation:AppInstallation  publicApiVersions:[ApiVersion]
  orders(query,sortKey,savedSearchId):Order*@read_orders  order(id):Order@read_orders fulfillment(id):Fulfillment@read_orders
  ordersCount(query,limit):Count@read_orders  nodes(ids):[Node]  node(id):Node
  fulfillmentOrders(query,sortKey,includeClosed):FulfillmentOrder*@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
  manualHoldsFulfillmentOrders(query):FulfillmentOrder*@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
  fulfillmentOrder(id):FulfillmentOrder@read_merchant_managed_fulfillment_orders|read_third_party_fulfillment_orders
  bulkOperation(id):BulkOperation
interface Node  id
object Shop
  id name myshopifyDomain email contactEmail url primaryDomain:Domain ianaTimezone currencyCode
  shopAddress:ShopAddress plan:ShopPlan
object Domain  id host url
object ShopAddress  id company address1 address2 city province provinceCode zip phone countryCodeV2 country
object ShopPlan  publicDisplayName shopifyPlus partnerDevelopment
object AppInstallation  id accessScopes:[AccessScope] app:App metafield(namespace,key):Metafield
object App  id title handle
object AccessScope  handle description
object Metafield  id namespace key value type compareDigest createdAt updatedAt
object ApiVersion  handle supported displayName
object Count  count precision
object PageInfo  hasNextPage hasPreviousPage startCursor endCursor
object Order
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
object OrderApp  id name icon:Image
object OrderAttribution  handle displayName icon:Image
object Attribute  key value
object MailingAddress
  id firstName lastName name company address1 address2 city province provinceCode zip phone timeZone country countryCodeV2
  latitude longitude formatted formattedArea
object Customer
  id legacyResourceId firstName lastName displayName locale tags verifiedEmail dataSaleOptOut note numberOfOrders
  createdAt updatedAt defaultAddress:MailingAddress defaultEmailAddress:CustomerEmailAddress
  defaultPhoneNumber:CustomerPhoneNumber
object CustomerEmailAddress
  emailAddress validFormat marketingState marketingOptInLevel marketingUpdatedAt marketingUnsubscribeUrl
object CustomerPhoneNumber  phoneNumber smsMarketingConsent
object LineItem
  id title name variantTitle sku vendor quantity currentQuantity refundableQuantity unfulfilledQuantity
  nonFulfillableQuantity requiresShipping isGiftCard customAttributes:[Attribute] image(maxWidth,maxHeight):Image
  variant:ProductVariant@read_products product:Product@read_products
object Image  id altText width height url(transform)
object ProductVariant  id title sku displayName product:Product
object Product
  id handle title onlineStoreUrl onlineStorePreviewUrl status productType vendor tags isGiftCard createdAt updatedAt
  featuredMedia:Media
interface Media  id alt status mediaContentType preview:MediaPreviewImage
object MediaPreviewImage  status image:Image
object OrderTransaction  id kind status test createdAt processedAt gateway formattedGateway
object Refund  id legacyResourceId createdAt updatedAt note refundLineItems:RefundLineItem*
object RefundLineItem  id quantity restockType lineItem:LineItem
object Fulfillment
  id legacyResourceId name createdAt updatedAt status displayStatus inTransitAt estimatedDeliveryAt deliveredAt
  totalQuantity requiresShipping trackingInfo(first):[FulfillmentTrackingInfo] order:Order
  location:Location@read_locations originAddress:FulfillmentOriginAddress
  fulfillmentLineItems:FulfillmentLineItem* events(sortKey):FulfillmentEvent*
object FulfillmentTrackingInfo  company number url
object FulfillmentOriginAddress  address1 address2 city countryCode provinceCode zip
object FulfillmentLineItem  id quantity lineItem:LineItem
object FulfillmentEvent
  id status happenedAt createdAt message city province country zip address1 latitude longitude estimatedDeliveryAt
object Location  id name isActive address:LocationAddress
object LocationAddress  city country countryCode province provinceCode zip
object FulfillmentOrder
  id status requestStatus createdAt updatedAt fulfillAt fulfillBy orderId orderName orderProcessedAt
  assignedLocation:FulfillmentOrderAssignedLocation destination:FulfillmentOrderDestination deliveryMethod:DeliveryMethod
  fulfillmentHolds:[FulfillmentHold] supportedActions:[FulfillmentOrderSupportedAction] order:Order
  lineItems:FulfillmentOrderLineItem* fulfillments:Fulfillment*
object FulfillmentOrderAssignedLocation  name countryCode city province zip location:Location@read_locations
object FulfillmentOrderDestination  id city countryCode email firstName lastName zip
object DeliveryMethod  id methodType
object FulfillmentHold
  id reason displayReason reasonNotes handle heldByRequestingApp heldByApp:App@read_apps
object FulfillmentOrderSupportedAction  action externalUrl
object FulfillmentOrderLineItem  id totalQuantity remainingQuantity sku requiresShipping lineItem:LineItem
object BulkOperation
  id status errorCode objectCount rootObjectCount fileSize url partialDataUrl createdAt completedAt query type
)";

constexpr auto kWrites = uR"(
object Mutation
  bulkOperationRunQuery(query,groupObjects):BulkOperationRunQueryPayload
  bulkOperationCancel(id):BulkOperationRunQueryPayload
  fulfillmentOrderReleaseHold(id,holdIds,externalId):FulfillmentOrderReleaseHoldPayload@write_merchant_managed_fulfillment_orders|write_third_party_fulfillment_orders
  fulfillmentOrderHold(id,fulfillmentHold):FulfillmentOrderHoldPayload@write_merchant_managed_fulfillment_orders|write_third_party_fulfillment_orders
  metafieldsSet(metafields):MetafieldsSetPayload
object BulkOperationRunQueryPayload  bulkOperation:BulkOperation userErrors:[CodedUserError]
object FulfillmentOrderReleaseHoldPayload  fulfillmentOrder:FulfillmentOrder userErrors:[CodedUserError]
object FulfillmentOrderHoldPayload
  fulfillmentOrder:FulfillmentOrder fulfillmentHold:FulfillmentHold remainingFulfillmentOrder:FulfillmentOrder
  userErrors:[CodedUserError]
object MetafieldsSetPayload  metafields:[Metafield] userErrors:[MetafieldsSetUserError]
object CodedUserError  field message code
object MetafieldsSetUserError  field message code elementIndex
)";

} // namespace

const Schema& Schema::store()
{
    static const Schema schema(QString::fromUtf16(kReads) + QString::fromUtf16(kWrites));
    return schema;
}

} // namespace afterparcel::sandbox::graphql
