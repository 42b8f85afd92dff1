"""Holds every schema named on the command line to the metaschema of JSON Schema 2020-12."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


def main(paths):
    failed = 0
    for path in paths:
        try:
            Draft202012Validator.check_schema(json.loads(Path(path).read_text(encoding="utf-8")))
        except SchemaError as error:
            failed += 1
            print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
    print(f"jsonschema: {len(paths) - failed} of {len(paths)} schemas are schemas")
    return 0 if paths and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
