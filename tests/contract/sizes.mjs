/** The variables that decide each document's cost, as the program starts with them (core/shopify/requestsizes.h). */
export function startingSizes(constants) {
  return {
    orders_page: { first: constants.kOrdersPerPage },
    orders_by_id: { ids: constants.kOrdersById },
    order_lines: { first: constants.kLinesPerPage },
    order_fulfillment_details: { ids: constants.kFulfillmentDetails },
    order_fulfillment_lines: { first: constants.kFulfillmentLinesPerPage },
    fulfillments_by_id: { ids: constants.kFulfillmentsById },
  };
}
