// Shopify's published schema of the Admin API, with the scopes that each type and field needs.
// It comes out of the npm package @shopify/dev-mcp: one file of its archive, kept in cache/, checked by its digest.
// The package itself is never installed: it would bring the whole command line of Shopify with it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema } from 'graphql';

export const API_VERSION = '2026-10';
const PACKAGE = '@shopify/dev-mcp@1.16.0';
const MEMBER = `dist/data/admin_${API_VERSION}.json.gz`;
const SHA256 = 'f3b522f264556925eada700e795e4a002a9cba83444ebcc6c0d724254a0c6593';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = join(HERE, 'cache');
const FILE = join(CACHE, `admin_${API_VERSION}.json.gz`);

function fetchFile() {
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'pack-'));
  try {
    const archive = execFileSync('npm', ['pack', '--silent', PACKAGE, '--pack-destination', work], { encoding: 'utf8' });
    execFileSync('tar', ['xzf', join(work, archive.trim()), '-C', work, `package/${MEMBER}`]);
    renameSync(join(work, 'package', MEMBER), FILE);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** { schema, access }: graphql-js' schema, and the list of what each type and field needs. */
export function loadSchema() {
  if (!existsSync(FILE)) {
    fetchFile();
  }
  const packed = readFileSync(FILE);
  const digest = createHash('sha256').update(packed).digest('hex');
  if (digest !== SHA256) {
    throw new Error(`${FILE} is not the file that these tests were written for (sha256 ${digest}); remove it`);
  }
  const file = JSON.parse(gunzipSync(packed));
  return { schema: buildClientSchema(file.data), access: file.offline_scopes.items };
}
