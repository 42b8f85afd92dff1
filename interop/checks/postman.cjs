// Converts every OpenAPI document named on the command line into a Postman collection, and holds
// that to it: each operation becomes a request with its method and the holes of its path.
"use strict";

const { readFileSync } = require("node:fs");
const converter = require("openapi-to-postmanv2");

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function convert(document) {
  const options = { folderStrategy: "Tags", requestNameSource: "Fallback", schemaFaker: false };
  return new Promise((resolve, reject) => {
    converter.convertV2({ type: "json", data: document }, options, (error, result) => {
      if (error) reject(error);
      else if (!result.result) reject(new Error(result.reason));
      else resolve(result.output[0].data);
    });
  });
}

/** Method and path of each request, folders aside. */
function requests(items) {
  return items.flatMap((item) => item.item ? requests(item.item) :
    [`${item.request.method} /${(item.request.url.path ?? []).join("/")}`]);
}

/** Method and path of each operation, holes as Postman writes them. */
function operations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) =>
      `${method.toUpperCase()} ${path.replace(/\{([^}]+)\}/g, ":$1")}`));
}

(async () => {
  const paths = process.argv.slice(2);
  let count = 0;
  for (const path of paths) {
    const document = JSON.parse(readFileSync(path, "utf8"));
    const collection = await convert(document).catch((error) => { throw new Error(`${path}: ${error.message}`); });
    const [made, wanted] = [requests(collection.item).sort(), operations(document).sort()];
    if (JSON.stringify(made) !== JSON.stringify(wanted)) {
      throw new Error(`${path}: the collection has\n${made.join("\n")}\nand not\n${wanted.join("\n")}`);
    }
    count += made.length;
  }
  if (count === 0) throw new Error("no operation was converted");
  console.log(`Postman: ${paths.length} documents, ${count} requests`);
})().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
