// Checks documents against a schema with ajv, which knows nothing of Cchc.Domain.
//   node validate.mjs SCHEMA.json FILE…
// A file ending in .ndjson holds a document a line. Prints what is refused and why; the exit code is the number of refused documents, at most 100.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schemaFile, ...files] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, strictTypes: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

let checked = 0;
let refused = 0;
for (const file of files) {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const documents = file.endsWith(".ndjson") ? text.split("\n").filter((line) => line.trim() !== "") : [text];
  documents.forEach((document, index) => {
    checked++;
    const place = documents.length > 1 ? `${file}:${index + 1}` : file;
    let value;
    try {
      value = JSON.parse(document);
    } catch (error) {
      refused++;
      console.log(`${place} is no JSON: ${error.message}`);
      return;
    }
    if (!validate(value)) {
      refused++;
      const first = validate.errors[0];
      console.log(`${place} ${first.instancePath || "/"} ${first.message} ${JSON.stringify(first.params)}`);
    }
  });
}
console.log(`${checked} checked, ${refused} refused`);
process.exitCode = Math.min(refused, 100);
