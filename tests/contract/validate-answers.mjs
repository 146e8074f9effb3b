// node validate-answers.mjs FILE.jsonl: checks recorded answers against the schema. Each line is
// {"document": "orders_page", "answer": {"data": ..., "errors": ...}}; the document is a file name in resources/graphql, with or
// without its ending. Lines with a "status" other than 200 are passed over. Prints what is wrong with line numbers and
// exits with 1; 2 when it was used wrongly.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answerProblems } from './answers.mjs';
import { loadDocuments } from './documents.mjs';
import { loadSchema } from './schema.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node validate-answers.mjs FILE.jsonl');
  process.exit(2);
}
const { schema } = loadSchema();
const documents = new Map(loadDocuments().map((document) => [document.name, document]));
const lines = readFileSync(file, 'utf8').split('\n');
let checked = 0;
let wrong = 0;

lines.forEach((line, index) => {
  if (!line.trim()) {
    return;
  }
  const { document: name, answer, status = 200 } = JSON.parse(line);
  if (status !== 200) {
    return; // a refusal by HTTP is no answer of the API, and may be anything
  }
  const document = documents.get(basename(name ?? '', '.graphql'));
  const found = document ? answerProblems(schema, document.ast, answer) : [`there is no document ${name}`];
  found.forEach((text) => console.log(`${file}:${index + 1}: ${name}: ${text}`));
  checked += 1;
  wrong += found.length ? 1 : 0;
});
console.log(`${checked} answers checked, ${wrong} wrong`);
if (checked === 0) {
  console.error('nothing to check: an empty recording proves nothing');
}
process.exitCode = wrong || checked === 0 ? 1 : 0;
