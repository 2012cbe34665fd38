// swift-tools-version: 6.2

import CompilerPluginSupport
import PackageDescription

// CI sets this: warnings are errors there, and never break the build of somebody who depends on us.
let strict = Context.environment["APPLINKS_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// A library target of the house. It imports only from lower floors; `Docs/Architecture` draws them.
func floor(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one library target, beside the helpers that several of them share.
func tests(
  of name: String, with dependencies: [Target.Dependency] = [], excluding excluded: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: excluded,
    swiftSettings: settings)
}

/// Modules of swift-syntax, only where one of the traits is on.
func syntax(_ names: String..., traits: Set<String>) -> [Target.Dependency] {
  names.map { .product(name: $0, package: "swift-syntax", condition: .when(traits: traits)) }
}

let libraries = [
  "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
  "PackageReading", "AssetLinks", "LinkAnalysis", "LinkRouting", "LinkRoutes", "SourceFacts", "SourceReading",
  "LinkTraffic", "LinkSynthesis", "LinkOpening", "FindingReports", "HostingEvidence", "AssociationResponder",
  "RouteGeneration", "AssociationLint", "AssociationFetching", "AppInspection", "LinkDiagnosis",
  "DeviceSimulation", "AssociationServer", "HummingbirdLinks", "ApplinksCLI",
  "LinkTesting",
  "EditorSupport",
  "UITestGeneration",
]

/// A product of a package that only the trait `Server` needs.
func server(_ product: String, _ package: String) -> Target.Dependency {
  .product(name: product, package: package, condition: .when(traits: ["Server"]))
}

/// What fetches, and what a test needs to answer it.
let networking = [
  server("NIOCore", "swift-nio"), server("NIOPosix", "swift-nio"), server("NIOHTTP1", "swift-nio"),
  server("NIOTLS", "swift-nio"), server("NIOConcurrencyHelpers", "swift-nio"),
  server("NIOSSL", "swift-nio-ssl"), server("NIOHTTP2", "swift-nio-http2"),
  server("X509", "swift-certificates"), server("Crypto", "swift-crypto"), server("SwiftASN1", "swift-asn1"),
]

/// What serves sites.
let serving = [
  server("Hummingbird", "hummingbird"), server("HummingbirdCore", "hummingbird"),
  server("HummingbirdHTTP2", "hummingbird"), server("HTTPTypes", "swift-http-types"),
  server("Logging", "swift-log"),
]

let package = Package(
  name: "applinks",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .executable(name: "applinks", targets: ["applinks"]),
    .plugin(name: "RouteMapPlugin", targets: ["RouteMapPlugin"]),
    .plugin(name: "ApplinksPlugin", targets: ["ApplinksPlugin"]),
  ]
    + libraries.map { .library(name: $0, targets: [$0]) },
  // Declared before the targets that they gate, so that an app which takes a library with `traits: []` resolves
  // nothing but that library's needs today and later.
  traits: [
    .trait(name: "Server", description: "Fetching domains and serving sites (SwiftNIO, Hummingbird)."),
    .trait(
      name: "Inspection", description: "Reading built apps and their sources (swift-syntax)."),
    .trait(name: "Macros", description: "Routes as macros (swift-syntax)."),
    .default(enabledTraits: ["Server", "Inspection", "Macros"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/swiftlang/swift-syntax", "602.0.0"..<"605.0.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    // Hummingbird's own words, which whoever speaks with it needs.
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
  ],
  targets: [
    // The system's zlib, which inflates gzip.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // Floor 0: no other module at all. Compiles as Embedded Swift, as do floor 1, LinkMatching
    // and AssetLinks.
    floor("PositionedJSON"),
    floor("LinkSyntax"),
    // Floor 1
    // What sources say of links, as plain values, and Objective-C, which needs no parser of others.
    floor("SourceFacts", on: ["PositionedJSON"]),
    floor("AssociationFiles", on: ["PositionedJSON"]),
    floor("Findings", on: ["PositionedJSON"]),
    // Floor 2
    floor("LinkMatching", on: ["PositionedJSON", "LinkSyntax", "AssociationFiles"]),
    floor("AssetLinks", on: ["PositionedJSON", "LinkSyntax"]),
    floor("Entitlements", on: ["PositionedJSON", "Findings"]),
    floor(
      "PackageReading",
      on: ["PositionedJSON", "CZlib", .product(name: "SwiftASN1", package: "swift-asn1")]),
    // Floor 3
    floor(
      "LinkAnalysis",
      on: ["PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching", "AssetLinks"]),
    // The standard library, and Foundation's `URL`, `UUID` and `Date` where there is one.
    floor("LinkRouting", on: ["LinkSyntax"]),
    // What the macro and the tool read alike from a declaration of routes.
    floor(
      "RouteDeclarations",
      on: ["LinkSyntax", "LinkRouting"]
        + syntax("SwiftSyntax", "SwiftParser", traits: ["Macros", "Inspection"])),
    .macro(
      name: "LinkRoutesPlugin",
      dependencies: ["LinkSyntax", "LinkRouting", "RouteDeclarations"]
        + syntax(
          "SwiftSyntax", "SwiftSyntaxBuilder", "SwiftDiagnostics", "SwiftSyntaxMacros", "SwiftCompilerPlugin",
          traits: ["Macros"]),
      swiftSettings: settings),
    floor("LinkRoutes", on: ["LinkRouting", "LinkRoutesPlugin"]),
    floor(
      "SourceReading",
      on: ["PositionedJSON", "LinkSyntax", "SourceFacts", "LinkRouting", "RouteDeclarations"]
        + syntax("SwiftSyntax", "SwiftParser", "SwiftOperators", traits: ["Inspection"])),
    floor("FindingReports", on: ["PositionedJSON", "Findings"]),
    floor("LinkTraffic", on: ["PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching"]),
    floor(
      "LinkSynthesis", on: ["PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching"]),
    floor("HostingEvidence"),
    floor("LinkOpening", on: ["LinkSyntax", "AssociationFiles", "LinkMatching"]),
    // What the page's engine exports, compiled to WebAssembly by .ci/playground-build.sh; the runtime is empty elsewhere.
    floor(
      "MatchingModule",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching", "MatchingModuleRuntime",
      ]),
    .target(name: "MatchingModuleRuntime"),
    // The page's files, as Swift that .ci/page-files.py makes of them.
    .target(name: "PageAssets", exclude: ["Files"], swiftSettings: settings),
    // Neither Foundation nor a server framework.
    floor("AssociationResponder", on: ["Findings"]),
    // Floor 4
    // Files and code that are made of routes.
    floor("RouteGeneration", on: ["LinkSyntax", "LinkRouting", "FindingReports"]),
    floor("AssociationFetching", on: ["HostingEvidence", "PackageReading"] + networking),
    // Routes on other people's servers.
    floor(
      "HummingbirdLinks",
      on: ["LinkRouting", server("Hummingbird", "hummingbird"), server("HTTPTypes", "swift-http-types")]),
    floor(
      "AssociationLint",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
        "PackageReading", "AssetLinks", "LinkAnalysis", "HostingEvidence",
      ]),
    floor(
      "AppInspection",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "Entitlements", "PackageReading",
        "AssetLinks", "FindingReports", "SourceFacts", "LinkMatching",
        .product(
          name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Server", "Inspection"])),
        .product(
          name: "CryptoExtras", package: "swift-crypto", condition: .when(traits: ["Server", "Inspection"])),
      ]),
    // Floor 5
    floor(
      "LinkDiagnosis",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
        "PackageReading", "LinkAnalysis", "LinkOpening", "HostingEvidence", "AssociationLint",
        "AssetLinks",
      ]),
    floor(
      "DeviceSimulation",
      on: [
        "LinkSyntax", "AssociationFiles", "LinkMatching", "Entitlements", "PackageReading", "LinkOpening",
        "HostingEvidence",
        "AssetLinks",
      ]),
    // The language server, and the messages that the MCP server shares with it.
    floor(
      "EditorSupport",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
        "PackageReading", "AssetLinks", "LinkAnalysis", "FindingReports", "AssociationLint",
      ]),
    // Floor 6
    floor(
      "LinkTesting",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
        "PackageReading", "AssetLinks", "LinkAnalysis", "LinkRouting", "LinkOpening", "FindingReports",
        "DeviceSimulation", .product(name: "Yams", package: "Yams"),
      ]),
    floor(
      "AssociationServer",
      on: [
        "PositionedJSON", "AssociationFiles", "Findings", "PackageReading", "AssetLinks", "FindingReports",
        "HostingEvidence", "AssociationResponder", "AssociationLint", "AssociationFetching",
        "LinkSyntax", "LinkMatching", "LinkOpening", "Entitlements", "DeviceSimulation", "PageAssets",
      ] + networking + serving),
    // Floor 7
    // UI tests that are made of plans.
    floor(
      "UITestGeneration",
      on: ["LinkSyntax", "LinkMatching", "AssetLinks", "LinkOpening", "LinkTesting"]),
    floor(
      "ApplinksCLI",
      on: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
        "PackageReading", "AssetLinks", "LinkAnalysis", "LinkTraffic", "LinkSynthesis", "FindingReports",
        "AssociationLint", "HostingEvidence", "AssociationResponder", "AssociationFetching", "LinkOpening",
        "AppInspection", "LinkDiagnosis", "DeviceSimulation", "AssociationServer", "LinkRouting",
        "RouteGeneration", "PageAssets",
        "LinkTesting",
        "EditorSupport", "SourceFacts",
        "UITestGeneration",
        .target(name: "SourceReading", condition: .when(traits: ["Inspection"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(name: "applinks", dependencies: ["ApplinksCLI"], swiftSettings: settings),
    // What the plugin runs while a target with routes is built.
    .executableTarget(
      name: "RouteMapTool",
      dependencies: [
        "LinkRouting", .target(name: "SourceReading", condition: .when(traits: ["Inspection"])),
      ],
      swiftSettings: settings),
    .plugin(name: "RouteMapPlugin", capability: .buildTool(), dependencies: ["RouteMapTool"]),
    .plugin(
      name: "ApplinksPlugin",
      capability: .command(
        intent: .custom(verb: "applinks", description: "Run applinks in the folder of the package.")),
      dependencies: ["applinks"]),

    .target(
      name: "TestSupport", dependencies: ["CZlib", "LinkSyntax"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "PositionedJSON"),
    tests(of: "LinkSyntax"),
    tests(of: "AssociationFiles", with: ["PositionedJSON"]),
    tests(of: "LinkMatching", with: ["PositionedJSON", "LinkSyntax", "AssociationFiles"]),
    tests(
      of: "LinkAnalysis",
      with: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching", "AssetLinks", "PackageReading",
        "LinkRouting",
      ]),
    tests(of: "LinkRouting", with: ["LinkSyntax"]),
    tests(
      of: "RouteGeneration",
      with: [
        "PositionedJSON", "LinkSyntax", "LinkRouting", "LinkAnalysis", "LinkMatching", "AssociationFiles",
        "AssetLinks", "PackageReading",
      ], excluding: ["Vectors"]),
    tests(of: "LinkRoutes"),
    tests(
      of: "HummingbirdLinks",
      with: ["LinkRouting", "LinkRoutes", server("Hummingbird", "hummingbird")]),
    // The server of the examples, which CI runs.
    .executableTarget(
      name: "ExampleServer",
      dependencies: [
        "LinkRoutes", "HummingbirdLinks", "RouteGeneration", server("Hummingbird", "hummingbird"),
      ],
      path: "Examples/server/Sources/Server"),
    tests(of: "SourceReading", with: ["LinkSyntax", "LinkRouting", "SourceFacts", "PositionedJSON"]),
    tests(of: "SourceFacts", with: ["PositionedJSON"]),
    tests(
      of: "LinkRoutesPlugin",
      with: ["LinkSyntax", "RouteDeclarations"]
        + syntax("SwiftParser", "SwiftSyntaxMacrosGenericTestSupport", traits: ["Macros"])),
    tests(
      of: "LinkSynthesis", with: ["PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching"]),
    tests(of: "Findings", with: ["PositionedJSON"]),
    tests(of: "AssetLinks", with: ["PositionedJSON", "LinkSyntax", "PackageReading"]),
    tests(of: "Entitlements", with: ["PositionedJSON"]),
    tests(of: "PackageReading", with: ["PositionedJSON", "CZlib"]),
    tests(of: "FindingReports", with: ["PositionedJSON", "Findings"]),
    tests(
      of: "LinkTraffic", with: ["PositionedJSON", "LinkSyntax", "AssociationFiles", "LinkMatching"]),
    tests(
      of: "AssociationLint",
      with: [
        "PositionedJSON", "LinkSyntax", "AssociationFiles", "Findings", "LinkMatching", "Entitlements",
        "AssetLinks", "PackageReading", "HostingEvidence",
      ]),
    tests(
      of: "AppInspection",
      with: [
        "PositionedJSON", "AssociationFiles", "AssetLinks", "Findings", "FindingReports", "PackageReading",
        "SourceFacts",
      ]),
    tests(of: "MatchingModule", with: ["LinkMatching"], excluding: ["Vectors", "QRVectors"]),
    tests(of: "HostingEvidence"),
    tests(of: "LinkOpening", with: ["LinkSyntax", "LinkMatching"]),
    tests(
      of: "DeviceSimulation",
      with: [
        "LinkSyntax", "LinkMatching", "LinkOpening", "DeviceChurn",
        "AssetLinks", "PackageReading",
      ]),
    // A program that changes a device without end, for tests that kill it.
    .executableTarget(
      name: "DeviceChurn", dependencies: ["DeviceSimulation", "LinkMatching", "LinkOpening"],
      path: "Tests/DeviceChurn", swiftSettings: settings),
    tests(
      of: "LinkTesting",
      with: [
        "LinkSyntax", "AssociationFiles", "LinkMatching", "AssetLinks", "LinkRouting", "LinkOpening",
        "DeviceSimulation",
      ]),
    tests(
      of: "UITestGeneration",
      with: ["LinkMatching", "LinkOpening", "LinkTesting", .product(name: "Yams", package: "Yams")],
      excluding: ["Plans"]),
    tests(of: "AssociationResponder"),
    tests(of: "EditorSupport", with: ["PositionedJSON", "Findings"]),
    tests(of: "AssociationFetching", with: ["HostingEvidence", "TestOrigin"] + networking),
    tests(
      of: "LinkDiagnosis",
      with: [
        "AssociationFiles", "LinkMatching", "Entitlements", "HostingEvidence", "AssociationLint",
        "LinkOpening",
        "AssetLinks", "PackageReading",
      ]),
    tests(
      of: "AssociationServer",
      with: [
        "PositionedJSON", "Findings", "HostingEvidence", "AssociationResponder", "AssociationFetching",
        "TestOrigin",
      ] + networking + serving),
    // A web server that misbehaves on demand, for the tests of everything that fetches.
    .target(
      name: "TestOrigin", dependencies: networking, path: "Tests/TestOrigin", swiftSettings: settings),
    tests(
      of: "ApplinksCLI",
      with: [
        "PositionedJSON", "AssociationFiles", "Findings", "AssociationLint", "FindingReports", "CZlib",
        "TestOrigin", "AssociationServer",
        "Entitlements", "EditorSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
