"""Runs the commands of the documentation: `commands.py TOOL [FILE...]`.

Each page is run in a folder of its own: a git repository that holds Examples and what prepare() makes. Every block that is marked
as sh is run, command by command, unless the comment right before it says why not:

    <!-- not run: REASON -->       the block is passed over; reasons are listed at the end
    <!-- ends with: 0 1 -->        the statuses of the block's commands, where they are not all 0
    <!-- shows -->                 before a block without a language: the output of the block before, whole
    <!-- begins -->                the same, its beginning
    <!-- shows among others -->    the same, each of its lines occurs
    <!-- file: PATH -->            before any block: it is put into a file before the commands behind it run
    <!-- serves -->                before a block of one command, which runs until the page ends or another one serves
"""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import built_app  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[1]
# Seconds after which a command is said not to end.
LONGEST = 600
BLOCK = re.compile(r"(?:^<!-- ([^\n]*) -->\n+)?^```(\w*)\n(.*?)^```$", re.M | re.S)


def prepare(folder: pathlib.Path, tool: str):
    """What the commands find: the examples, and the files that pages speak of."""
    shutil.copytree(ROOT / "Examples", folder / "Examples")
    (folder / "bin").mkdir()
    (folder / "home").mkdir()
    os.symlink(tool, folder / "bin/applinks")
    # `swift run applinks` is the tool that is built already.
    shim = folder / "bin/swift"
    shim.write_text('#!/bin/sh\n[ "$1 $2" = "run applinks" ] || exit 99\nshift 2\nexec applinks "$@"\n')
    shim.chmod(0o755)
    example = folder / "Examples/shop/.well-known/apple-app-site-association"
    for name in ["apple-app-site-association", "aasa.json", "site/.well-known/apple-app-site-association"]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(example, folder / name)
    (folder / "new.json").write_text(example.read_text().replace('"/buy/*"', '"/sell/*"', 1))
    shutil.copy(example, folder / "good.json")
    shutil.copy(ROOT / "Examples/broken/apple-app-site-association", folder / "bad.json")
    shutil.copy(folder / "Examples/shop/Shop.entitlements", folder / "App.entitlements")
    android = ROOT / "Examples/linktests"
    statements = (android / "site/.well-known/assetlinks.json").read_text()
    (folder / "app/src/main").mkdir(parents=True)
    for name in ["AndroidManifest.xml", "app/src/main/AndroidManifest.xml"]:
        shutil.copy(android / "AndroidManifest.xml", folder / name)
    (folder / "assetlinks.json").write_text(statements)
    (folder / "old-assetlinks.json").write_text(statements.replace("com.example.shop", "com.example.old"))
    lines = "".join(
        f'203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET {path} HTTP/1.1" 200 5\n'
        for path in ["/buy/42", "/help/", "/buy/7/print", "/"]
    )
    (folder / "access.log").write_text(lines)
    domains = ["applinks:shop.example", "webcredentials:shop.example"]
    built_app.write(folder / "Shop.ipa", "8A3KX2M9QT", "8A3KX2M9QT", "com.example.shop", domains)
    built_app.write(folder / "OldShop.ipa", "L3GACY7890", "8A3KX2M9QT", "com.example.shop", domains)
    for name in ["access.log.gz", "access.log.1.gz", "logs/a.gz"]:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(gzip.compress(lines.encode()))
    git = ["git", "-c", "user.email=nobody@example.com", "-c", "user.name=nobody"]
    for arguments in (["init", "-q"], ["add", "apple-app-site-association", "app"], ["commit", "-qm", "Begin"]):
        subprocess.run([*git, *arguments], cwd=folder, check=True)


def commands(text: str):
    """The commands of a block, continued lines joined, remarks left out."""
    for line in text.replace("\\\n", " ").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            yield line


def environment(folder: pathlib.Path):
    return {
        "PATH": f"{folder}/bin:/usr/local/bin:/usr/bin:/bin",
        "HOME": str(folder / "home"),
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        "TMPDIR": os.environ.get("TMPDIR", "/tmp"),
    }


def run(command: str, folder: pathlib.Path):
    try:
        return subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=folder,
            env=environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            timeout=LONGEST,
        )
    except subprocess.TimeoutExpired as expired:
        words = (expired.stderr or b"").decode(errors="replace")
        return subprocess.CompletedProcess(command, "no end", "", f"{words}\nIt did not end within {LONGEST} s.")


class Page:
    def __init__(self, path, tool):
        self.path, self.tool = path, tool
        self.count, self.skipped, self.faults = 0, [], []
        self.server = None

    def check(self, text):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            prepare(folder, self.tool)
            try:
                self.check_blocks(text, folder)
            finally:
                self.end_server()

    def check_blocks(self, text, folder):
        output = None
        for match in BLOCK.finditer(text):
            mark, language, body = match.group(1) or "", match.group(2), match.group(3)
            line = text.count("\n", 0, match.start(2)) + 1
            if mark.startswith("file: "):
                path = folder / mark[6:]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(body)
            elif language == "sh":
                # What is shown behind a block that is passed over is the output of one before it.
                output = self.run_block(mark, body, line, folder) or output
            elif mark in ("shows", "begins", "shows among others"):
                self.compare(mark, body, output, line)

    def run_block(self, mark, body, line, folder):
        if mark.startswith("not run: "):
            self.skipped.append((line, mark[9:]))
            return None
        if mark == "serves":
            self.serve(body, line, folder)
            return None
        wanted = mark[11:].split() if mark.startswith("ends with: ") else []
        output = ""
        for number, command in enumerate(commands(body)):
            done = run(command, folder)
            self.count += 1
            output += done.stdout
            status = wanted[number] if number < len(wanted) else "0"
            if str(done.returncode) != status:
                self.fault(line, f"{command}\nended with {done.returncode}, not {status}:\n{done.stdout}{done.stderr}")
        return output

    def serve(self, body, line, folder):
        self.end_server()
        command, = commands(body)
        words = folder / "home/serve.txt"
        with open(words, "w") as file:
            self.server = subprocess.Popen(
                ["bash", "-c", f"exec {command}"],
                cwd=folder,
                env=environment(folder),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
        self.count += 1
        for _ in range(600):
            if "Interface: " in words.read_text():
                return
            if self.server.poll() is not None:
                break
            time.sleep(0.1)
        self.fault(line, f"{command}\ndoes not listen:\n{words.read_text()}")

    def end_server(self):
        if self.server:
            self.server.terminate()
            self.server.wait(LONGEST)
            self.server = None

    def compare(self, mark, body, output, line):
        if output is None:
            return self.fault(line, "The block shows the output of no command.")
        lines = [part.rstrip() for part in body.splitlines()]
        printed = [part.rstrip() for part in output.splitlines()]
        if mark == "shows":
            same = lines == printed
        elif mark == "begins":
            same = printed[: len(lines)] == lines
        else:
            same = all(part in printed for part in lines)
        if not same:
            self.fault(line, "The page shows something else than is printed:\n" + "\n".join(printed))

    def fault(self, line, words):
        self.faults.append(f"{self.path}:{line}: {words}")


def main():
    tool = str(pathlib.Path(sys.argv[1]).resolve())
    names = sys.argv[2:] or ["README.md", *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("Sources/*/*.docc/**/*.md"))]
    pages = []
    for name in names:
        page = Page(name, tool)
        page.check((ROOT / name).read_text())
        pages.append(page)
    for page in pages:
        for line, reason in page.skipped:
            print(f"{page.path}:{line}: not run: {reason}")
    faults = [fault for page in pages for fault in page.faults]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{sum(page.count for page in pages)} commands of {len(pages)} pages were run.")
    sys.exit(1 if faults else 0)


main()
