-- What lists are sorted and filtered by, beside the request: derived like the rest of the row. Texts are folded to one
-- case and form; a missing value is NULL.
ALTER TABLE requests ADD COLUMN buyer_key TEXT
--;
ALTER TABLE requests ADD COLUMN product_key TEXT
--;
-- Carriers of its parcels as written, one a line.
ALTER TABLE requests ADD COLUMN carriers TEXT COLLATE NOCASE
--;
-- The first parcel's number as written.
ALTER TABLE requests ADD COLUMN tracking TEXT COLLATE NOCASE
--;
ALTER TABLE requests ADD COLUMN country TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE requests ADD COLUMN created_at INTEGER
--;
-- As the list shows it: sent, will be sent, or at the latest.
ALTER TABLE requests ADD COLUMN send_date INTEGER
--;
-- What is there already. Sent requests are not derived again, so that their texts keep this plainer folding.
UPDATE requests SET
  buyer_key = (SELECT lower(coalesce(nullif(trim(o.first_name || ' ' || o.last_name), ''), nullif(o.email, '')))
    FROM orders o WHERE o.id = order_id),
  product_key = (SELECT lower(substr(l.product_title, 1, 40)) FROM line_items l
    WHERE l.order_id = requests.order_id AND l.product_gid IS NOT NULL
    AND l.gid IN (SELECT value FROM json_each(requests.asked_lines)) ORDER BY l.position LIMIT 1),
  carriers = (SELECT group_concat(carrier, char(10)) FROM (SELECT DISTINCT p.carrier FROM order_packages op
    JOIN packages p ON p.id = op.package_id WHERE op.order_id = requests.order_id AND p.carrier <> '' ORDER BY p.id)),
  tracking = (SELECT p.number FROM order_packages op JOIN packages p ON p.id = op.package_id
    WHERE op.order_id = requests.order_id ORDER BY p.id LIMIT 1),
  country = (SELECT o.ship_country FROM orders o WHERE o.id = order_id),
  created_at = (SELECT o.created_at FROM orders o WHERE o.id = order_id),
  send_date = CASE status WHEN 'sent' THEN sent_at WHEN 'will_send' THEN send_at
    WHEN 'waiting_for_delivery' THEN latest_at END
--;
-- One index for each column that lists are sorted by. The status comes last: a tab is a look through the index alone.
CREATE INDEX requests_buyer ON requests (buyer_key, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_product ON requests (product_key, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_carriers ON requests (carriers, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_tracking ON requests (tracking, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_country ON requests (country, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_created ON requests (created_at, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_send_date ON requests (send_date, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_fulfilled ON requests (fulfilled_at, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_delivered ON requests (delivered_at, number DESC, order_id DESC, status)
--;
CREATE INDEX requests_sent ON requests (sent_at) WHERE sent_at IS NOT NULL
--;
CREATE INDEX requests_reason ON requests (reason, status, number DESC, order_id DESC)
--;
CREATE INDEX requests_waiting ON requests (fulfilled_at) WHERE status = 'waiting_for_delivery'
