// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "applinks", path: "..")],
  targets: [
    .executableTarget(
      name: "Bench",
      dependencies: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching", "LinkAnalysis", "LinkTraffic",
        "LinkSynthesis", "LinkRouting", "DeviceSimulation",
      ].map {
        .product(name: $0, package: "applinks")
      })
  ],
  swiftLanguageModes: [.v6]
)
