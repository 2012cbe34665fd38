#!/usr/bin/env bash
# The page in a real headless Chromium: with its server, and as a static folder.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
  echo "chromium and chromedriver are missing: install chromium and chromium-driver." >&2
  exit 1
fi
tool=${PAGE_TOOL:-}
if [ -z "$tool" ]; then
  swift build --product applinks
  tool=$(swift build --show-bin-path)/applinks
fi
python3 .ci/page-test.py "$tool" "$@"
