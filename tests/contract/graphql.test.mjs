import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, print } from 'graphql';
import { answerProblems } from './answers.mjs';
import { loadApiVersion, loadDocuments, loadSizes, loadToldScopes } from './documents.mjs';
import { costBound, problems, requirements, scopesFor } from './rules.mjs';
import { API_VERSION, loadSchema } from './schema.mjs';
import { startingSizes } from './sizes.mjs';

const { schema, access } = loadSchema();
const documents = loadDocuments();
const byName = Object.fromEntries(documents.map((document) => [document.name, document]));
const MOST_POINTS = 1000; // Shopify refuses a dearer query, whatever the plan
const MOST_ENTRIES = 250; // of a page, and of a list of ids

test('the documents are there', () => {
  for (const name of ['shop_info', 'orders_page', 'orders_by_id', 'orders_count', 'fulfillments_by_id', 'bulk_orders']) {
    assert.ok(byName[name], `${name}.graphql is missing`);
  }
});

test('the schema is the version that the program asks for', () => {
  assert.equal(loadApiVersion(), API_VERSION);
});

for (const { name, ast, text } of documents) {
  test(`${name} is valid and uses nothing deprecated`, () => {
    assert.deepEqual(problems(schema, ast).map((error) => error.message), []);
  });
  test(`${name} is plain text with Unix line ends`, () => {
    assert.match(text, /^[\n\x20-\x7e]*\n$/);
  });
}

test('a deprecated field is noticed', () => {
  const found = problems(schema, parse('{ orders(first: 1) { nodes { channelInformation { id } } } }'));
  assert.ok(found.some((error) => /deprecated/.test(error.message)));
});

test('a field that does not exist is noticed', () => {
  assert.equal(problems(schema, parse('{ orders(first: 1) { nodes { nonsense } } }')).length, 1);
});

test('fragments of one name are the same in every document', () => {
  const seen = new Map();
  for (const { name, ast } of documents) {
    for (const fragment of ast.definitions.filter((d) => d.kind === 'FragmentDefinition')) {
      const text = print(fragment);
      const first = seen.get(fragment.name.value) ?? { name, text };
      assert.equal(text, first.text, `${fragment.name.value} differs between ${first.name} and ${name}`);
      seen.set(fragment.name.value, first);
    }
  }
});

test('no request costs more than Shopify allows, by the upper bound', () => {
  const sizes = startingSizes(loadSizes());
  for (const { name, ast } of documents.filter((document) => document.name !== 'bulk_orders')) {
    const cost = costBound(schema, ast, sizes[name] ?? {});
    assert.ok(cost <= MOST_POINTS, `${name} costs up to ${cost}`);
    assert.ok(Number.isFinite(cost), `${name} has no cost`);
  }
});

test('the costs that the program reckons with are those bounds', () => {
  const { kOrderCost, kFulfillmentDetailsCost } = loadSizes();
  assert.equal(costBound(schema, byName.orders_page.ast, { first: 10 }), 10 * kOrderCost + 1);
  assert.equal(costBound(schema, byName.orders_by_id.ast, { ids: 10 }), 10 * kOrderCost);
  assert.equal(costBound(schema, byName.order_fulfillment_details.ast, { ids: 10 }), 10 * kFulfillmentDetailsCost);
});

test('the program knows what size each nested list is asked for', () => {
  const sizes = loadSizes();
  for (const name of ['orders_page', 'orders_by_id']) {
    assert.match(byName[name].text, new RegExp(`fulfillments\\(first: ${sizes.kFulfillmentsAsked}\\)`));
    assert.match(byName[name].text, new RegExp(`trackingInfo\\(first: ${sizes.kTrackingAsked}\\)`));
  }
  assert.match(byName.order_fulfillment_details.text, new RegExp(`trackingInfo\\(first: ${sizes.kTrackingAskedInDetails}\\)`));
  assert.match(byName.order_fulfillments.text, new RegExp(`fulfillments\\(first: ${sizes.kMostOfPlainList}\\)`));
  assert.match(byName.order_fulfillment_tracking.text, new RegExp(`trackingInfo\\(first: ${sizes.kMostOfPlainList}\\)`));
});

test('no page and no list of ids is longer than Shopify allows', () => {
  for (const [name, value] of Object.entries(loadSizes())) {
    assert.ok(value >= 1 && (value <= MOST_ENTRIES || name === 'kOrdersInOneQuery'), `${name} is ${value}`);
  }
});

test('the cost bound is that of the reference', () => {
  const cost = (text, variables) => costBound(schema, parse(text), variables);
  assert.equal(cost('{ shop { name } }', {}), 1);
  assert.equal(cost('query($n: Int!) { orders(first: $n) { nodes { id fulfillments(first: 5) { trackingInfo(first: 3) { number } } } } }', { n: 10 }), 210);
  assert.equal(cost('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Order { id } ... on Fulfillment { order { id } } } }', { ids: 4 }), 8);
  assert.throws(() => cost('{ orders { nodes { id } } }', {}), /no size/);
});

test('the scopes that people are told to grant are those that are needed', () => {
  const needed = scopesFor(requirements(schema, access, documents.map(({ ast }) => ast)));
  for (const told of loadToldScopes()) {
    assert.deepEqual(told.scopes, needed, told.where);
  }
});

test('a scope more is noticed', () => {
  const more = parse('{ fulfillmentOrders(first: 1) { nodes { id } } }');
  const needed = scopesFor(requirements(schema, access, [...documents.map(({ ast }) => ast), more]));
  assert.ok(needed.some((scope) => scope.endsWith('_fulfillment_orders')));
});

test('bulk: the inner query has no variables, at most 5 connections on 2 levels, and none inside a list', () => {
  const [operation, ...rest] = byName.bulk_orders.ast.definitions;
  assert.equal(rest.length, 0);
  assert.equal(operation.selectionSet.selections.length, 1);
  assert.equal(operation.variableDefinitions.length, 0);
  let connections = 0;
  const walk = (node, depth, inList) => {
    const isConnection = node.selectionSet?.selections.some((child) => child.name.value === 'edges') ?? false;
    if (isConnection) {
      connections += 1;
      assert.ok(depth < 2, `${node.name.value} is nested too deep`);
      assert.ok(!inList, `${node.name.value} is inside a list`);
    }
    const listed = inList || node.name.value === 'fulfillments';
    for (const child of node.selectionSet?.selections ?? []) {
      walk(child, depth + (isConnection ? 1 : 0), listed);
    }
  };
  walk(operation.selectionSet.selections[0], 0, false);
  assert.ok(connections >= 1 && connections <= 5);
});

test('bulk: the same order fields as a page, so that both say the same of an order', () => {
  const leaves = (ast, from) => {
    const found = new Set();
    const fragments = new Map(ast.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]));
    const walk = (set, path) => {
      for (const node of set.selections) {
        if (node.kind !== 'Field') {
          walk((node.kind === 'FragmentSpread' ? fragments.get(node.name.value) : node).selectionSet, path);
        } else if (!['nodes', 'edges', 'node'].includes(node.name.value)) {
          const here = `${path}.${node.name.value}`;
          node.selectionSet ? walk(node.selectionSet, here) : found.add(here);
        } else {
          walk(node.selectionSet, path);
        }
      }
    };
    walk(ast.definitions.find((d) => d.kind === 'OperationDefinition').selectionSet, from);
    return [...found].filter((path) => !/pageInfo|fulfillmentsCount|fulfillmentLineItems/.test(path)).sort();
  };
  assert.deepEqual(leaves(byName.bulk_orders.ast, ''), leaves(byName.orders_page.ast, ''));
});

const goodAnswer = () => ({
  data: { nodes: [null, { id: 'gid://shopify/Fulfillment/1', inTransitAt: null, deliveredAt: '2026-11-20T10:00:00Z', order: { id: 'gid://shopify/Order/1' } }] },
});

test('an answer that fits is accepted', () => {
  assert.deepEqual(answerProblems(schema, byName.fulfillments_by_id.ast, goodAnswer()), []);
});

const spoilt = {
  'a missing field': (node) => { delete node.inTransitAt; },
  'a field too many': (node) => { node.extra = 1; },
  'a null that must not be': (node) => { node.order = null; },
  'a wrong time': (node) => { node.deliveredAt = '20 Nov'; },
  'a number for text': (node) => { node.id = 1; },
  'a list for an object': (node) => { node.order = []; },
};
for (const [name, spoil] of Object.entries(spoilt)) {
  test(`an answer with ${name} is noticed`, () => {
    const answer = goodAnswer();
    spoil(answer.data.nodes[1]);
    assert.notEqual(answerProblems(schema, byName.fulfillments_by_id.ast, answer).length, 0);
  });
}

test('an enum value that does not exist is noticed', () => {
  const operation = { id: 'gid://shopify/BulkOperation/1', status: 'NEVER', errorCode: null, objectCount: '1', rootObjectCount: '1', url: null };
  const found = answerProblems(schema, byName.bulk_poll.ast, { data: { bulkOperation: operation } });
  assert.equal(found.length, 1);
  assert.match(found[0], /NEVER/);
});
