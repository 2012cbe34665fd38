#!/usr/bin/env bash
# Compiles the engine of the page as Embedded Swift for WebAssembly and links it; the module goes to the file that is
# named, and without one into the page's files. The compiler is called without SwiftPM, which would make an object of each
# source, all with copies of the same generic code: this takes a third of the time, and is the same every time.
#
# Everything here is for size, which a page pays for before it does anything: the modules are linked as LLVM's bitcode, so
# that what is alike or unused goes across all of them, and what playground-outlined.txt names stays one function, though
# it is marked to be inlined for the speed of the tool.
set -euo pipefail
cd "$(dirname "$0")/.."
output=${1:-Sources/PageAssets/Files/matching.wasm}
scratch=.build-playground
triple=wasm32-unknown-none-wasm
mkdir -p "$scratch" "$(dirname "$output")"
flags=(-target "$triple" -swift-version 6 -wmo -num-threads 0 -Osize -parse-as-library -package-name applinks
  -enable-experimental-feature Embedded -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility -I "$scratch"
  -lto=llvm-full -enforce-exclusivity=unchecked)
outlined=()
while IFS= read -r name; do outlined+=(-Xllvm "-sil-inline-never-function=$name"); done < .ci/playground-outlined.txt
objects=()
for module in PositionedJSON LinkSyntax AssociationFiles LinkMatching MatchingModule; do
  sources=()
  while IFS= read -r source; do sources+=("$source"); done < <(find "Sources/$module" -name '*.swift' | LC_ALL=C sort)
  # For playground-outline.py: what is inlined where, when nothing is kept from it.
  if [ -n "${PLAYGROUND_SIL:-}" ]; then
    swiftc "${flags[@]}" -module-name "$module" -emit-sil -Xllvm -sil-print-debuginfo "${sources[@]}" \
      -o "$PLAYGROUND_SIL/$module.sil"
  fi
  swiftc "${flags[@]}" "${outlined[@]}" -module-name "$module" -emit-module \
    -emit-module-path "$scratch/$module.swiftmodule" -c "${sources[@]}" -o "$scratch/$module.o"
  objects+=("$scratch/$module.o")
done
clang=$(dirname "$(realpath "$(command -v swiftc)")")/clang
"$clang" --target=wasm32-unknown-none -Os -c Sources/MatchingModuleRuntime/runtime.c \
  -I Sources/MatchingModuleRuntime/include -o "$scratch/runtime.o"
toolchain=$(dirname "$(dirname "$(realpath "$(command -v swiftc)")")")
exports=()
for name in alloc free load unload overview match explain examples diff seed; do exports+=("--export=applinks_$name"); done
# The library of Unicode's tables is left out on purpose: what asks for them, such as `==` of strings, fails to link.
# A stack of a megabyte below everything else, so that running out of it is a trap and no damage.
"$toolchain/bin/wasm-ld" --no-entry --gc-sections --strip-all --compress-relocations -O2 --lto-O2 \
  -mllvm -enable-merge-functions --stack-first -z stack-size=1048576 --max-memory=1073741824 \
  "${exports[@]}" "${objects[@]}" "$scratch/runtime.o" -o "$output"
printf '%s: %s bytes, %s with gzip\n' "$output" "$(wc -c <"$output")" "$(gzip -9 -c "$output" | wc -c)"
