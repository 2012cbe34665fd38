#!/usr/bin/env bash
# Reads the same apps with androguard (PyPI) and with the tool: package, hosts and certificates must agree. The apps are
# those beside the repository; without them there is nothing to compare.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-../shared/fixtures}
if ! compgen -G "$folder/*/*.apk" >/dev/null; then
  echo "There are no apps in $folder: nothing is compared."
  exit 0
fi
tool=$(swift build --show-bin-path)/applinks
venv=.build-ci/androguard
if [ ! -x "$venv/bin/python" ]; then
  if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    apt-get update -qq
    apt-get install -y -qq python3 python3-venv >/dev/null
  fi
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check 'androguard==4.1.4'
fi
find "$folder" -name '*.apk' -print0 | sort -z | xargs -0 "$venv/bin/python" .ci/androguard-compare.py "$tool"
