#!/usr/bin/env bash
# Compiles the floors that need no Foundation as Embedded Swift for WebAssembly.
set -euo pipefail
cd "$(dirname "$0")/.."
unset APPLINKS_STRICT
for target in PositionedJSON LinkSyntax AssociationFiles Findings LinkMatching AssetLinks; do
  swift build --scratch-path .build-wasm --triple wasm32-unknown-none-wasm --target "$target" \
    -Xswiftc -enable-experimental-feature -Xswiftc Embedded -Xswiftc -wmo
done
