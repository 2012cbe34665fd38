#!/usr/bin/env bash
# Talks to the language server with an independent client, pytest-lsp of PyPI, and with broken messages.
set -euo pipefail
cd "$(dirname "$0")/.."
APPLINKS_TOOL=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
export APPLINKS_TOOL
bin=$(bash .ci/venv.sh editor pytest pytest-lsp pytest-asyncio)
"$bin/python" -m pytest -q -p no:cacheprovider .ci/editor/test_lsp.py
