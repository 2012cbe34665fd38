#!/usr/bin/env bash
# Talks to the MCP server with the protocol's own client, mcp of PyPI, and with broken lines.
set -euo pipefail
cd "$(dirname "$0")/.."
APPLINKS_TOOL=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
export APPLINKS_TOOL
bin=$(bash .ci/venv.sh mcp pytest mcp)
"$bin/python" -m pytest -q -p no:cacheprovider .ci/editor/test_mcp.py
