-- So are those about parcels (T9).
ALTER TABLE package_decisions ADD COLUMN bulk TEXT NOT NULL DEFAULT ''
