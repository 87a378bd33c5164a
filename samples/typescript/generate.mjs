// Makes the declarations in src/ from the schemas that the library ships.
//   node generate.mjs [FOLDER]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

// Titles would become the names of types; the names of definitions are the better ones.
function titlesIntoDescriptions(node, isMap = false) {
  if (Array.isArray(node)) {
    node.forEach((item) => titlesIntoDescriptions(item));
  } else if (node !== null && typeof node === "object") {
    if (!isMap && node.$ref) {
      // A definition with another title would become a second type.
      delete node.title;
      delete node.description;
    }
    if (!isMap && typeof node.title === "string") {
      node.description = node.description ? `${node.title}\n${node.description}` : node.title;
      delete node.title;
    }
    for (const [name, value] of Object.entries(node)) {
      titlesIntoDescriptions(value, !isMap && (name === "properties" || name === "$defs"));
    }
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, "../../src/Cchc.Domain/Json/Schemas");
const target = process.argv[2] ?? join(here, "src");
mkdirSync(target, { recursive: true });
for (const [name, type] of [["report", "CchcReport"], ["catalogue", "IndicatorCatalogue"], ["findings", "CheckedFiles"]]) {
  const schema = JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), "utf8"));
  titlesIntoDescriptions(schema);
  const banner = `// Made from ${schema.$id} by generate.mjs; do not edit.`;
  delete schema.$id;
  writeFileSync(join(target, `${name}.d.ts`), await compile(schema, type, { bannerComment: banner, additionalProperties: false, format: true, style: { printWidth: 140 } }));
}
