-- What the program did, for the merchant to read (D3: no secret, no whole address). What is said again and again is
-- one row that counts.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  ok INTEGER NOT NULL,
  times INTEGER NOT NULL,
  text TEXT NOT NULL,
  orders TEXT NOT NULL
)
--;
CREATE INDEX activity_subject ON activity (kind, subject, id)
--;
CREATE INDEX activity_last ON activity (last_at)
--;
-- Q6: the requests that were mailed to the merchant's own address. Committed before the message is given away, so
-- that none is mailed twice.
CREATE TABLE rehearsals (
  order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
)
--;
CREATE INDEX rehearsals_at ON rehearsals (at)
--;
-- The kind of error, for what must be told without a server's words.
ALTER TABLE stage_runs ADD COLUMN error TEXT NOT NULL DEFAULT ''
