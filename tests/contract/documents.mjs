// The documents as they are sent, and what the program says about them.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const FOLDER = join(ROOT, 'resources', 'graphql');

/** [{ name, text, ast }], by name. */
export function loadDocuments() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql')).sort();
  return files.map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { name: basename(file, '.graphql'), text, ast: parse(text) };
  });
}

/** The sizes that the program starts with: `inline constexpr int kName = 20;` of the header, by name. */
export function loadSizes() {
  const header = readFileSync(join(ROOT, 'core', 'shopify', 'requestsizes.h'), 'utf8');
  const found = header.matchAll(/constexpr\s+int\s+(k\w+)\s*=\s*(\d+)\s*;/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, Number(value)]));
}

/** The version that the program asks for. */
export function loadApiVersion() {
  const header = readFileSync(join(ROOT, 'core', 'shopify', 'shopifyclient.h'), 'utf8');
  return header.match(/kShopifyApiVersion\[\]\s*=\s*"([^"]+)"/)?.[1];
}

/** The scopes that people are told to grant, wherever they are told: [{ where, scopes }]. */
export function loadToldScopes() {
  const words = (text) => [...new Set(text.match(/\b(?:read|write)_[a-z_]+\b/g) ?? [])].sort();
  const told = [{ where: 'tests/contract/scopes.txt', scopes: words(readFileSync(join(HERE, 'scopes.txt'), 'utf8')) }];
  let readme = null;
  try {
    readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') {
      throw error;
    }
  }
  if (readme !== null) {
    const section = readme.match(/<!-- scopes -->([\s\S]*?)<!-- \/scopes -->/);
    told.push({ where: 'README.md between <!-- scopes --> and <!-- /scopes -->', scopes: section ? words(section[1]) : null });
  }
  return told;
}
