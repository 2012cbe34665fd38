#!/usr/bin/env bash
# The engine of the page: built anew, compared with the one that is checked in, and run under node against the tool.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v node >/dev/null; then
  echo "node is missing: the page's engine was not run." >&2
  exit 1
fi
python3 .ci/page-files.py --check

node .ci/qr.mjs

built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
bash .ci/playground-build.sh "$built/matching.wasm"
kept=Sources/PageAssets/Files/matching.wasm
compiler=$(swift --version 2>/dev/null | head -n 1)
if cmp -s "$built/matching.wasm" "$kept"; then
  echo "The engine that is checked in is what its source compiles to."
elif [ "$compiler" = "$(cat .ci/playground-compiler.txt)" ]; then
  echo "Sources/PageAssets/Files/matching.wasm is stale: run .ci/playground-build.sh and .ci/page-files.py." >&2
  exit 1
else
  echo "Another compiler ($compiler) than the engine's own: their answers are compared, not their bytes."
fi
size=$(gzip -9 -c "$kept" | wc -c)
if [ "$size" -gt 138240 ]; then
  echo "The engine has $size bytes with gzip, more than 135 KB: playground-outline.py may help; 150 KB is too much." >&2
  exit 1
fi

if [ -z "${PLAYGROUND_TOOL:-}" ]; then
  swift build --product applinks
  PLAYGROUND_TOOL=$(swift build --show-bin-path)/applinks
fi
vectors=(Tests/MatchingModuleTests/Vectors/*.jsonl)
if [ -f ../shared/conformance/swcutil-documents.jsonl ]; then vectors+=(../shared/conformance/swcutil-documents.jsonl); fi
for module in "$kept" "$built/matching.wasm"; do
  node .ci/playground.mjs "$module" "$PLAYGROUND_TOOL" "${vectors[@]}"
done
