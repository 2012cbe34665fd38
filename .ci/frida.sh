#!/usr/bin/env bash
# Makes Frida scripts of apps, checks their JavaScript, runs each against a stand-in for Frida's API and reads the log back. The
# apps are those beside the repository; the tests do the same with an app of their own.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-../shared/fixtures/built}
if ! command -v node >/dev/null; then
  echo "node is not here: nothing is checked."
  exit 0
fi
if ! compgen -G "$folder/*.ipa" >/dev/null; then
  echo "There are no apps in $folder: nothing is checked."
  exit 0
fi
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for app in "$folder"/*.ipa "$folder"/*.zip "$folder"/*-macho; do
  name=$(basename "$app")
  if ! "$tool" generate frida "$app" >"$work/$name.js" 2>"$work/error"; then
    echo "  $name: $(head -1 "$work/error")"
    continue
  fi
  node --check "$work/$name.js"
  node .ci/frida-stub.js "$work/$name.js" >"$work/$name.log"
  node .ci/frida-stub.js "$work/$name.js" --stripped >/dev/null
  node .ci/frida-stub.js "$work/$name.js" --without-bridge | grep -q '"event":"problem"'
  node -e '
    const fs = require("fs");
    const script = fs.readFileSync(process.argv[1], "utf8");
    const app = JSON.parse(/^const app = (.*);$/m.exec(script)[1]);
    const events = fs.readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
    const fail = (text) => { console.error(process.argv[1] + ": " + text); process.exit(1); };
    if (!events.some((event) => event.event === "ready")) fail("no line says that it is ready");
    for (const one of app.receivers) {
      const event = events.find((event) => event.event === "receiver" && event.class === one.class && event.selector === one.selector);
      if (!event) fail(one.selector + " of " + one.class + " was not logged");
      if (/continueUserActivity:/.test(one.selector) && event.links[0].webpageURL === null) fail("the link of " + one.selector + " was not logged");
      if (/continueUserActivity:/.test(one.selector) && event.links[0].referrer !== "https://search.example/") fail("the referrer was not logged");
      if (!events.some((other) => other.event === "return" && other.id === event.id)) fail("the return of " + one.selector + " was not logged");
    }
    for (const one of app.openers) {
      if (!events.some((event) => event.class === one.class && event.selector === one.selector && event.caller)) fail(one.selector + " was not logged");
    }
    for (const one of app.functions) if (!events.some((event) => event.event === "function" && event.symbol === one.symbol)) fail(one.symbol + " was not logged");
    if (app.hidden.length > 0 && !events.some((event) => event.class === "Hidden")) fail("a class of a hidden module was not hooked");
  ' "$work/$name.js" "$work/$name.log"
  "$tool" trace "$work/$name.log" >"$work/$name.txt"
  echo "  $name: $(tail -1 "$work/$name.txt")"
done
