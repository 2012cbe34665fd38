"""Makes an app of some size for measuring `applinks audit`: big-app.py FILE [MEGABYTES]

One executable of arm64 with 20,000 classes of 12 methods each (classic pointers, absolute lists), 300,000 symbols, half a
million strings and code that does not compress, beside resources that are stored. The sizes of both together are MEGABYTES.
"""

import os
import struct
import sys
import zipfile

BASE = 0x1_0000_0000
CLASSES, METHODS, SYMBOLS, STRINGS = 20_000, 12, 300_000, 500_000
PAGE = 0x4000


def padded(data):
    return data + bytes(-len(data) % PAGE)


def executable(code_size):
    names, places = bytearray(), {}

    def name(text):
        if text not in places:
            places[text] = len(names)
            names.extend(text.encode() + b"\0")
        return places[text]

    strings = b"".join(b"https://shop.example/item/%d\0" % i if i % 50 == 0 else b"some text number %d\0" % i
                       for i in range(STRINGS))
    for index in range(CLASSES):
        name(f"_TtC4Shop{len(str(index)) + 5}Class{index}")
    selectors = [f"method{i}:with:another:" for i in range(5_000)]
    selectors[0] = "scene:continueUserActivity:"
    for selector in selectors:
        name(selector)
    head = 0x1000
    strings_at, names_at = head, head + len(strings)
    text = padded(bytes(head) + strings + bytes(names) + os.urandom(code_size))
    data_at = len(text)
    data, list_places = bytearray(), []

    def pointer(value):
        data.extend(struct.pack("<Q", value))

    for index in range(CLASSES):
        methods = BASE + data_at + len(data)
        data.extend(struct.pack("<II", 24, METHODS))
        for m in range(METHODS):
            pointer(BASE + names_at + places[selectors[(index * METHODS + m) % len(selectors)]])
            pointer(BASE + names_at)
            pointer(BASE + head)
        read_only = BASE + data_at + len(data)
        data.extend(struct.pack("<IIII", 0, 0, 0, 0))
        pointer(0)
        pointer(BASE + names_at + places[f"_TtC4Shop{len(str(index)) + 5}Class{index}"])
        pointer(methods)
        for _ in range(4):
            pointer(0)
        list_places.append(BASE + data_at + len(data))
        for value in (0, 0, 0, 0, read_only | 1):
            pointer(value)
    classes_at = data_at + len(data)
    for place in list_places:
        pointer(place)
    data = padded(bytes(data))
    link_at = data_at + len(data)
    table, symbol_names = bytearray(), bytearray(b" \0")
    for index in range(SYMBOLS):
        table.extend(struct.pack("<IBBHQ", len(symbol_names), 0x0F if index % 4 else 1, 1 if index % 4 else 0, 0, BASE))
        what = "openLink" if index % 20 == 0 else "someOther"
        symbol_names.extend(f"_$s4Shop{len(what) + len(str(index))}{what}{index}yyF\0".encode())
    link = padded(bytes(table) + bytes(symbol_names))

    def section(title, segment, at, size, flags=0):
        return struct.pack("<16s16sQQIIIIIIII", title, segment, BASE + at, size, at, 0, 0, 0, flags, 0, 0, 0)

    def segment(title, at, size, sections):
        body = b"".join(sections)
        return struct.pack("<II16sQQQQIIII", 0x19, 72 + len(body), title, BASE + at, size, at, size, 7, 3,
                           len(sections), 0) + body

    commands = [
        segment(b"__TEXT", 0, len(text), [
            section(b"__cstring", b"__TEXT", strings_at, len(strings), 2),
            section(b"__objc_methname", b"__TEXT", names_at, len(names), 2)]),
        segment(b"__DATA", data_at, len(data), [
            section(b"__objc_classlist", b"__DATA", classes_at, 8 * CLASSES)]),
        segment(b"__LINKEDIT", link_at, len(link), []),
        struct.pack("<IIIIII", 2, 24, link_at, SYMBOLS, link_at + len(table), len(symbol_names)),
        struct.pack("<IIIIII", 0x32, 24, 2, 0x000F0000, 0x00110500, 0),
    ]
    body = b"".join(commands)
    header = struct.pack("<IIIIIIII", 0xFEEDFACF, 0x0100000C, 0, 2, len(commands), len(body), 0, 0)
    assert len(header) + len(body) <= head
    return header + body + text[len(header) + len(body):] + data + link


def main():
    path, size = sys.argv[1], int(sys.argv[2] if len(sys.argv) > 2 else 200) << 20
    program = executable(size // 2)
    info = (b'<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>example.shop</string>'
            b"<key>CFBundleExecutable</key><string>Shop</string></dict></plist>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Payload/Shop.app/Info.plist", info)
        archive.writestr("Payload/Shop.app/Shop", program)
        rest = max(0, size - len(program)) // 4_000
        for index in range(4_000):
            stored = zipfile.ZipInfo(f"Payload/Shop.app/Assets/{index}.png")
            archive.writestr(stored, os.urandom(rest))
    print(f"{path}: executable of {len(program) >> 20} MiB, archive of {os.path.getsize(path) >> 20} MiB")


main()
