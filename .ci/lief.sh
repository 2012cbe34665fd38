#!/usr/bin/env bash
# Reads the same Mach-O files with LIEF (PyPI) and with the tool: processors, systems, versions, encryption, signatures and
# imports must agree. The apps are those beside the repository; without them there is nothing to compare.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-../shared/fixtures}
if ! compgen -G "$folder/*/expected.json" >/dev/null; then
  echo "There are no apps in $folder: nothing is compared."
  exit 0
fi
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
venv=.build-ci/lief
if [ ! -x "$venv/bin/python" ]; then
  if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    apt-get update -qq
    apt-get install -y -qq python3 python3-venv >/dev/null
  fi
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "lief==1.0.0"
fi
find "$folder" \( -name '*.ipa' -o -name '*.zip' -o -name '*macho' \) -print0 | sort -z |
  xargs -0 "$venv/bin/python" .ci/lief-compare.py "$tool"
