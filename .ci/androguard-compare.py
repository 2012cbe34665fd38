"""Compares what the tool says of apps with what androguard says of them: androguard-compare.py TOOL APK..."""

import hashlib
import json
import subprocess
import sys

from androguard.core.apk import APK
from androguard.util import set_log

ANDROID = "{http://schemas.android.com/apk/res/android}"


def resolved(app, value):
    """The values of an attribute: all configurations of a resource, or itself."""
    if not value.startswith("@"):
        return {value}
    found = app.get_android_resources().get_resolved_res_configs(int(value[1:], 16))
    return {text for _, text in found}


def peer(path):
    """Package, hosts of activities' filters and fingerprints by scheme, as androguard reads them."""
    app = APK(path)
    hosts = set()
    for kind in ("activity", "activity-alias"):
        for data in app.get_android_manifest_xml().iterfind(f"./application/{kind}/intent-filter/data"):
            if (host := data.get(ANDROID + "host")) is not None:
                hosts |= resolved(app, host)
    schemes = {
        "v1": [app.get_certificate_der(name) for name in app.get_signature_names()],
        "v2": app.get_certificates_der_v2(),
        "v3": app.get_certificates_der_v3(),
    }
    prints = {
        scheme: {hashlib.sha256(der).hexdigest() for der in ders if der} for scheme, ders in schemes.items()
    }
    return app.get_package(), hosts, {scheme: found for scheme, found in prints.items() if found}


def own(tool, path):
    """The same as the tool reads it."""

    def run(*arguments):
        out = subprocess.run([tool, "android", *arguments, "--format", "json"], capture_output=True, text=True)
        return json.loads(out.stdout)

    filters = run("filters", "--manifest", path)
    hosts = {
        member["host"]
        for intent in filters.get("filters", [])
        for member in intent["combinations"]
        if "host" in member
    }
    prints = {}
    for certificate in run("certificates", path)["certificates"]:
        for scheme in certificate["schemes"]:
            prints.setdefault(scheme, set()).add(certificate["sha256"].replace(":", "").lower())
    return filters.get("package"), hosts, prints


def main():
    set_log("CRITICAL")
    tool, *paths = sys.argv[1:]
    compared, failed = 0, 0
    for path in paths:
        try:
            expected = peer(path)
        except Exception as error:  # A damaged app: androguard gives up in many ways.
            print(f"{path}: androguard cannot read it ({type(error).__name__})")
            continue
        compared += 1
        found = own(tool, path)
        for name, theirs, ours in zip(("package", "hosts", "certificates"), expected, found):
            if theirs != ours:
                failed += 1
                print(f"{path}: {name} differ: androguard {theirs}, applinks {ours}", file=sys.stderr)
    print(f"androguard and applinks were compared on {compared} of {len(paths)} apps.")
    sys.exit(1 if failed or not compared else 0)


main()
