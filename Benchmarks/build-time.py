"""Runs a command and says how much processor time the compilers under it took, by target: build-time.py FOLDER COMMAND...

FOLDER is where the build happens; compilers whose command line names it are counted. Linux only, since it reads /proc. What a
compiler does in its last moments, after it was looked at for the last time, is not counted.
"""

import collections
import os
import re
import subprocess
import sys
import time

COMPILERS = {"swift-frontend", "clang", "ld.lld", "ld.gold"}
TICKS = os.sysconf("SC_CLK_TCK")
# Seconds between two looks.
PAUSE = 0.3


def target(arguments):
    """The target that a compiler works for; a package for code in C."""
    if "-module-name" in arguments:
        return arguments[arguments.index("-module-name") + 1]
    for argument in arguments:
        found = re.search(r"checkouts/([^/]+)/Sources/([^/]+)/.*\.(?:c|cc|cpp|S)$", argument)
        if found:
            return f"{found[2]} (C)"
    return "linking and the rest"


def look(folder, seen):
    """Notes the time that each running compiler has taken so far."""
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{process}/cmdline", "rb") as file:
                arguments = file.read().decode(errors="replace").split("\0")
            # The name of clang ends with its version.
            compiler = re.sub(r"-\d+$", "", os.path.basename(arguments[0]))
            if compiler not in COMPILERS or not any(folder in argument for argument in arguments):
                continue
            with open(f"/proc/{process}/stat") as file:
                fields = file.read().rpartition(")")[2].split()
        except (OSError, IndexError):
            continue
        seen[process, fields[19]] = target(arguments), (int(fields[11]) + int(fields[12])) / TICKS


def main():
    folder, command = os.path.realpath(sys.argv[1]), sys.argv[2:]
    seen, start = {}, time.monotonic()
    build = subprocess.Popen(command, cwd=folder)
    while build.poll() is None:
        look(folder, seen)
        time.sleep(PAUSE)
    wall = time.monotonic() - start
    totals = collections.Counter()
    for name, seconds in seen.values():
        totals[name] += seconds
    print(f"\n{wall:.0f} s, {sum(totals.values()):.0f} s of processor time on {os.cpu_count()} cores")
    for name, seconds in totals.most_common(25):
        print(f"{seconds:8.1f} s  {name}")
    return build.returncode


if __name__ == "__main__":
    sys.exit(main())
