#!/usr/bin/env bash
# Runs the tool by `swift package applinks` in a package that depends on this one.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/Sources/Consumer" "$folder/site"
echo 'public enum Consumer {}' >"$folder/Sources/Consumer/Consumer.swift"
cp -r Examples/shop/.well-known Examples/shop/Shop.entitlements "$folder/site"
cat >"$folder/Package.swift" <<PACKAGE
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consumer", platforms: [.macOS(.v13)],
  dependencies: [.package(name: "applinks", path: "$here", traits: [])],
  targets: [.target(name: "Consumer")])
PACKAGE
run() { swift package --package-path "$folder" applinks "$@"; }
run match --in site --format json https://shop.example/buy/42 | grep '"decision":"match"'
run lint site
cp Examples/broken/apple-app-site-association "$folder"
if run lint apple-app-site-association; then
  echo "A broken file passed." >&2
  exit 1
fi
echo "The package plugin runs the tool and fails with it."
