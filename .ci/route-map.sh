#!/usr/bin/env bash
# Builds a package that takes the macros and RouteMapPlugin from here: its route map must be written, say what the tool reads
# from the sources, and follow a change of the routes.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
tool=$(swift build --show-bin-path)/applinks
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/Sources/AppLinks"
cp Examples/routes/AppRoute.swift "$folder/Sources/AppLinks"
cat >"$folder/Package.swift" <<PACKAGE
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consumer", platforms: [.macOS(.v13)],
  dependencies: [.package(name: "applinks", path: "$here", traits: ["Macros", "Inspection"])],
  targets: [
    .target(
      name: "AppLinks", dependencies: [.product(name: "LinkRoutes", package: "applinks")],
      plugins: [.plugin(name: "RouteMapPlugin", package: "applinks")])
  ])
PACKAGE
swift build --package-path "$folder" --target AppLinks
map=$(find "$folder/.build" -name AppLinks.routes.json | head -n 1)
"$tool" routes map --routes "$folder/Sources" | diff - "$map"
# A version that does not know a route yet is told from one that does.
mkdir "$folder/releases"
grep -v '"/timetables' "$folder/Sources/AppLinks/AppRoute.swift" >"$folder/Old.swift"
"$tool" routes map --routes "$folder/Old.swift" --output "$folder/releases/1.0.json"
if "$tool" routes check --routes "$map" --released "$folder/releases" >"$folder/report"; then
  cat "$folder/report" >&2
  exit 1
fi
grep -q '^1.0 cannot show  .timetable' "$folder/report"
echo "The plugin writes the map that the tool reads."
