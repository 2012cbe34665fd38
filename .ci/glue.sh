#!/usr/bin/env bash
# Type-checks the glue to UIKit, AppKit and SwiftUI, and the example app, against small modules with the documented
# declarations of those frameworks; then that a glue with a wrong signature would fail.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
flags=(-swift-version 6 -package-name applinks -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility
  -warnings-as-errors -module-cache-path "$folder/cache")
stub() { swiftc -swift-version 6 -parse-as-library -emit-module -module-name "$1" -o "$folder/$2/$1.swiftmodule" \
  -I "$folder/both" -I "$folder/$2" -module-cache-path "$folder/cache" ".ci/glue/$1.swift"; }
mkdir -p "$folder/both" "$folder/phone" "$folder/mac"
stub Activities both
stub UIKit phone
stub AppKit mac
stub SwiftUI both
swiftc "${flags[@]}" -parse-as-library -emit-module -module-name LinkSyntax -o "$folder/both/LinkSyntax.swiftmodule" \
  $(find Sources/LinkSyntax -name '*.swift')

check() { # PLATFORM SOURCES...: the whole of LinkRouting, with the frameworks of a platform.
  local platform=$1
  shift
  swiftc "${flags[@]}" -parse-as-library -typecheck -module-name LinkRouting -I "$folder/both" -I "$folder/$platform" "$@"
}
sources=$(find Sources/LinkRouting -name '*.swift')
for platform in phone mac; do
  # shellcheck disable=SC2086
  check "$platform" $sources
  echo "The glue agrees with the frameworks of the $platform."
done

# A method whose signature is not the framework's, and the wrong use of a delegate, must be found.
sed 's/options.urlContexts/options.urlContext/' Sources/LinkRouting/Glue/LinkHandler+UIKit.swift >"$folder/Wrong.swift"
others=$(printf '%s\n' $sources | grep -v 'LinkHandler+UIKit')
# shellcheck disable=SC2086
if check phone $others "$folder/Wrong.swift" >/dev/null 2>&1; then
  echo "A glue with a wrong name was not found." >&2
  exit 1
fi

plugin=$(swift build --show-bin-path)/LinkRoutesPlugin-tool
if [ ! -x "$plugin" ]; then
  echo "The macros are not built: the example app is not checked." >&2
  exit 1
fi
for platform in phone mac; do
  # shellcheck disable=SC2086
  swiftc "${flags[@]}" -parse-as-library -emit-module -module-name LinkRouting \
    -o "$folder/$platform/LinkRouting.swiftmodule" -I "$folder/both" -I "$folder/$platform" $sources
  swiftc "${flags[@]}" -parse-as-library -emit-module -module-name LinkRoutes \
    -load-plugin-executable "$plugin#LinkRoutesPlugin" -o "$folder/$platform/LinkRoutes.swiftmodule" -I "$folder/both" -I "$folder/$platform" Sources/LinkRoutes/*.swift
  swiftc -swift-version 6 -parse-as-library -typecheck -warnings-as-errors -module-cache-path "$folder/cache" \
    -I "$folder/both" -I "$folder/$platform" -load-plugin-executable "$plugin#LinkRoutesPlugin" \
    Examples/routes/*.swift Examples/app/*.swift
done
echo "The example app agrees with the frameworks."
