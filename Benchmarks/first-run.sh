#!/usr/bin/env bash
# A newcomer's path, timed: from a clone to the table of the demo. Arguments go to `swift run`, such as --traits Server.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git clone -q "$here/.." "$folder/applinks"
unset APPLINKS_STRICT
python3 "$here/build-time.py" "$folder/applinks" swift run "$@" applinks demo
