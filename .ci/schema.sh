#!/usr/bin/env bash
# Validates published files by the schemas with check-jsonschema of PyPI, and sees that wrong ones are refused.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
bin=$(bash .ci/venv.sh schema check-jsonschema)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
for file in aasa assetlinks applinks; do
  "$tool" generate schema "$file" --output "$folder/$file.json"
  "$tool" generate schema "$file" --strict --output "$folder/$file.strict.json"
done
"$bin/check-jsonschema" --check-metaschema "$folder"/*.json
"$bin/python" .ci/check-schemas.py "$bin/check-jsonschema" "$folder" "${APPLINKS_SHARED:-../shared}"
