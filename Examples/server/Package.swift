// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "server",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "applinks", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .executableTarget(
      name: "Server",
      dependencies: [
        .product(name: "LinkRoutes", package: "applinks"),
        .product(name: "HummingbirdLinks", package: "applinks"),
        .product(name: "RouteGeneration", package: "applinks"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ])
  ])
