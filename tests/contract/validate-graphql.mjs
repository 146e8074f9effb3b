// node validate-graphql.mjs: prints each document with its highest cost, and the scopes that all of them need; exits with 1
// when a document is wrong. The tests (node --test) check the same and more.
import { loadDocuments, loadSizes, loadToldScopes } from './documents.mjs';
import { costBound, problems, requirements, scopesFor } from './rules.mjs';
import { loadSchema } from './schema.mjs';
import { startingSizes } from './sizes.mjs';

const { schema, access } = loadSchema();
const documents = loadDocuments();
const sizes = startingSizes(loadSizes());
let failed = false;

for (const { name, ast } of documents) {
  const wrong = problems(schema, ast);
  const cost = name === 'bulk_orders' ? 'none (bulk)' : costBound(schema, ast, sizes[name] ?? {});
  console.log(`${name}: ${wrong.length ? 'WRONG' : 'valid'}, cost at most ${cost}`);
  wrong.forEach((error) => console.log(`  ${error.message}`));
  failed ||= wrong.length > 0;
}
const scopes = scopesFor(requirements(schema, access, documents.map(({ ast }) => ast)));
console.log(`scopes: ${scopes.join(' ')}`);
for (const told of loadToldScopes()) {
  const same = told.scopes?.join() === scopes.join();
  console.log(`${told.where}: ${same ? 'the same' : `DIFFERENT: ${told.scopes?.join(' ') ?? 'markers missing'}`}`);
  failed ||= !same;
}
process.exitCode = failed ? 1 : 0;
