#!/usr/bin/env bash
# Compiles the DocC catalogues with their symbols: a link that leads nowhere, or any other warning, fails. With a folder that is
# not there yet, `docs.sh FOLDER` also makes one site of them in it, for any web server.
set -euo pipefail
cd "$(dirname "$0")/.."
site=${1:-}
if ! command -v docc >/dev/null; then
  echo "The toolchain has no docc: the catalogues are not compiled here."
  exit 0
fi
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null 2>&1
graphs=$(swift build --show-bin-path)/../symbolgraph
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
failed=0
archives=()
# What is read first stands first: the tool, and then its libraries.
for catalogue in Sources/ApplinksCLI/*.docc $(ls -d Sources/*/*.docc | grep -v '^Sources/ApplinksCLI/'); do
  target=$(basename "$catalogue" .docc)
  mkdir "$folder/$target"
  cp "$graphs/$target".symbols.json "$graphs/$target"@*.symbols.json "$folder/$target" 2>/dev/null || true
  archives+=("$folder/$target.doccarchive")
  docc convert "$catalogue" --fallback-display-name "$target" --fallback-bundle-identifier "applinks.$target" \
    --additional-symbol-graph-dir "$folder/$target" --output-path "$folder/$target.doccarchive" >"$folder/log" 2>&1 || failed=1
  if grep -E 'warning|error' "$folder/log" >/dev/null; then
    cat "$folder/log" >&2
    failed=1
  fi
done
[ "$failed" = 0 ] && echo "Every link of the documentation leads somewhere."
if [ -n "$site" ]; then
  docc merge "${archives[@]}" --synthesized-landing-page-name Applinks --output-path "$site"
  echo "The site is in $site: serve that folder, and begin at /documentation/applinkscli."
fi
exit "$failed"
