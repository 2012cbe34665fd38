// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .unsafeFlags(["-parse-as-library"]), .enableUpcomingFeature("ExistentialAny"),
]

/// A fuzz target: one file that hands libFuzzer's inputs to one part of the package.
func fuzz(_ name: String, _ products: String...) -> Target {
  .executableTarget(
    name: name, dependencies: products.map { .product(name: $0, package: "applinks") } + ["FuzzDriver"],
    swiftSettings: settings,
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
}

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "applinks", path: "..")],
  targets: [
    .target(name: "FuzzDriver"),
    fuzz("FuzzJSON", "PositionedJSON"),
    fuzz("FuzzLinkURL", "LinkSyntax"),
    fuzz("FuzzTemplate", "LinkSyntax"),
    fuzz("FuzzRoutes", "LinkRouting", "LinkSyntax"),
    fuzz("FuzzRouteMap", "LinkRouting"),
    fuzz("FuzzMatcher", "LinkMatching", "AssociationFiles", "LinkSyntax"),
    fuzz("FuzzAnalysis", "LinkAnalysis", "LinkMatching", "AssociationFiles"),
    fuzz("FuzzEntitlements", "Entitlements"),
    fuzz("FuzzSignedMessage", "PackageReading"),
    fuzz("FuzzLog", "LinkTraffic", "LinkMatching", "AssociationFiles", "PackageReading"),
    fuzz("FuzzAndroid", "AssetLinks", "PackageReading", "LinkAnalysis", "DeviceSimulation"),
    fuzz("FuzzZip", "PackageReading"),
    fuzz("FuzzBinaryXML", "PackageReading"),
    fuzz("FuzzResourceTable", "PackageReading"),
    fuzz("FuzzSigningBlock", "PackageReading"),
    fuzz("FuzzMachO", "PackageReading"),
    fuzz("FuzzCodeSignature", "PackageReading"),
    fuzz("FuzzEncodedEntitlements", "PackageReading"),
    fuzz("FuzzPropertyList", "Entitlements"),
    fuzz("FuzzProfile", "AppInspection"),
    fuzz("FuzzAppArchive", "AppInspection", "FindingReports", "Findings"),
    fuzz("FuzzShow", "DeviceSimulation"),
    fuzz("FuzzPlan", "LinkTesting"),
    fuzz("FuzzEditor", "EditorSupport"),
    fuzz("FuzzRegions", "UITestGeneration"),
    fuzz("FuzzObjectiveC", "SourceFacts", "PositionedJSON"),
    fuzz("FuzzTrace", "AppInspection"),
    fuzz("FuzzXcodeProject", "PackageReading"),
    fuzz("FuzzLint", "AssociationLint", "AssociationFiles", "Findings", "PositionedJSON"),
  ],
  swiftLanguageModes: [.v6]
)
