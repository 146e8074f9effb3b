// Type-checks values against a type of AfterShip's SDK, as if they had been written in TypeScript.
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = path.dirname(fileURLToPath(import.meta.url));
const options = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true, // the SDK's own files are not ours to check
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/// The compiler's complaints about each value, in the order of `values`; empty lists where it is satisfied. A value is
/// written as a literal, so that a field that the type doesn't know is an error too.
export function complaints(typeName, values) {
  const file = path.join(here, `bodies-${typeName}.ts`); // exists in memory alone
  const head = `import type { ${typeName} } from "@aftership/tracking-sdk/dist/model/${typeName}.js";\n`;
  const lines = values.map((value, i) => `export const body${i}: ${typeName} = ${JSON.stringify(value)};`);
  const source = ts.createSourceFile(file, head + lines.join("\n"), options.target, true);

  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile.call(host, name, ...rest));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? source.text : readFile.call(host, name));

  const result = values.map(() => []);
  const program = ts.createProgram([file], options, host);
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    if (diagnostic.file?.fileName !== file) throw new Error(text);
    const line = source.getLineAndCharacterOfPosition(diagnostic.start).line;
    if (line === 0) throw new Error(text); // the import: the SDK is not what we think it is
    result[line - 1].push(text);
  }
  return result;
}
