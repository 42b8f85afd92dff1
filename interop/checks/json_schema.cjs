// Compiles every schema named on the command line with Ajv, in its strictest mode: an unknown
// keyword, an unknown format, a keyword without effect are errors. Keywords of ours are known by
// their prefix; that each is explained is held elsewhere.
"use strict";

const { readSchema, validators } = require("./ajv.cjs");

let failed = 0;
const paths = process.argv.slice(2);
for (const path of paths) {
  try {
    validators().compile(readSchema(path));
  } catch (error) {
    failed += 1;
    console.error(`${path}: ${error.message}`);
  }
}
console.log(`Ajv: ${paths.length - failed} of ${paths.length} schemas compiled`);
process.exit(failed === 0 && paths.length > 0 ? 0 : 1);
