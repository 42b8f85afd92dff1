"""Holds the models that datamodel-code-generator makes of our schemas to the documented examples.

Every example that its schema accepts is accepted by the model, and every omission of a key that the
schema refuses is refused by it. The models are written below the folder named first.
"""

import importlib.util
import json
import shutil
import sys
from pathlib import Path

from datamodel_code_generator import DataModelType, InputFileType, generate
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

COUNT = {"models": 0, "accepted": 0, "refused": 0, "contradicting": 0}


def messages(path):
    """The messages of a file: a request, or each outcome of a reply."""
    document = json.loads(path.read_text(encoding="utf-8"))
    if path.name.endswith(".request.json"):
        yield "message", document
        return
    for name, schema in document.get("$defs", {}).items():
        if name == "success" or name.startswith("fault."):
            yield name, {**schema, "$defs": document["$defs"]}


def model(schema, path, index):
    """The model of a message, generated and imported."""
    schema = {key: value for key, value in schema.items() if key != "title"}
    generate(
        json.dumps(schema),
        input_file_type=InputFileType.JsonSchema,
        output=path,
        output_model_type=DataModelType.PydanticV2BaseModel,
        class_name="Message",
        treat_dot_as_module=False,
    )
    spec = importlib.util.spec_from_file_location(f"models_{index}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return TypeAdapter(module.Message)


def accepts(adapter, value):
    try:
        adapter.validate_json(json.dumps(value))
        return None
    except ValidationError as error:
        return str(error)


def check(where, schema, adapter):
    """What is wrong with a model."""
    validator = Draft202012Validator(schema)
    for value in schema.get("examples", []):
        if not validator.is_valid(value):
            COUNT["contradicting"] += 1
            continue
        COUNT["accepted"] += 1
        if why := accepts(adapter, value):
            yield f"{where}: an example is refused: {why}"
        if not isinstance(value, dict):
            continue
        for key in value:
            without = {name: one for name, one in value.items() if name != key}
            if missed(validator, without, key):
                COUNT["refused"] += 1
                if accepts(adapter, without) is None:
                    yield f"{where}: an example without {key!r} is accepted"


def missed(validator, value, key):
    """Whether the schema refuses a message because this key is always needed."""
    return any(
        error.validator == "required" and not error.absolute_path and key in error.validator_value
        and f"'{key}'" in error.message and "if" not in error.absolute_schema_path
        for error in validator.iter_errors(value)
    )


def main(out, paths):
    out = Path(out)
    shutil.rmtree(out, ignore_errors=True)
    wrong = []
    for path in map(Path, paths):
        for name, schema in messages(path):
            at = out / f"m{COUNT['models']}.py"
            at.parent.mkdir(parents=True, exist_ok=True)
            adapter = model(schema, at, COUNT["models"])
            COUNT["models"] += 1
            wrong += check(f"{path} {name} ({at})", schema, adapter)
    print(*wrong, sep="\n", file=sys.stderr)
    print(
        f"pydantic: {COUNT['models']} models, {COUNT['accepted']} examples accepted, "
        f"{COUNT['refused']} omissions refused, {COUNT['contradicting']} examples contradict their "
        f"own schema, {len(wrong)} mistakes"
    )
    return 0 if not wrong and COUNT["accepted"] and COUNT["refused"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
