// The requests that the product sent in its own tests: one JSON object a line, { method, path, body }.
import fs from "node:fs";
import path from "node:path";

export function recordedRequests(folder = process.env.AFTERPARCEL_RECORDINGS) {
  if (!folder) throw new Error("AFTERPARCEL_RECORDINGS names the folder of the recordings");
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const lines = files.flatMap((name) => fs.readFileSync(path.join(folder, name), "utf8").split("\n"));
  return [...new Set(lines.filter(Boolean))].map((line) => JSON.parse(line));
}
