// Checks with tsc that documents are of the declared type.
//   node check.mjs TYPE FILE…      TYPE: CchcReport, IndicatorCatalogue or CheckedFiles
// The exit code is that of tsc: 0 where every document fits.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = { CchcReport: "report", IndicatorCatalogue: "catalogue", CheckedFiles: "findings" };
const [type, ...files] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(here, "check-"));
try {
  const sources = files.map((file, index) => {
    const source = join(folder, `document${index}.ts`);
    const document = readFileSync(file, "utf8").replace(/^\uFEFF/, "").trim();
    writeFileSync(source, `import type { ${type} } from "../src/${modules[type]}.js";\nexport const document: ${type} = ${document};\n`);
    return source;
  });
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
  const tsc = spawnSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), ...options, ...sources, join(here, "src/summary.ts")], {
    encoding: "utf8",
  });
  process.stdout.write(tsc.stdout);
  process.exitCode = tsc.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
