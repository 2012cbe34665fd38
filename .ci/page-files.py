#!/usr/bin/env python3
"""Writes the files of the page into Swift, so that a binary that is copied elsewhere has them with it.

With --check it writes nothing and fails where the Swift differs from the files.
"""
import base64
import gzip
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "PageAssets"
TARGET = ROOT / "PageFile+All.swift"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}


def name_of(path):
    words = path.name.replace("-", ".").split(".")
    return words[0] + "".join(word.upper() if len(word) < 4 and word != "js" else word.capitalize() for word in words[1:])


def text_of(path):
    text = path.read_text()
    if '"""##' in text:
        sys.exit(f"{path} holds the end of a Swift string")
    return text


def source():
    paths = sorted(path for path in (ROOT / "Files").iterdir() if path.suffix in TYPES)
    parts = [
        "// swift-format-ignore-file",
        "// Made by .ci/page-files.py from the files in Files/: change those.",
        "",
        "extension PageFile {",
        "  /// Every file of the page, in the order of their names.",
        "  public static let all: [PageFile] = [" + ", ".join(name_of(path) for path in paths) + "]",
        "",
    ]
    for path in paths:
        kind = TYPES[path.suffix]
        if path.suffix == ".wasm":
            packed = base64.b64encode(gzip.compress(path.read_bytes(), 9, mtime=0)).decode()
            lines = [packed[at : at + 116] for at in range(0, len(packed), 116)]
            parts += [f'  static let {name_of(path)} = PageFile("{path.name}", "{kind}", gzip: """']
            parts += ["    " + line for line in lines] + ['    """)', ""]
        else:
            parts += [f'  static let {name_of(path)} = PageFile("{path.name}", "{kind}", text: ##"""']
            parts += [("    " + line) if line else "" for line in text_of(path).rstrip("\n").split("\n")]
            parts += ["", '    """##)', ""]
    parts[-1] = "}"
    return "\n".join(parts) + "\n"


if "--check" in sys.argv:
    # gzip's bytes differ between versions of zlib, so the module is compared unpacked.
    def unpacked(text):
        head, _, rest = text.partition('gzip: """\n')
        packed, _, tail = rest.partition('    """)')
        return head, gzip.decompress(base64.b64decode(packed)) if packed else b"", tail

    if unpacked(TARGET.read_text()) != unpacked(source()):
        sys.exit("Sources/PageAssets/PageFile+All.swift is stale: run .ci/page-files.py")
    print("The page in Swift is the page in Files/.")
else:
    TARGET.write_text(source())
