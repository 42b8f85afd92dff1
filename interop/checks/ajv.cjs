// Ajv as the checks use it: JSON Schema 2020-12, strict, formats asserted.
"use strict";

const { readFileSync } = require("node:fs");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const PREFIX = "x-bindery-";

/** The text of a schema, parsed. */
function readSchema(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** A fresh Ajv that knows the keywords of ours which the schema holds. */
function validators() {
  const ajv = new Ajv({
    strict: true,
    // A type may be a union, and a keyword may stand beside an `anyOf` that tells the types.
    allowUnionTypes: true,
    strictTypes: false,
    // `required` in an `if` or `not` names properties of the schema around it.
    strictRequired: false,
    allErrors: false,
  });
  addFormats(ajv);
  const compile = ajv.compile.bind(ajv);
  ajv.compile = (schema) => {
    const known = new Set();
    keywords(schema, known);
    known.forEach((keyword) => ajv.getKeyword(keyword) || ajv.addKeyword({ keyword }));
    return compile(schema);
  };
  return ajv;
}

function keywords(value, into) {
  if (value === null || typeof value !== "object") return;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value) && key.startsWith(PREFIX)) into.add(key);
    keywords(member, into);
  }
}

module.exports = { readSchema, validators };
