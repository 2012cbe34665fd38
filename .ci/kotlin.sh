#!/usr/bin/env bash
# Compiles the Kotlin that is made of routes, and puts the links of the shared vectors to it, which Swift's tests read too.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v kotlinc >/dev/null; then
  if [ "$(id -u)" = 0 ]; then
    apt-get update -q >/dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends kotlin >/dev/null 2>&1 || true
  fi
fi
if ! command -v kotlinc >/dev/null; then
  echo "There is no Kotlin compiler: the generated Kotlin is not compiled here."
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
vectors=Tests/RouteGenerationTests/Vectors
# The compiler of Debian 12, Kotlin 1.3, warns about the newer Java that it runs on.
kotlinc "$vectors/ShopLink.kt" "$vectors/Vectors.kt" -d "$folder/classes" 2>"$folder/log" || {
  cat "$folder/log" >&2
  exit 1
}
if grep -E '\.kt:[0-9]+:[0-9]+: (warning|error)' "$folder/log" >&2; then exit 1; fi
kotlin -cp "$folder/classes" example.shop.VectorsKt "$vectors/ShopLink.tsv"
tool=$(swift build --show-bin-path 2>/dev/null)/applinks
if [ -x "$tool" ]; then
  "$tool" generate kotlin --routes Examples/routes --package example.underway --output "$folder/AppRoute.kt"
  kotlinc "$folder/AppRoute.kt" -d "$folder/more" 2>"$folder/log" || {
    cat "$folder/log" >&2
    exit 1
  }
fi
