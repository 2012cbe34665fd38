#!/usr/bin/env bash
# Audits apps whose facts are known, and prints precision and recall: as they are, under other file names, and with classes
# and hosts renamed inside. The apps are those beside the repository; without them there is nothing to measure.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-../shared/fixtures}
if ! compgen -G "$folder/*/expected.json" >/dev/null; then
  echo "There are no apps in $folder: nothing is measured."
  exit 0
fi
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
python3 .ci/inspection-measure.py "$tool" "$folder"
