#!/usr/bin/env bash
# Prints the path of a Python environment that holds the packages named: `python=$(.ci/venv.sh NAME PACKAGE...)`.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$PWD/.build-ci/$1
shift
if [ ! -x "$folder/bin/python" ]; then
  if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    apt-get update -qq >&2
    apt-get install -y -qq python3 python3-venv >&2
  fi
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet --disable-pip-version-check "$@" >&2 || {
    rm -r "$folder"
    exit 1
  }
fi
echo "$folder/bin"
