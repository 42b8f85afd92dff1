// Answers whether Ajv accepts values. Each line that comes in has the file of a schema, the
// definition in it that is meant, and values; each line that goes out has a 1 or a 0 for each.
"use strict";

const { createInterface } = require("node:readline");
const { readSchema, validators } = require("./ajv.cjs");

const compiled = new Map();

function validator(schema, definition) {
  const name = `${schema}#${definition ?? ""}`;
  if (!compiled.has(name)) {
    const document = readSchema(schema);
    const one = definition && { $ref: `#/$defs/${definition}`, $defs: document.$defs };
    compiled.set(name, validators().compile(one ?? document));
  }
  return compiled.get(name);
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const { schema, definition, values } = JSON.parse(line);
  const accepts = validator(schema, definition);
  process.stdout.write(`${values.map((value) => (accepts(value) ? "1" : "0")).join("")}\n`);
});
