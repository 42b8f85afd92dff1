"""Answers whether Python's jsonschema accepts values. Each line that comes in has the file of a
schema, the definition in it that is meant, and values; each line that goes out has a 1 or a 0 for
each.

A `pattern` is an expression of ECMAScript, where `$` is the end of the text. To Python's `re` it is
also the place before a line end that is the last letter, so jsonschema as it comes accepts such a
text where it should not. It answers with `$` read as the schema means it. Where a text ends in a line
end it is asked as it comes, too, and may then accept more, never less.
"""

import json
import re
import sys
from functools import lru_cache
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend


@lru_cache(maxsize=None)
def expression(pattern):
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def pattern_as_meant(validator, pattern, instance, schema):
    if validator.is_type(instance, "string") and not expression(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


AsMeant = extend(Draft202012Validator, {"pattern": pattern_as_meant})


@lru_cache(maxsize=None)
def validators(path, definition):
    schema = json.loads(Path(path).read_text(encoding="utf-8"))
    if definition:
        schema = {"$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]}
    formats = Draft202012Validator.FORMAT_CHECKER
    return AsMeant(schema, format_checker=formats), Draft202012Validator(schema, format_checker=formats)


def ends_in_a_line_end(value):
    if isinstance(value, str):
        return value.endswith("\n")
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(ends_in_a_line_end(one) for one in inner)


def accepts(as_meant, as_it_comes, value):
    accepted = as_meant.is_valid(value)
    if accepted and ends_in_a_line_end(value) and not as_it_comes.is_valid(value):
        sys.exit(f"jsonschema as it comes refuses {json.dumps(value)}")
    return accepted


for line in sys.stdin:
    said = json.loads(line)
    both = validators(said["schema"], said["definition"])
    print("".join("1" if accepts(*both, value) else "0" for value in said["values"]), flush=True)
