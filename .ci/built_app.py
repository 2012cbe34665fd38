"""A built app for the documentation: an .ipa without code, whose signature holds what a signature of an app holds.

Nobody signed it: the wrapper of the signature is empty, as it is in an ad hoc signature.
"""

import hashlib
import plistlib
import struct
import zipfile

PAGE = 0x4000


def der(tag: int, content: bytes) -> bytes:
    """A value of DER."""
    if len(content) < 0x80:
        return bytes([tag, len(content)]) + content
    size = len(content).to_bytes((len(content).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(size)]) + size + content


def der_value(value) -> bytes:
    if isinstance(value, bool):
        return der(0x01, b"\xff" if value else b"\x00")
    if isinstance(value, str):
        return der(0x0C, value.encode())
    if isinstance(value, list):
        return der(0x30, b"".join(map(der_value, value)))
    entries = (der(0x30, der_value(key) + der_value(value[key])) for key in sorted(value))
    return der(0xB0, b"".join(entries))


def blob(magic: int, content: bytes) -> bytes:
    return struct.pack(">II", magic, len(content) + 8) + content


def signature(code: bytes, identifier: str, team: str, entitlements: dict, info: bytes) -> bytes:
    parts = {
        2: blob(0xFADE0C01, struct.pack(">I", 0)),
        5: blob(0xFADE7171, plistlib.dumps(entitlements)),
        7: blob(0xFADE7172, der(0x70, b"\x02\x01\x01" + der_value(entitlements))),
    }
    hashes = [hashlib.sha256(parts[slot]).digest() if slot in parts else bytes(32) for slot in range(7, 0, -1)]
    hashes[-1] = hashlib.sha256(info).digest()
    hashes += [hashlib.sha256(code[at : at + PAGE]).digest() for at in range(0, len(code), PAGE)]
    names = identifier.encode() + b"\0" + team.encode() + b"\0"
    directory = struct.pack(">III", 0x20400, 2, 88 + len(names) + 7 * 32)
    directory += struct.pack(">IIII", 88, 7, len(hashes) - 7, len(code))
    directory += struct.pack(">BBBB", 32, 2, 0, 14) + struct.pack(">III", 0, 0, 88 + len(identifier) + 1)
    directory += struct.pack(">IQQQQ", 0, 0, 0, len(code), 1)
    parts[0] = blob(0xFADE0C02, directory + names + b"".join(hashes))
    parts[0x10000] = blob(0xFADE0B01, b"")
    offset, index, content = 12 + 8 * len(parts), b"", b""
    for slot in sorted(parts):
        index += struct.pack(">II", slot, offset + len(content))
        content += parts[slot]
    return blob(0xFADE0CC0, struct.pack(">I", len(parts)) + index + content)


def segment(name: str, address: int, offset: int, size: int, protection: int) -> bytes:
    return struct.pack(
        "<II16sQQQQIIII", 0x19, 72, name.encode(), address, (size + PAGE - 1) // PAGE * PAGE, offset, size,
        protection, protection, 0, 0,
    )  # fmt: skip


def executable(identifier: str, team: str, entitlements: dict, info: bytes) -> bytes:
    """A Mach-O file for arm64 and iOS with its signature."""
    size = 0
    while True:
        commands = [
            segment("__TEXT", 1 << 32, 0, PAGE, 5),
            segment("__LINKEDIT", (1 << 32) + PAGE, PAGE, size, 1),
            struct.pack("<6I", 0x32, 24, 2, 15 << 16, 18 << 16, 0),
            struct.pack("<4I", 0x1D, 16, PAGE, size),
        ]
        header = struct.pack("<8I", 0xFEEDFACF, 0x0100000C, 0, 2, len(commands), sum(map(len, commands)), 0x200085, 0)
        code = (header + b"".join(commands)).ljust(PAGE, b"\0")
        signed = signature(code, identifier, team, entitlements, info)
        if len(signed) == size:
            return code + signed
        size = len(signed)


def write(path, prefix: str, team: str, bundle: str, domains: list, debuggable: bool = False):
    """Writes the .ipa of an app whose identifier begins with `prefix`."""
    entitlements = {
        "application-identifier": f"{prefix}.{bundle}",
        "com.apple.developer.associated-domains": domains,
        "com.apple.developer.team-identifier": team,
        "get-task-allow": debuggable,
    }
    info = plistlib.dumps({
        "CFBundleExecutable": "Shop", "CFBundleIdentifier": bundle, "CFBundleShortVersionString": "2.4",
        "CFBundleURLTypes": [{"CFBundleURLSchemes": ["shop"]}], "MinimumOSVersion": "15.0",
    })  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {"Info.plist": info, "Shop": executable(bundle, team, entitlements, info)}.items():
            archive.writestr(zipfile.ZipInfo(f"Payload/Shop.app/{name}"), content)
