#!/usr/bin/env bash
# Compiles the TypeScript that is made of routes, and puts the links of the shared vectors to it, which Swift's tests read too.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! (command -v tsc && command -v node) >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -q >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends nodejs node-typescript >/dev/null 2>&1 || true
fi
if ! (command -v tsc && command -v node) >/dev/null; then
  echo "There is no TypeScript compiler: the generated TypeScript is not compiled here."
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
vectors=Tests/RouteGenerationTests/Vectors
flags=(--strict --noUncheckedIndexedAccess --noImplicitReturns --noUnusedLocals --target es2020 --lib es2020)
tsc "${flags[@]}" --module es2020 --outDir "$folder" "$vectors/ShopLink.ts"
echo '{"type":"module"}' >"$folder/package.json"
node "$vectors/vectors.mjs" "$folder/ShopLink.js" "$vectors/ShopLink.tsv"
tool=$(swift build --show-bin-path 2>/dev/null)/applinks
if [ -x "$tool" ]; then
  "$tool" generate typescript --routes Examples/routes --output "$folder/AppRoute.ts"
  tsc "${flags[@]}" --module es2020 --outDir "$folder" "$folder/AppRoute.ts"
fi
