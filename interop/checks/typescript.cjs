// Holds types of TypeScript to the documented examples, under `tsc --strict`: our own, and those
// that json-schema-to-typescript makes of our schemas. Every example that its schema accepts has to
// be of its type, and without any one key that is surely there it must not be; were it, the line
// that expects an error would be the error. Writes into the folder named first.
"use strict";

const { execFileSync } = require("node:child_process");
const { mkdirSync, readdirSync, existsSync, rmSync, writeFileSync, copyFileSync } = require("node:fs");
const { basename, dirname, join, resolve } = require("node:path");
const { compile } = require("json-schema-to-typescript");
const { readSchema, validators } = require("./ajv.cjs");

const [out, ...modules] = process.argv.slice(2);
const count = { modules: 0, made: 0, accepted: 0, refused: 0, contradicting: 0 };

/** Keys in the letters of `properties`, where `x-bindery-keys` says that their case does not matter. */
function spelled(document, schema, value) {
  if (schema.$ref) return spelled(document, document.$defs[schema.$ref.split("/").pop()], value);
  if (Array.isArray(value)) return schema.items ? value.map((one) => spelled(document, schema.items, one)) : value;
  if (value === null || typeof value !== "object") return value;
  const known = Object.keys(schema.properties ?? {});
  const any = schema["x-bindery-keys"] === "any_case";
  return Object.fromEntries(Object.entries(value).map(([key, one]) => {
    const own = any ? known.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key : key;
    return [own, known.includes(own) ? spelled(document, schema.properties[own], one) : one];
  }));
}

/** The examples of a message that its schema accepts. */
function examples(document, name) {
  const schema = name === null ? document : { $ref: `#/$defs/${name}`, $defs: document.$defs };
  const own = name === null ? document : document.$defs[name];
  const shown = (own.examples ?? []).map((value) => spelled(document, own, value));
  const bare = JSON.parse(JSON.stringify(schema));
  const fits = validators().compile(bare);
  const good = shown.filter((value) => fits(value));
  count.contradicting += shown.length - good.length;
  return good;
}

/** The keys that an object surely has, by the schema's own `required`. */
function required(document, name) {
  let schema = name === null ? document : document.$defs[name];
  const keys = new Set();
  const gather = (one) => {
    if (one.$ref) gather(document.$defs[one.$ref.split("/").pop()]);
    (one.required ?? []).forEach((key) => keys.add(key));
    (one.allOf ?? []).forEach(gather);
  };
  gather(schema);
  return keys;
}

/** Constants of a type: each example, and each without one key that has to be there. */
function constants(type, document, name, firm, into) {
  for (const value of examples(document, name)) {
    const index = into.length;
    into.push(`export const accepted${index}: ${type} = ${JSON.stringify(value)};`);
    count.accepted += 1;
    if (value === null || typeof value !== "object" || Array.isArray(value)) continue;
    for (const key of required(document, name)) {
      if (!(key in value) || !firm(key)) continue;
      const { [key]: _, ...without } = value;
      into.push(`// @ts-expect-error: without ${JSON.stringify(key)}\nexport const refused${into.length}: ${type} = ${JSON.stringify(without)};`);
      count.refused += 1;
    }
  }
}

/** Words by which json-schema-to-typescript knows what a value is. */
const TELLING = ["type", "enum", "const", "$ref", "anyOf", "allOf", "oneOf", "properties", "items", "tsType"];

/**
 * The schema as json-schema-to-typescript has to be given it: it takes a schema that says nothing of
 * a type for an object, where JSON Schema takes it for anything.
 */
function opened(schema) {
  if (schema === null || typeof schema !== "object") return schema;
  const inner = (value) => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, opened(one)]));
  const whole = { ...schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (["properties", "$defs"].includes(keyword)) whole[keyword] = inner(value);
    if (["anyOf", "allOf", "oneOf", "prefixItems"].includes(keyword)) whole[keyword] = value.map(opened);
    if (["items", "additionalProperties"].includes(keyword)) whole[keyword] = opened(value);
  }
  if (!TELLING.some((keyword) => keyword in whole) && !whole.required) whole.tsType = "unknown";
  return whole;
}

/** Every message of a vendor, from the schemas beside its module: type of ours, document, name. */
function messages(folder) {
  const found = [];
  for (const file of readdirSync(folder).sort()) {
    const document = readSchema(join(folder, file));
    const of = `Operations[${JSON.stringify(document["x-bindery-operation"])}]`;
    if (file.endsWith(".request.json")) {
      found.push({ type: `${of}["message"]`, document, name: null, file });
      continue;
    }
    for (const name of Object.keys(document.$defs ?? {})) {
      if (name === "success") found.push({ type: `${of}["success"]`, document, name, file });
      if (name.startsWith("fault.")) {
        const type = `${of}["faults"][${JSON.stringify(name.slice(6))}]`;
        found.push({ type, document, name, file });
      }
    }
  }
  return found;
}

async function one(path, index) {
  const vendor = basename(path, ".ts");
  const schemas = join(dirname(dirname(path)), "json-schema", vendor);
  const folder = join(out, `${index}-${vendor}`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(path, join(folder, "own.ts"));
  const own = ['import type { Operations } from "./own";'];
  for (const { type, document, name } of messages(schemas)) {
    constants(type, document, name, () => true, own);
  }
  writeFileSync(join(folder, "own.examples.ts"), `${own.join("\n")}\nexport {};\n`);
  count.modules += 1;
  for (const { document, name, file } of messages(schemas)) {
    const schema = JSON.parse(JSON.stringify(
      name === null ? document : { ...document.$defs[name], $defs: document.$defs }));
    delete schema.title;
    const text = await compile(opened(schema), "Message", { bannerComment: "", format: false, cwd: resolve(schemas) });
    const made = [text];
    constants("Message", document, name, () => true, made);
    writeFileSync(join(folder, `${file.slice(0, -5)}.${name ?? "message"}.ts`), made.join("\n"));
    count.made += 1;
  }
}

(async () => {
  rmSync(out, { recursive: true, force: true });
  for (const [index, path] of modules.entries()) await one(path, index);
  const files = readdirSync(out).flatMap((folder) =>
    readdirSync(join(out, folder)).map((file) => `${folder}/${file}`));
  const options = { strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler", types: [] };
  writeFileSync(join(out, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
  const tsc = require.resolve("typescript/package.json").replace("package.json", "bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", out], { stdio: "inherit" });
  if (count.modules === 0 || count.accepted === 0 || count.refused === 0) throw new Error("nothing was checked");
  console.log(`TypeScript: ${count.modules} modules of ours and ${count.made} of json-schema-to-typescript compiled; ` +
    `${count.accepted} examples of their type, ${count.refused} omissions refused, ` +
    `${count.contradicting} examples contradict their own schema`);
})().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
