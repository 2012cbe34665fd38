"""Measures what the tool says of apps against what is known of them: inspection-measure.py TOOL FOLDER

Precision counts what is claimed and wrong, recall what is known and not claimed. Three rounds: the files as they are, under
other names, and with classes and hosts renamed inside (same length, so that every structure stays; Android's archives are
renamed outside only, since a change inside would break their signing block).
"""

import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

NO_FACTS = {"file", "sha256", "size", "kind", "origin", "note", "parse", "findings", "review", "mustNot", "reason", "mutated"}
RENAMED = {
    "AppDelegate": "QxpVoidgnme", "SceneDelegate": "BqznoUngromlt", "LinkCoordinator": "MuckFoorzinapol",
    "LegacyDelegate": "PogucyXanlerbo", "ClipScene": "BrupZceno", "example": "qxumvle",
}


def flat(value, path=""):
    """The leaves of a document as pairs of a path and a value; lists of texts have no order."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in NO_FACTS:
                yield from flat(inner, f"{path}.{key}")
    elif isinstance(value, list):
        if not value:
            yield (path, "[]")
        for index, inner in enumerate(value):
            if isinstance(inner, str):
                yield (f"{path}[]", inner)
            elif {"class", "selector"} <= set(inner):
                yield (f"{path}[]", f"{inner['class']} {inner['selector']} {inner['in']}")
            else:
                yield from flat(inner, f"{path}[{index}]")
    else:
        yield (path, json.dumps(value))


def known_part(expected, found):
    """What is found, of the keys that are known."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {key: known_part(inner, found.get(key)) for key, inner in expected.items() if key not in NO_FACTS}
    if isinstance(expected, list) and isinstance(found, list) and expected and isinstance(expected[0], dict):
        pairs = [known_part(expected[min(i, len(expected) - 1)], inner) for i, inner in enumerate(found)]
        return pairs
    return found


def without_hidden(expected, found):
    """Drops what is encrypted and told to be so."""
    for known, bundle in zip(expected.get("bundles", []), found.get("bundles", [])):
        if known.get("slices") and any(s.get("encrypted") for s in known["slices"]):
            if bundle.get("selectors", {}).get("complete") is False and bundle.get("cannotTell"):
                known.pop("selectors", None)


def renamed(data, names):
    for old, new in names.items():
        # Not inside of keys such as UISceneDelegateClassName.
        data = re.sub(rb"(?<!UI)" + old.encode(), new.encode(), data)
    return data


def rename_inside(path, target):
    data = path.read_bytes()
    if not data.startswith(b"PK"):
        target.write_bytes(renamed(data, RENAMED))
        return
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, renamed(old.read(entry), RENAMED))
    target.write_bytes(out.getvalue())


def audit(tool, path):
    run = subprocess.run([tool, "audit", "--format", "json", path], capture_output=True, check=False)
    if run.returncode not in (0, 1, 2) or not run.stdout:
        sys.exit(f"{path}: ended with {run.returncode}: {run.stderr.decode()[-500:]}")
    return json.loads(run.stdout)


def judge(fixture, document, totals, name):
    expected = {key: value for key, value in fixture.items() if key not in NO_FACTS}
    rules = {finding["rule"] for finding in document["findings"]}
    wanted = set(fixture["findings"])
    claimed = {rule for rule in fixture.get("mustNot", []) if rule in rules}
    if "link-receiver" in fixture.get("mustNot", []):
        for bundle in document["facts"].get("bundles", []):
            if any("didFinishLaunching" not in m["selector"] for m in bundle["selectors"]["implemented"]):
                claimed.add("link-receiver")
    known, said = set(), set()
    if fixture.get("parse") != "error":
        without_hidden(expected, document["facts"])
        known = set(flat(expected))
        said = set(flat(known_part(expected, document["facts"])))
    totals["right"] += len(known & said) + len(wanted & rules)
    totals["missing"] += len(known - said) + len(wanted - rules)
    totals["wrong"] += len(said - known) + len(claimed)
    for what, items in (("missing", (known - said) | (wanted - rules)), ("wrong", (said - known) | claimed)):
        for item in sorted(items, key=str):
            print(f"  {name}: {what}: {item}")


def measure(title, tool, fixtures, prepare):
    totals = {"right": 0, "missing": 0, "wrong": 0}
    with tempfile.TemporaryDirectory() as folder:
        for number, (path, fixture) in enumerate(fixtures):
            target, fixture = prepare(path, fixture, pathlib.Path(folder), number)
            if target is not None:
                judge(fixture, audit(tool, target), totals, path.name)
    right, claims, facts = totals["right"], totals["right"] + totals["wrong"], totals["right"] + totals["missing"]
    print(f"{title}: precision {right / claims:.4f}, recall {right / facts:.4f} ({right} of {facts} facts and findings)")
    return totals["missing"] == totals["wrong"] == 0


def measure_sources(tool, trees):
    """Source trees: every finding that is known, near its line; none in a file that has none; each file's receivers."""
    right = missing = wrong = 0
    for path, fixture in trees:
        document = audit(tool, path)
        counts = document["facts"]["sources"]["linkReceivers"]
        for name, count in fixture["linkReceivers"].items():
            right += counts.get(name) == count
            missing += counts.get(name) != count
        wrong += len(set(counts) - set(fixture["linkReceivers"]))
        found = [(pathlib.Path(f["file"]).name, f.get("line", 0), f["rule"]) for f in document["findings"]]
        for known in fixture["expectedFindings"]:
            name = pathlib.Path(known["file"]).name
            if any(f == name and r == known["rule"] and abs(l - known["line"]) <= 2 for f, l, r in found):
                right += 1
            else:
                missing += 1
                print(f"  {path.name}: missing: {known}")
        clean = set(fixture["linkReceivers"]) - {pathlib.Path(k["file"]).name for k in fixture["expectedFindings"]}
        for name, line, rule in found:
            if name in clean:
                wrong += 1
                print(f"  {path.name}: wrong: {rule} at {name}:{line}")
    if right + missing == 0:
        return True
    print(f"sources: precision {right / (right + wrong):.4f}, recall {right / (right + missing):.4f} ({right} of {right + missing})")
    return missing == wrong == 0


def as_it_is(path, fixture, _, __):
    return path, fixture


def other_name(path, fixture, folder, number):
    target = folder / f"{number} ünknown{path.suffix}"
    shutil.copy(path, target)
    # The name of the file signs a program that another toolchain linked.
    return target, fixture


def other_words(path, fixture, folder, number):
    if fixture.get("parse") == "error" or fixture["kind"] == "apk":
        return None, fixture
    target = folder / f"{number}{path.suffix}"
    rename_inside(path, target)
    return target, json.loads(renamed(json.dumps(fixture, ensure_ascii=False).encode(), RENAMED))


def main():
    tool, root = sys.argv[1], pathlib.Path(sys.argv[2])
    fixtures = []
    for document in sorted(root.glob("*/expected.json")):
        for fixture in json.loads(document.read_text())["fixtures"]:
            if fixture["kind"] != "sources":
                fixtures.append((document.parent / fixture["file"], fixture))
    rounds = [("as they are", as_it_is), ("files renamed", other_name), ("classes and hosts renamed", other_words)]
    trees = [
        (document.parent / fixture["file"], fixture)
        for document in sorted(root.glob("*/expected.json"))
        for fixture in json.loads(document.read_text())["fixtures"]
        if fixture["kind"] == "sources"
    ]
    results = [measure(title, tool, fixtures, prepare) for title, prepare in rounds] + [measure_sources(tool, trees)]
    if not all(results):
        sys.exit(1)


main()
