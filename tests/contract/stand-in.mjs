// A second stand-in for Shopify, which shares nothing with the sandbox: graphql-js executes the published schema, with
// cost limits. What is not answered here is null, as the schema allows.
import { createServer } from 'node:http';
import { graphql, parse } from 'graphql';
import { costBound } from './rules.mjs';

const BUCKET = 2000;
const RESTORED_A_SECOND = 100;
const MOST_POINTS = 1000;

/** What an answer cost: 1 for each object in it, the wrappers of lists aside. */
function costOf(value, key = '') {
  if (Array.isArray(value)) {
    return value.reduce((sum, entry) => sum + costOf(entry), 0);
  }
  if (value === null || typeof value !== 'object') {
    return 0;
  }
  const inside = Object.entries(value).reduce((sum, [name, entry]) => sum + costOf(entry, name), 0);
  return inside + (key === 'pageInfo' || 'nodes' in value ? 0 : 1);
}

/** The arguments of a connection, and its entries in the order that cursors count. */
function connection(entries, { first, after }) {
  const from = after ? Number(after) + 1 : 0;
  const nodes = entries.slice(from, from + (first ?? entries.length));
  const last = from + nodes.length - 1;
  return { nodes, pageInfo: { hasNextPage: last < entries.length - 1, endCursor: nodes.length > 0 ? String(last) : null } };
}

const instant = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');

function fulfillmentOf(order, index, at, lines, tracking) {
  return {
    __typename: 'Fulfillment', id: `gid://shopify/Fulfillment/${order.number}${index}`, createdAt: at, updatedAt: at,
    status: 'SUCCESS', requiresShipping: true, inTransitAt: null, deliveredAt: null, order,
    trackingInfo: ({ first }) => tracking.slice(0, first ?? undefined),
    fulfillmentLineItems: (args) => connection(lines.map((lineItem) => ({ lineItem })), args),
  };
}

/** An order that is fulfilled at `at`: `lines` lines, in `parcels` fulfilments with `numbers` numbers each. */
export function orderOf(number, at, { lines = 1, parcels = 1, numbers = 0 } = {}) {
  const created = instant(at);
  const items = Array.from({ length: lines }, (_, i) => ({
    __typename: 'LineItem', id: `gid://shopify/LineItem/${number}${i}`, title: `Thing ${i}`, quantity: 1, currentQuantity: 1,
    unfulfilledQuantity: 0, requiresShipping: true, isGiftCard: false, image: null,
    product: { __typename: 'Product', id: `gid://shopify/Product/${i}`, handle: `thing-${i}`, title: `Thing ${i}`,
               onlineStoreUrl: `https://shop.example/products/thing-${i}`, tags: [] },
  }));
  const order = {
    __typename: 'Order', id: `gid://shopify/Order/${number}`, name: `#${number}`, number, createdAt: created, updatedAt: created,
    processedAt: created, cancelledAt: null, test: false, displayFulfillmentStatus: 'FULFILLED', displayFinancialStatus: 'PAID',
    returnStatus: 'NO_RETURN', email: `buyer${number}@buyers.example`, customerLocale: 'en', sourceName: 'web', app: null,
    attribution: null, statusPageUrl: `https://shop.example/orders/${number}`, tags: [], shippingAddress:
      { countryCodeV2: 'US', zip: '10001', province: 'New York', city: 'New York' },
    customer: { firstName: 'Ann', lastName: 'Lee', tags: [], defaultAddress: null,
                defaultEmailAddress: { emailAddress: `buyer${number}@buyers.example`, marketingState: 'NOT_SUBSCRIBED' } },
    lineItems: (args) => connection(items, args),
    fulfillmentsCount: { count: parcels, precision: 'EXACT' },
  };
  const shipped = Array.from({ length: parcels }, (_, i) => fulfillmentOf(order, i, created, items.filter((_, k) => k % parcels === i),
    Array.from({ length: numbers }, (_, k) => ({ number: `1Z${number}${i}${k}`, company: 'UPS' }))));
  order.fulfillments = ({ first }) => shipped.slice(0, first ?? undefined);
  order.everyFulfillment = shipped;
  return order;
}

/** Orders that a search names; any other search than by updatedAt is an error, so that none is passed over. */
function found(orders, query) {
  if (!query) {
    return orders;
  }
  const since = /^updated_at:>='?([^' ]+?)'?( updated_at:<='?([^' ]+?)'?)?$/.exec(query);
  if (!since) {
    throw new Error(`this search is not understood: ${query}`);
  }
  return orders.filter((order) => order.updatedAt >= since[1] && (!since[3] || order.updatedAt <= since[3]));
}

function rootOf(state, scopes) {
  const byId = (id) => state.orders.find((order) => order.id === id)
    ?? state.orders.flatMap((order) => order.everyFulfillment).find((each) => each.id === id) ?? null;
  return {
    shop: { id: 'gid://shopify/Shop/1', name: 'Second Shop', myshopifyDomain: 'second.myshopify.com', url: 'https://shop.example',
            ianaTimezone: 'America/New_York', shopAddress: { countryCodeV2: 'US' } },
    currentAppInstallation: { accessScopes: scopes.map((handle) => ({ handle })) },
    ordersCount: () => ({ count: state.orders.length, precision: 'EXACT' }),
    orders: (args) => connection(found([...state.orders].sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)), args.query), args),
    order: ({ id }) => byId(id),
    fulfillment: ({ id }) => byId(id),
    node: ({ id }) => byId(id),
    nodes: ({ ids }) => ids.map(byId),
    bulkOperationRunQuery: () => ({ bulkOperation: null, userErrors: [{ field: null, message: 'No bulk operations here.', code: null }] }),
  };
}

/** { url, state, close() }; state: orders, requests, throttled, refused (invalid documents). */
export async function startStandIn(schema, { token, scopes }) {
  const state = { orders: [], requests: 0, throttled: 0, refused: [] };
  let points = BUCKET;
  let counted = Date.now();
  const root = rootOf(state, scopes);

  async function answer({ query, variables }) {
    state.requests += 1;
    points = Math.min(BUCKET, points + ((Date.now() - counted) / 1000) * RESTORED_A_SECOND);
    counted = Date.now();
    const asked = costBound(schema, parse(query), variables ?? {});
    const cost = { requestedQueryCost: asked, actualQueryCost: null };
    const throttleStatus = () => ({ maximumAvailable: BUCKET, currentlyAvailable: Math.floor(points), restoreRate: RESTORED_A_SECOND });
    if (asked > MOST_POINTS) {
      return { errors: [{ message: 'Query cost is too high', extensions: { code: 'MAX_COST_EXCEEDED', cost: asked, maxCost: MOST_POINTS } }] };
    }
    if (asked > points) {
      state.throttled += 1;
      return { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }], extensions: { cost: { ...cost, throttleStatus: throttleStatus() } } };
    }
    const result = await graphql({ schema, source: query, rootValue: root, variableValues: variables });
    state.refused.push(...(result.errors ?? []).map((error) => error.message));
    const actual = costOf(result.data);
    points -= actual;
    return { ...result, extensions: { cost: { ...cost, actualQueryCost: actual, throttleStatus: throttleStatus() } } };
  }

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) {
      body += piece;
    }
    const known = request.headers['x-shopify-access-token'] === token;
    const right = /^\/admin\/api\/\d{4}-\d\d\/graphql\.json$/.test(request.url) && request.method === 'POST';
    response.writeHead(known ? (right ? 200 : 404) : 401, { 'content-type': 'application/json; charset=utf-8' });
    response.end(known && right ? JSON.stringify(await answer(JSON.parse(body))) : JSON.stringify({ errors: 'refused' }));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, state, close: () => server.close() };
}
