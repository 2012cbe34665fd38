"""Compares what the tool says of Mach-O files with what LIEF says of them: lief-compare.py TOOL FILE..."""

import json
import subprocess
import sys
import tempfile
import zipfile

import lief

OPTION = "_UIApplicationOpenURLOptionUniversalLinksOnly"
ARCHITECTURES = {(16777228, 0): "arm64", (16777228, 2): "arm64e", (16777223, 3): "x86_64", (12, 9): "armv7"}
PLATFORMS = {"MACOS": "macos", "IOS": "ios", "IOS_SIMULATOR": "ios-simulator"}


def version(numbers):
    return ".".join(str(n) for n in (list(numbers) if numbers[2] else list(numbers)[:2]))


def peer(data):
    """What LIEF says of each slice; nothing where it cannot read the file."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        fat = lief.MachO.parse(file.name)
        if fat is None:
            return None
        slices = []
        for binary in fat:
            kind = (int(binary.header.cpu_type), binary.header.cpu_subtype & 0xFFFFFF)
            system, lowest = None, None
            if binary.has_build_version:
                build = binary.build_version
                system, lowest = PLATFORMS.get(build.platform.name), version(build.minos)
            elif binary.has_version_min:
                system, lowest = "ios", version(binary.version_min.version)
            slices.append({
                "arch": ARCHITECTURES.get(kind), "platform": system, "minOS": lowest,
                "encrypted": binary.has_encryption_info and binary.encryption_info.crypt_id != 0,
                "signed": binary.has_code_signature,
                "chained": binary.has_dyld_chained_fixups,
                "imports": any(s.name == OPTION for s in binary.imported_symbols),
            })
        return slices


def own(facts, image):
    slices = []
    for s in facts["slices"]:
        slices.append({
            "arch": s["arch"], "platform": s["platform"], "minOS": s["minOS"],
            "encrypted": s["encrypted"] is not False, "signed": s["signed"] is not False,
            "chained": s["chainedFixups"], "imports": image,
        })
    return slices


def main():
    tool, paths = sys.argv[1], sys.argv[2:]
    lief.logging.disable()
    compared, unread, wrong = 0, 0, 0
    for path in paths:
        document = json.loads(
            subprocess.run([tool, "audit", "--format", "json", path], capture_output=True, check=False).stdout)
        for bundle in document["facts"].get("bundles", []):
            name = bundle["executable"]
            if name is None:
                continue
            data = zipfile.ZipFile(path).read(name) if name else open(path, "rb").read()
            theirs = peer(data)
            if theirs is None:
                unread += 1
                continue
            compared += 1
            ours = own(bundle, bundle["importsUniversalLinksOnly"])
            # An import is told for the whole file.
            whole = any(s["imports"] for s in theirs)
            for s in theirs:
                s["imports"] = whole
            if ours != theirs:
                wrong += 1
                print(f"{path} {name}\n  tool: {ours}\n  LIEF: {theirs}")
    print(f"LIEF: {compared} executables compared, {wrong} disagree, {unread} it cannot read.")
    if wrong or not compared:
        sys.exit(1)


main()
