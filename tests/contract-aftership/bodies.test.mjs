import assert from "node:assert/strict";
import { test } from "node:test";
import { recordedRequests } from "./recordings.mjs";
import { complaints } from "./typecheck.mjs";

const requests = recordedRequests();
const creations = requests.filter((r) => r.method === "POST" && r.path === "/trackings");
const updates = requests.filter((r) => r.method === "PUT");
const others = requests.filter((r) => !creations.includes(r) && !updates.includes(r));

function assertSound(typeName, sent) {
  const found = complaints(typeName, sent.map((r) => r.body));
  const bad = sent.map((r, i) => ({ ...r, complaints: found[i] })).filter((r) => r.complaints.length > 0);
  assert.deepEqual(bad, []);
}

test("F2: every body of POST /trackings has the SDK's type", () => {
  assert.ok(creations.length >= 10, `only ${creations.length} recorded`);
  assertSound("CreateTrackingRequest", creations);
});

test("F2: a recorded body has all that F2 names", () => {
  const full = creations.find((r) => r.body.customers?.[0]?.phone_number);
  const names = ["tracking_number", "slug", "order_id", "order_number", "order_date", "tracking_ship_date",
    "destination_country_region", "destination_postal_code", "customers", "language", "custom_fields"];
  assert.deepEqual(Object.keys(full.body).sort(), names.sort());
  assert.equal(full.body.custom_fields.uploaded_by, "Afterparcel");
});

test("F2: no body chooses an id", () => {
  assert.deepEqual(creations.filter((r) => "id" in r.body), []);
});

test("T9: every body of PUT /trackings/:id has the SDK's type", () => {
  assert.ok(updates.length >= 1, "none recorded");
  assertSound("UpdateTrackingByIdRequest", updates);
});

test("every other request is a known call without a body", () => {
  for (const r of others) {
    assert.match(`${r.method} ${r.path}`, /^POST \/trackings\/[^/]+\/retrack$/);
    assert.equal(r.body, undefined);
  }
});

test("the compiler refuses what AfterShip would", () => {
  const wrong = [
    {}, // no number
    { tracking: { tracking_number: "1Z1" } }, // the nested body of older versions
    { tracking_number: "1Z1", tracking_destination_country: "USA" }, // an old name
    { tracking_number: "1Z1", emails: ["a@example.com"] },
    { tracking_number: "1Z1", customers: [{ mail: "a@example.com" }] },
    { tracking_number: 7 },
    { tracking_number: "1Z1", slug: null },
  ];
  const found = complaints("CreateTrackingRequest", wrong);
  assert.deepEqual(found.map((list) => list.length > 0), wrong.map(() => true));
});
