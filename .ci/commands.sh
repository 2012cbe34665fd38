#!/usr/bin/env bash
# Runs every command of the README and of the documentation, and compares what they print with what is shown there.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
python3 .ci/commands.py "$tool" "$@"
