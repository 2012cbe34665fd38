"""Files that a schema must let pass and files that it must refuse: `check-schemas.py VALIDATOR SCHEMAS SHARED`."""

import json
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft7Validator
from ruamel.yaml import YAML

validator, schemas, shared = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
work = schemas / "files"
work.mkdir()
APP = "8A3KX2M9QT.com.example.shop-app_2"
FINGERPRINT = ":".join(["A0"] * 32)


def passes(schema, *paths):
    run = subprocess.run(
        [validator, "--schemafile", str(schemas / schema), *map(str, paths)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return run.returncode == 0, run.stdout.decode()


def write(name, value):
    path = work / name
    path.write_text(value if isinstance(value, str) else json.dumps(value))
    return path


def expect(schema, name, value, wanted):
    """Asks the validator's own library, since a process for each small value would take minutes."""
    instance = YAML(typ="safe").load(value) if isinstance(value, str) else value
    ok = Draft7Validator(json.loads((schemas / schema).read_text())).is_valid(instance)
    assert ok == wanted, f"{schema} on {value} ({name})"


def details(**detail):
    return {"applinks": {"details": [detail]}}


right = [
    {},
    {"webcredentials": {"apps": [APP]}, "appclips": {"apps": [APP + ".Clip"]}, "activitycontinuation": {"apps": []}},
    {
        "applinks": {
            "apps": [],
            "defaults": {"caseSensitive": False, "percentEncoded": False, "?": {"a": "*"}},
            "substitutionVariables": {"shop": ["buy"]},
            "details": [
                {
                    "appIDs": [APP],
                    "appID": APP,
                    "paths": ["NOT /a", "*"],
                    "defaults": {"#": "x"},
                    "components": [{"/": "/a", "?": "x=*", "#": "no", "exclude": True, "comment": "why"}, {}],
                }
            ],
        }
    },
    {"applinks": {"details": {APP: {"paths": ["*"]}}}},
    {"applinks": {"details": []}, "authsrv": {"apps": [APP]}, "$schema": "x", "_comment": "remark", "new": {}},
]
wrong = [
    [],
    {"applinks": []},
    {"webcredentials": [APP]},
    {"webcredentials": {"apps": APP}},
    {"webcredentials": {"apps": ["no dot"]}},
    {"webcredentials": {"apps": [7]}},
    {"applinks": {"detail": []}},
    details(appIDs=APP),
    details(appID=[APP]),
    details(appIDs=[APP], component=[]),
    details(appIDs=[APP], components={}),
    details(appIDs=[APP], components=[7]),
    details(appIDs=[APP], components=[{"/": 7}]),
    details(appIDs=[APP], components=[{"path": "/a"}]),
    details(appIDs=[APP], components=[{"exclude": "true"}]),
    details(appIDs=[APP], components=[{"?": {"a": True}}]),
    details(appIDs=[APP], paths=[{}]),
    {"applinks": {"substitutionVariables": {"a": "b"}}},
    {"applinks": {"substitutionVariables": {"$(a)": ["b"]}}},
    {"applinks": {"defaults": []}},
]
merely_strict = [
    {"webcredentials": {"apps": ["io.tuist.Tuist"]}},
    {"webcredentials": {"apps": ["TEAM_ID.com.example"]}},
    {"webcredentials": {"apps": ["8a3kx2m9qt.com.example"]}},
    details(appIDs=[APP], components=["/a"]),
    {"applinks": {"apps": ["x"]}},
]
for number, value in enumerate(right):
    expect("aasa.json", f"right-{number}.json", value, True)
    if number != 3:
        expect("aasa.strict.json", f"right-{number}.json", value, True)
for number, value in enumerate(wrong):
    expect("aasa.json", f"wrong-{number}.json", value, False)
for number, value in enumerate(merely_strict):
    expect("aasa.json", f"strict-{number}.json", value, True)
    expect("aasa.strict.json", f"strict-{number}.json", value, False)


def statement(**changes):
    target = {"namespace": "android_app", "package_name": "com.example.shop", "sha256_cert_fingerprints": [FINGERPRINT]}
    target.update(changes)
    return {"relation": ["delegate_permission/common.handle_all_urls"], "target": {k: v for k, v in target.items() if v}}


rules = {"dynamic_app_link_components": [{"/": "/a*", "?": {"b": "c"}, "#": "d", "exclude": True, "comments": "e"}]}
extended = {**statement(), "relation_extensions": {"delegate_permission/common.handle_all_urls": rules}}
web = {"relation": ["delegate_permission/common.get_login_creds"], "target": {"namespace": "web", "site": "https://a.example"}}
for number, value in enumerate([[], [statement(), extended, web, {"include": "https://a.example/b.json"}]]):
    expect("assetlinks.json", f"statements-{number}.json", value, True)
    expect("assetlinks.strict.json", f"statements-{number}.json", value, True)
for number, value in enumerate(
    [
        {},
        [statement(package_name=None)],
        [statement(package_name="shop")],
        [statement(sha256_cert_fingerprints=[])],
        [statement(sha256_cert_fingerprints=FINGERPRINT)],
        [statement(sha256_cert_fingerprints=["A0:" * 19 + "A0"])],
        [statement(namespace=None)],
        [{"target": web["target"]}],
        [{"relation": "delegate_permission/common.handle_all_urls", "target": web["target"]}],
        [{**web, "target": {"namespace": "web"}}],
        [{**statement(), "relation_extensions": []}],
        [{**statement(), "relation_extensions": {"delegate_permission/common.handle_all_urls": {"dynamic_app_link_components": [{"?": "a"}]}}}],
    ]
):
    expect("assetlinks.json", f"no-statements-{number}.json", value, False)

settings = """lint:
  select: ["*"]
  ignore: json-*
  severity: { unreachable-component: error, trailing-text: "off" }
  fail-on: warning
  legacy-devices: true
  paths: { "site/**": { ignore: [sample-identifier] } }
""".replace("trailing-text", "json-trailing-text")
expect("applinks.json", "right.yaml", settings, True)
for number, change in enumerate(
    [
        ("fail-on: warning", "fail-on: warnings"),
        ("ignore: json-*", "ignore: no-such-rule"),
        ("legacy-devices: true", "legacy-devices: maybe"),
        ("fail-on", "failon"),
        ("unreachable-component: error", "unreachable-component: fatal"),
        ("unreachable-component: error", "unreachable: error"),
    ]
):
    expect("applinks.json", f"wrong-{number}.yaml", settings.replace(*change), False)

if not (shared / "corpus").is_dir():
    print("The schemas tell right from wrong; no published files are here to validate.")
    sys.exit()
index = [line.split("\t") for line in (shared / "corpus/index.tsv").read_text().splitlines()[1:]]
for kind, schema in [("aasa", "aasa.json"), ("assetlinks", "assetlinks.json")]:
    files = [shared / "corpus" / row[0] for row in index if row[1] == kind and row[5] == "yes"]
    ok, words = passes(schema, *files)
    assert ok and files, words
    print(f"{len(files)} published files of the kind {kind} are valid.")
identifiers = [
    line.split("\t")[0] for line in (shared / "corpus/app-identifiers.tsv").read_text().splitlines()[1:] if line
]
everyone = write("everyone.json", {"webcredentials": {"apps": identifiers}})
ok, words = passes("aasa.json", everyone)
assert ok, words
pattern = json.loads((schemas / "aasa.strict.json").read_text())["definitions"]["identifier"]["pattern"]
refused = [name for name in identifiers if not re.search(pattern, name)]
print(f"{len(identifiers)} published identifiers are valid, {len(refused)} of them not strictly.")
assert len(refused) < 100
