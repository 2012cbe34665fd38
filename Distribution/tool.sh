#!/usr/bin/env bash
# Prints `tool=PATH`: the tool that APPLINKS_TOOL names, or one that is built from these sources without what fetches and
# serves, which takes minutes less.
set -euo pipefail
if [ -n "${APPLINKS_TOOL:-}" ]; then
  command -v "$APPLINKS_TOOL" >/dev/null || {
    echo "There is no tool at \"$APPLINKS_TOOL\"." >&2
    exit 2
  }
  echo "tool=$APPLINKS_TOOL"
  exit
fi
cd "$(dirname "$0")/.."
swift build --product applinks --disable-default-traits >&2
echo "tool=$(swift build --show-bin-path)/applinks"
