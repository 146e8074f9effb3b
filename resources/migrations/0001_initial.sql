-- The first schema. Statements end with a line "--;" so that triggers can hold semicolons.
-- Instants are whole milliseconds since 1970 in UTC; lists are JSON arrays; enumerations are stored by name.

-- Small values that are kept across restarts, and what was done up to where.
CREATE TABLE state (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID
--;
-- The connected store: one row.
CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  shop_gid TEXT NOT NULL DEFAULT '',
  shop_domain TEXT NOT NULL DEFAULT '',
  shop_name TEXT NOT NULL DEFAULT '',
  online_url TEXT NOT NULL DEFAULT '',
  zone_name TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  connected_at INTEGER,
  scopes TEXT NOT NULL DEFAULT '[]'
)
--;
INSERT INTO store (id) VALUES (1)
--;
CREATE TABLE integration_switches (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  is_on INTEGER NOT NULL,
  journal_id TEXT UNIQUE
)
--;
CREATE TABLE stage_runs (
  stage TEXT PRIMARY KEY,
  started_at INTEGER,
  ended_at INTEGER,
  next_at INTEGER,
  ok INTEGER NOT NULL,
  message TEXT NOT NULL
) WITHOUT ROWID
--;
CREATE TABLE banners (
  id TEXT PRIMARY KEY,
  since INTEGER NOT NULL,
  text TEXT NOT NULL
) WITHOUT ROWID
--;
-- Facts of orders, as Shopify showed them last.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  gid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE,
  number INTEGER NOT NULL,
  created_at INTEGER,
  updated_at INTEGER,
  processed_at INTEGER,
  cancelled_at INTEGER,
  test INTEGER NOT NULL,
  fulfillment_state TEXT NOT NULL,
  financial_state TEXT NOT NULL,
  return_state TEXT NOT NULL,
  email TEXT NOT NULL,
  locale TEXT NOT NULL,
  source_name TEXT NOT NULL,
  channel TEXT NOT NULL,
  status_page_url TEXT NOT NULL,
  tags TEXT NOT NULL,
  customer_tags TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  marketing TEXT NOT NULL,
  default_phone TEXT NOT NULL,
  default_phone_country TEXT NOT NULL,
  has_shipping INTEGER NOT NULL,
  ship_country TEXT NOT NULL,
  ship_postal_code TEXT NOT NULL,
  ship_province TEXT NOT NULL,
  ship_city TEXT NOT NULL,
  unknown_fields INTEGER NOT NULL,
  -- What is ours: when it was seen, and what was found out about the order as a whole.
  first_seen_at INTEGER NOT NULL,
  read_at INTEGER NOT NULL,
  request_since INTEGER,
  deleted_at INTEGER,
  forgotten INTEGER NOT NULL DEFAULT 0,
  completely_fulfilled INTEGER NOT NULL,
  address_hash TEXT NOT NULL
)
--;
CREATE INDEX orders_name ON orders (name)
--;
CREATE INDEX orders_number ON orders (number)
--;
CREATE INDEX orders_created ON orders (created_at)
--;
CREATE INDEX orders_address ON orders (address_hash)
--;
CREATE TABLE line_items (
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  gid TEXT NOT NULL,
  title TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  current_quantity INTEGER NOT NULL,
  unfulfilled_quantity INTEGER NOT NULL,
  requires_shipping INTEGER NOT NULL,
  gift_card INTEGER NOT NULL,
  image_url TEXT NOT NULL,
  product_gid TEXT, -- NULL: no product
  product_handle TEXT,
  product_title TEXT,
  product_url TEXT,
  product_tags TEXT,
  PRIMARY KEY (order_id, position)
) WITHOUT ROWID
--;
-- The tracking that a fulfilment shows now is its latest sighting.
CREATE TABLE fulfillments (
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  gid TEXT NOT NULL,
  created_at INTEGER,
  updated_at INTEGER,
  cancelled INTEGER NOT NULL,
  requires_shipping INTEGER NOT NULL,
  in_transit_at INTEGER,
  delivered_at INTEGER,
  PRIMARY KEY (order_id, position)
) WITHOUT ROWID
--;
CREATE TABLE fulfillment_lines (
  order_id INTEGER NOT NULL,
  fulfillment INTEGER NOT NULL,
  position INTEGER NOT NULL,
  line_gid TEXT NOT NULL,
  PRIMARY KEY (order_id, fulfillment, position),
  FOREIGN KEY (order_id, fulfillment) REFERENCES fulfillments (order_id, position) ON DELETE CASCADE
) WITHOUT ROWID
--;
-- T5: what tracking was on a fulfilment when it was looked at. The earliest one is its first sight.
CREATE TABLE tracking_sightings (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  fulfillment_gid TEXT NOT NULL,
  seen_at INTEGER NOT NULL
)
--;
CREATE INDEX tracking_sightings_order ON tracking_sightings (order_id)
--;
CREATE TABLE tracking_entries (
  sighting_id INTEGER NOT NULL REFERENCES tracking_sightings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  carrier TEXT NOT NULL,
  PRIMARY KEY (sighting_id, position)
) WITHOUT ROWID
--;
-- A parcel: the same number and carrier on several orders is one.
CREATE TABLE packages (
  id INTEGER PRIMARY KEY,
  number_key TEXT NOT NULL,
  carrier_key TEXT NOT NULL,
  number TEXT NOT NULL,
  carrier TEXT NOT NULL,
  tracking_id TEXT NOT NULL DEFAULT '',
  slug TEXT NOT NULL DEFAULT '',
  last_asked_at INTEGER,
  UNIQUE (number_key, carrier_key)
)
--;
CREATE TABLE order_packages (
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  package_id INTEGER NOT NULL REFERENCES packages (id),
  PRIMARY KEY (order_id, package_id)
) WITHOUT ROWID
--;
CREATE INDEX order_packages_package ON order_packages (package_id, order_id)
--;
CREATE TABLE creation_attempts (
  id INTEGER PRIMARY KEY,
  package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  code INTEGER NOT NULL,
  message TEXT NOT NULL
)
--;
CREATE INDEX creation_attempts_package ON creation_attempts (package_id)
--;
CREATE TABLE package_decisions (
  id INTEGER PRIMARY KEY,
  package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  journal_id TEXT UNIQUE
)
--;
CREATE INDEX package_decisions_package ON package_decisions (package_id)
--;
CREATE TABLE tracking_news (
  id INTEGER PRIMARY KEY,
  package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
  learned_at INTEGER,
  updated_at INTEGER,
  tag TEXT NOT NULL,
  subtag TEXT NOT NULL,
  delivery_date TEXT NOT NULL,
  delivered_checkpoint_time TEXT NOT NULL,
  delivered_checkpoint_recorded_at INTEGER,
  last_checkpoint TEXT NOT NULL,
  returned INTEGER NOT NULL
)
--;
CREATE INDEX tracking_news_package ON tracking_news (package_id)
--;
-- S7, T11. An undone decision is kept, so that the timeline can tell of it.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  moment INTEGER,
  anyway INTEGER NOT NULL,
  note TEXT NOT NULL,
  undone_at INTEGER,
  journal_id TEXT UNIQUE
)
--;
CREATE INDEX decisions_order ON decisions (order_id)
--;
-- S1. One row for each message that was claimed.
CREATE TABLE send_attempts (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  message_id TEXT NOT NULL,
  claimed_at INTEGER NOT NULL,
  handed_over_at INTEGER,
  ended_at INTEGER,
  outcome TEXT NOT NULL,
  answer TEXT NOT NULL,
  basis TEXT NOT NULL,
  reason TEXT NOT NULL,
  send_at INTEGER,
  journal_id TEXT UNIQUE
)
--;
CREATE INDEX send_attempts_order ON send_attempts (order_id)
--;
CREATE INDEX send_attempts_in_flight ON send_attempts (id) WHERE outcome = 'in_flight'
--;
CREATE INDEX send_attempts_accepted ON send_attempts (ended_at) WHERE outcome = 'accepted'
--;
-- Q1: unsubscribed addresses as salted hashes, for ever.
CREATE TABLE suppressions (
  address_hash TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) WITHOUT ROWID
--;
-- Journal entries about orders that the database does not know (yet): entered as soon as Shopify shows the order.
CREATE TABLE recovered_entries (
  id INTEGER PRIMARY KEY,
  journal_id TEXT NOT NULL UNIQUE,
  order_gid TEXT NOT NULL,
  entry TEXT NOT NULL
)
--;
CREATE INDEX recovered_entries_order ON recovered_entries (order_gid)
--;
-- What changed about a request, beside what the facts themselves tell.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL
)
--;
CREATE INDEX events_order ON events (order_id)
--;
-- Derived: one row for each order that has a request. Everything here can be computed again from the facts.
CREATE TABLE requests (
  order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  basis TEXT,
  reason TEXT NOT NULL,
  type TEXT NOT NULL,
  fulfilled_at INTEGER,
  delivered_at INTEGER,
  send_at INTEGER,
  latest_at INTEGER,
  sent_at INTEGER,
  message_due_at INTEGER,
  message_is_resend INTEGER NOT NULL,
  message_id_to_reuse TEXT NOT NULL,
  changes_at INTEGER,
  asked_lines TEXT NOT NULL,
  explanation TEXT NOT NULL
)
--;
CREATE INDEX requests_status ON requests (status, number DESC, order_id DESC)
--;
CREATE INDEX requests_newest ON requests (number DESC, order_id DESC)
--;
CREATE INDEX requests_message_due ON requests (message_due_at, order_id) WHERE message_due_at IS NOT NULL
--;
CREATE INDEX requests_changes ON requests (changes_at, order_id) WHERE changes_at IS NOT NULL
--;
-- Derived: the packages whose delivery a request follows.
CREATE TABLE followed_packages (
  order_id INTEGER NOT NULL REFERENCES requests (order_id) ON DELETE CASCADE,
  package_id INTEGER NOT NULL REFERENCES packages (id),
  state TEXT NOT NULL,
  PRIMARY KEY (order_id, package_id)
) WITHOUT ROWID
--;
CREATE INDEX followed_packages_package ON followed_packages (package_id)
--;
-- Counting a million rows takes too long for tabs with live counts.
CREATE TABLE request_counts (
  status TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) WITHOUT ROWID
--;
CREATE TRIGGER requests_counted_in AFTER INSERT ON requests BEGIN
  INSERT INTO request_counts (status, n) VALUES (new.status, 1)
    ON CONFLICT (status) DO UPDATE SET n = n + 1;
END
--;
CREATE TRIGGER requests_counted_out AFTER DELETE ON requests BEGIN
  UPDATE request_counts SET n = n - 1 WHERE status = old.status;
END
--;
CREATE TRIGGER requests_counted_over AFTER UPDATE OF status ON requests WHEN old.status <> new.status BEGIN
  UPDATE request_counts SET n = n - 1 WHERE status = old.status;
  INSERT INTO request_counts (status, n) VALUES (new.status, 1)
    ON CONFLICT (status) DO UPDATE SET n = n + 1;
END
--;
-- Derived: what a request is found by, folded to one case.
CREATE TABLE search_texts (
  order_id INTEGER PRIMARY KEY REFERENCES requests (order_id) ON DELETE CASCADE,
  text TEXT NOT NULL
)
--;
CREATE VIRTUAL TABLE request_search USING fts5 (
  text, content = 'search_texts', content_rowid = 'order_id', tokenize = 'trigram'
)
--;
CREATE TRIGGER search_texts_in AFTER INSERT ON search_texts BEGIN
  INSERT INTO request_search (rowid, text) VALUES (new.order_id, new.text);
END
--;
CREATE TRIGGER search_texts_out AFTER DELETE ON search_texts BEGIN
  INSERT INTO request_search (request_search, rowid, text) VALUES ('delete', old.order_id, old.text);
END
--;
CREATE TRIGGER search_texts_over AFTER UPDATE ON search_texts BEGIN
  INSERT INTO request_search (request_search, rowid, text) VALUES ('delete', old.order_id, old.text);
  INSERT INTO request_search (rowid, text) VALUES (new.order_id, new.text);
END
