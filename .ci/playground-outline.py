#!/usr/bin/env python3
"""Chooses the functions that stay functions in the page's engine, for playground-build.sh.

The compiler inlines what is marked for it, or is generic and has few callers, into every caller: good for speed, and half
of a small module. This counts for each function how many instructions its copies come to, and names in
.ci/playground-outlined.txt those of which one copy would do. A name that no longer exists does no harm, so this needs to be
run only when the engine has grown: python3 .ci/playground-outline.py && bash .ci/playground-build.sh
"""

import collections
import os
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / ".ci" / "playground-outlined.txt"
# The fewest instructions of a copy, and the fewest that must be saved in all.
SMALLEST, LEAST = 18, 150
# What a call costs in instructions.
CALL = 7
# Functions that take a closure: as functions of their own they would call it by its address.
TAKES_CLOSURE = re.compile(
    r"with(Unsafe|Contig|View|Text|Fast|UTF8|Source|Skeleton)|closure|pointers|thunk|map<|forEach|compactMap|filter|flatMap"
    r"|Sequence\.(contains|first|reduce|allSat)"
)

SCOPE = re.compile(r"sil_scope (\d+) \{(.*)\}")
PARENT = re.compile(r"parent (?:@(\S+)|(\d+))")
INLINED = re.compile(r"inlined_at (\d+)")
FUNCTION = re.compile(r"sil .*@(\S+) :")
INSTRUCTION = re.compile(r"  .*scope (\d+)\s*(?://.*)?$")


def owner(scopes, number):
    """The function whose body a scope belongs to, and the scope of the call that it was inlined for."""
    place = None
    while number is not None:
        function, parent, inlined = scopes[number]
        place = place or inlined
        if function:
            return function, place
        number = parent
    return None, place


def count(text, copies, places):
    """Adds to `copies` the instructions that were inlined of each function, and to `places` where."""
    scopes, current = {}, None
    for line in text.splitlines():
        if found := SCOPE.match(line):
            parent, inlined = PARENT.search(found[2]), INLINED.search(found[2])
            scopes[found[1]] = (
                parent[1] if parent else None, parent[2] if parent else None, inlined[1] if inlined else None)
        elif found := FUNCTION.match(line):
            current = found[1]
        elif found := INSTRUCTION.match(line):
            number, seen = found[1], set()
            while number in scopes:
                function, place = owner(scopes, number)
                if function is None or place is None:
                    break
                if function not in seen:
                    seen.add(function)
                    copies[function] += 1
                    places[function].add((current, place))
                number = place


def main():
    copies, places = collections.Counter(), collections.defaultdict(set)
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, PLAYGROUND_SIL=folder)
        module = os.path.join(folder, "matching.wasm")
        subprocess.run(["bash", ".ci/playground-build.sh", module], cwd=ROOT, env=environment, check=True)
        for path in sorted(pathlib.Path(folder).glob("*.sil")):
            count(path.read_text(errors="replace"), copies, places)
    chosen = []
    for function, total in copies.items():
        number = len(places[function])
        saved = total - total / number - CALL * number
        if number > 1 and total / number >= SMALLEST and saved >= LEAST:
            chosen.append(function)
    demangled = subprocess.run(
        ["swift", "demangle", "--simplified"], input="\n".join(chosen), text=True, capture_output=True, check=True)
    names = zip(chosen, demangled.stdout.splitlines())
    kept = sorted(function for function, name in names if not TAKES_CLOSURE.search(name))
    LIST.write_text("".join(f"{function}\n" for function in kept))
    print(f"{LIST.relative_to(ROOT)}: {len(kept)} functions")


if __name__ == "__main__":
    main()
