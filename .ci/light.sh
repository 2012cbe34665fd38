#!/usr/bin/env bash
# Builds a package that takes LinkRouting and no trait: neither SwiftNIO nor swift-syntax may be built, or even fetched.
# Prints how long the clean debug build takes.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/Sources/Consumer"
cat >"$folder/Package.swift" <<PACKAGE
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consumer", platforms: [.macOS(.v13)],
  dependencies: [.package(name: "applinks", path: "$here", traits: [])],
  targets: [.executableTarget(name: "Consumer", dependencies: [.product(name: "LinkRouting", package: "applinks")])])
PACKAGE
cat >"$folder/Sources/Consumer/main.swift" <<'SOURCE'
import LinkRouting

let table = try RouteTable(hosts: ["shop.example"], routes: [RouteDefinition("home", "/")])
print(table.firstRoute("https://shop.example/") ?? -1)
SOURCE
swift package --package-path "$folder" resolve >/dev/null 2>&1
started=$SECONDS
swift build --package-path "$folder" >"$folder/log" 2>&1 || {
  cat "$folder/log" >&2
  exit 1
}
took=$((SECONDS - started))
[ "$("$folder/.build/debug/Consumer")" = 0 ]
heavy='^(NIO|_NIO|CNIO|SwiftSyntax|SwiftParser|Hummingbird|X509|Crypto)'
# A folder is made for every target of the package; only those with objects were built.
if (cd "$folder/.build/debug" && find . -name '*.o' | cut -d/ -f2 | sort -u) | grep -E "$heavy"; then
  echo "A package that takes LinkRouting alone builds what it does not need." >&2
  exit 1
fi
if ls "$folder/.build/checkouts" 2>/dev/null | grep -E '^(swift-nio|swift-syntax|hummingbird)'; then
  echo "A package that takes LinkRouting alone fetches what it does not need." >&2
  exit 1
fi
echo "A clean debug build with LinkRouting alone took $took s; it builds neither SwiftNIO nor swift-syntax."
