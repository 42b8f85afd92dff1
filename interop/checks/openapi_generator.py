"""Holds our OpenAPI documents to openapi-generator: it makes a client of each in Java, which `javac`
compiles, in C# and in Go, without an error or a warning but for those that are explained here.

Arguments: the folder to write into, the jar of openapi-generator, then the documents (3.0.3, which
is what it knows; of 3.1 it says itself that its support is a beta).
"""

import json
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

GENERATORS = {"java": "apache-httpclient", "csharp": "httpclient", "go": None}

# Types that say only which keys go together (`anyOf` of `required`) are no types of Java; the tool has
# this switch for them.
NORMALIZER = {"REMOVE_ANYOF_ONEOF_AND_KEEP_PROPERTIES_ONLY": "true"}

OPTIONS = {"openApiNullable": "false", "useJakartaEe": "true", "hideGenerationTimestamp": "true"}

# What the tool says where a document is right, each with the reason. Anything else is a failure.
EXPLAINED = [
    # A vendor may call a thing like a keyword of a language; that the tool renames it is its job.
    r"\(reserved word\) cannot be used as (model|parameter) name\. Renamed to ",
]

# Debian's jars beside the generator's own, which holds Jackson.
JARS = [
    "jakarta-annotation-api.jar", "jsr305.jar", "httpclient5.jar", "httpcore5.jar",
    "httpcore5-h2.jar", "slf4j-api.jar",
]


def names(document):
    """Property names that the tool would give one name, told apart: `U_of_Meas` and `uOfMeas`."""
    keys = []

    def gather(value):
        if isinstance(value, dict):
            if isinstance(value.get("properties"), dict):
                keys.extend(value["properties"])
            for member in value.values():
                gather(member)
        elif isinstance(value, list):
            for member in value:
                gather(member)

    gather(document)
    given, mappings = {}, {}
    for key in dict.fromkeys(keys):
        plain = re.sub("[^a-z0-9]", "", key.lower())
        number = given[plain] = given.get(plain, 0) + 1
        if number > 1:
            mappings[key] = f"x{plain}{number}"
    return mappings


def prepared(value):
    """The document as the tool can read it. Of a list of booleans it makes Java that is none, and of a
    shape with the title `true` a class whose variables are called `true`."""
    if isinstance(value, list):
        return [prepared(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("title") in ("true", "false", "null"):
        value = {**value, "title": f"{value['title']} case"}
    boolean = value.get("type") == "boolean" and isinstance(value.get("enum"), list)
    return {key: prepared(one) for key, one in value.items() if not (boolean and key == "enum")}


def configured(out, path, generator):
    name = path.name.removesuffix(".openapi-3.0.json")
    document = prepared(json.loads(path.read_text(encoding="utf-8")))
    (out / "prepared").mkdir(exist_ok=True)
    spec = out / "prepared" / path.name
    spec.write_text(json.dumps(document), encoding="utf-8")
    config = {
        "generatorName": generator,
        "inputSpec": str(spec),
        "outputDir": str(out / generator / name),
        "openapiNormalizer": NORMALIZER,
        "additionalProperties": OPTIONS,
        # A body that is one of several faults has no name, and the tool imports one all the same.
        "typeMappings": {"AnyOf": "Object"} if generator == "java" else {},
        "importMappings": {"AnyOf": "java.lang.Object"} if generator == "java" else {},
        "nameMappings": names(document),
    }
    if GENERATORS[generator]:
        config["library"] = GENERATORS[generator]
    file = out / f"{generator}-{name}.json"
    file.write_text(json.dumps(config), encoding="utf-8")
    return file


def generated(jar, configs):
    """Makes all clients in one run; what the tool says that is not explained."""
    command = ["java", "-jar", jar, "batch", *map(str, configs)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    said = (run.stdout + run.stderr).splitlines()
    loud = [line for line in said if re.search(r"\b(WARN|ERROR)\b|Exception", line)]
    explained = [line for line in loud if any(re.search(known, line) for known in EXPLAINED)]
    wrong = [line for line in loud if line not in explained]
    if run.returncode != 0:
        wrong.append("\n".join(said[-20:]))
    return wrong, len(explained)


def compiled(jar, folder):
    """What `javac` says of one client."""
    sources = [str(path) for path in (folder / "src/main").rglob("*.java")]
    if not sources:
        return f"{folder}: no Java was made"
    path = ":".join([jar, *(f"/usr/share/java/{name}" for name in JARS)])
    command = ["javac", "-nowarn", "-d", str(folder / "classes"), "-cp", path, *sources]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return None if run.returncode == 0 else f"{folder}:\n{run.stderr[:4000]}"


def main(out, jar, paths):
    out = Path(out).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    paths = list(map(Path, paths))
    configs = [configured(out, path, generator) for path in paths for generator in GENERATORS]
    wrong, explained = generated(jar, configs)
    folders = sorted((out / "java").iterdir()) if (out / "java").is_dir() else []
    with ThreadPoolExecutor(2) as pool:
        wrong += [error for error in pool.map(lambda folder: compiled(jar, folder), folders) if error]
    if len(folders) != len(paths):
        wrong.append(f"{len(folders)} of {len(paths)} Java clients were made")
    print(*wrong, sep="\n", file=sys.stderr)
    print(
        f"openapi-generator: {len(paths)} documents, {len(configs)} clients, {len(folders)} compiled by "
        f"javac, {explained} explained warnings, {len(wrong)} mistakes"
    )
    return 0 if paths and not wrong else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
