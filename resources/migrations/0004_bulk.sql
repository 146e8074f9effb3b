-- Decisions of one bulk action (M2) are taken back together.
ALTER TABLE decisions ADD COLUMN bulk TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX decisions_bulk ON decisions (bulk, id) WHERE undone_at IS NULL AND bulk <> ''
