// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "applinks", path: ".."),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
  ],
  targets: [
    .target(name: "BenchClock"),
    .executableTarget(
      name: "Bench",
      dependencies: ["BenchClock"]
        + [
          "PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching", "LinkAnalysis", "LinkTraffic",
          "LinkSynthesis", "DeviceSimulation",
          "LinkTesting",
          "EditorSupport",
        ].map {
          .product(name: $0, package: "applinks")
        }),
    .executableTarget(
      name: "RouteBench",
      dependencies: [
        "BenchClock", .product(name: "LinkRouting", package: "applinks"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ]),
    .executableTarget(
      name: "ServeBench",
      dependencies: [
        .product(name: "AssociationResponder", package: "applinks"),
        .product(name: "AssociationServer", package: "applinks"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdHTTP2", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Logging", package: "swift-log"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
