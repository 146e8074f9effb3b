-- %1 requests of a store that sells for two years, straight into the tables: a fixture for measuring, not facts that came in.
-- Statements end with a line "--;". Now is %2 (milliseconds).
INSERT INTO orders (id, gid, name, number, created_at, updated_at, processed_at, test, fulfillment_state, financial_state,
  return_state, email, locale, source_name, channel, status_page_url, tags, customer_tags, first_name, last_name, marketing,
  default_phone, default_phone_country, has_shipping, ship_country, ship_postal_code, ship_province, ship_city,
  unknown_fields, first_seen_at, read_at, request_since, completely_fulfilled, address_hash)
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1),
  dated (n, at) AS (SELECT n, CASE WHEN n > 0.9 * %1 THEN %2 - (%1 - n) * 432000000 / (0.1 * %1)
    ELSE %2 - 1296000000 - (%1 - n) * 63072000000 / %1 END FROM numbers)
SELECT n, 'gid://shopify/Order/' || (900000000000 + n), '#' || (100000 + n), 100000 + n,
  CAST(at - 86400000 AS INTEGER), CAST(at AS INTEGER), CAST(at - 86400000 AS INTEGER), 0, 'fulfilled', 'paid',
  'no_return', 'buyer' || n || '@example.com', 'en', 'web', '', '', '[]', '[]',
  substr('Ann  Bob  CarolDavidEmma FrankGraceHenryIris Jack ', 1 + 5 * (n % 10), 5),
  'Smith ' || (n * 7919 % 1000003), 'none', '', '', 1,
  substr('USUSUSUSUSUSCACAGBDEFRJP', 1 + 2 * (n % 12), 2), '10001', '', 'New York', 0, CAST(at AS INTEGER),
  CAST(at AS INTEGER), CAST(at AS INTEGER), 1, 'hash' || n
FROM dated
--;
INSERT INTO line_items (order_id, position, gid, title, quantity, current_quantity, unfulfilled_quantity,
  requires_shipping, gift_card, image_url, product_gid, product_handle, product_title, product_url, product_tags)
SELECT id, 0, 'gid://shopify/LineItem/' || (900000000000 + id), 'Blue mug no. ' || (id % 97), 1, 1, 0, 1, 0, '',
  'gid://shopify/Product/' || (id % 97), 'mug-' || (id % 97), 'Blue mug no. ' || (id % 97),
  'https://example.com/products/mug-' || (id % 97), '[]' FROM orders
--;
INSERT INTO fulfillments (order_id, position, gid, created_at, updated_at, cancelled, requires_shipping)
SELECT id, 0, 'gid://shopify/Fulfillment/' || (900000000000 + id), updated_at, updated_at, 0, 1 FROM orders
--;
INSERT INTO fulfillment_lines (order_id, fulfillment, position, line_gid)
SELECT id, 0, 0, 'gid://shopify/LineItem/' || (900000000000 + id) FROM orders
--;
INSERT INTO packages (id, number_key, carrier_key, number, carrier)
SELECT id, '1Z' || (700000000 + id), 'c' || (id % 3), '1Z' || (700000000 + id),
  substr('UPS  DHL  USPS ', 1 + 5 * (id % 3), 4) FROM orders WHERE id % 3 <> 0
--;
UPDATE packages SET carrier = trim(carrier)
--;
INSERT INTO order_packages (order_id, package_id) SELECT id, id FROM packages
--;
INSERT INTO requests (order_id, number, status, basis, reason, type, fulfilled_at, send_at, latest_at, sent_at,
  message_due_at, message_is_resend, message_id_to_reuse, asked_lines, explanation, buyer_key, product_key, carriers,
  tracking, country, created_at, send_date)
SELECT id, number, status, CASE WHEN status IN ('skipped', 'not_scheduled') THEN NULL ELSE 'fulfilment' END,
  CASE status WHEN 'sent' THEN 'sent' WHEN 'will_send' THEN 'wait_after_fulfilment' WHEN 'waiting_for_delivery' THEN
  'in_transit' WHEN 'skipped' THEN 'refunded' WHEN 'needs_attention' THEN 'overdue' ELSE 'integration_off' END,
  CASE ship_country WHEN 'US' THEN 'domestic' ELSE 'international' END, updated_at,
  CASE WHEN status IN ('sent', 'will_send') THEN updated_at + 604800000 END,
  CASE status WHEN 'waiting_for_delivery' THEN updated_at + 5184000000 END,
  CASE status WHEN 'sent' THEN updated_at + 604800000 END,
  CASE status WHEN 'will_send' THEN updated_at + 604800000 END, 0, '',
  '["gid://shopify/LineItem/' || (900000000000 + id) || '"]', '[]', lower(trim(first_name) || ' ' || last_name),
  'blue mug no. ' || (id % 97), trim(substr('UPS  DHL  USPS ', 1 + 5 * (id % 3), 4)), '1Z' || (700000000 + id),
  ship_country, created_at, CASE WHEN status IN ('sent', 'will_send') THEN updated_at + 604800000
  WHEN status = 'waiting_for_delivery' THEN updated_at + 5184000000 END
FROM (SELECT *, CASE WHEN id > 0.9 * %1 THEN 'will_send' WHEN id > 0.82 * %1 THEN 'waiting_for_delivery'
  WHEN id % 100 < 10 THEN 'skipped' WHEN id % 100 = 10 THEN 'needs_attention' WHEN id % 100 = 11 THEN 'not_scheduled'
  ELSE 'sent' END AS status FROM orders)
--;
INSERT INTO search_texts (order_id, text)
SELECT o.id, lower(o.name || char(10) || trim(first_name) || ' ' || last_name || char(10) || email || char(10) ||
  'blue mug no. ' || (o.id % 97) || char(10) || '1z' || (700000000 + o.id)) FROM orders o
--;
INSERT INTO request_search (request_search) VALUES ('rebuild')
--;
INSERT INTO request_counts (status, n) SELECT status, COUNT(*) FROM requests GROUP BY status
