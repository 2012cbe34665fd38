/// Small Android apps, made from nothing.
package enum AndroidSample {
  package typealias Node = CompiledXMLWriter.Node
  package typealias Attribute = CompiledXMLWriter.Attribute
  package typealias Value = CompiledXMLWriter.Value

  private static let identifiers: [String: UInt32] = [
    "name": 0x0101_0003, "exported": 0x0101_0010, "debuggable": 0x0101_000F, "scheme": 0x0101_0027,
    "host": 0x0101_0028, "port": 0x0101_0029, "path": 0x0101_002A, "pathPrefix": 0x0101_002B,
    "autoVerify": 0x0101_04EE, "minSdkVersion": 0x0101_020C, "targetSdkVersion": 0x0101_0270,
  ]

  /// An element with attributes of Android's namespace.
  package static func element(
    _ name: String, _ attributes: KeyValuePairs<String, Value> = [:], _ children: [Node] = [],
    line: UInt32 = 0
  ) -> Node {
    .element(
      name, attributes.map { Attribute($0.key, $0.value, identifier: identifiers[$0.key] ?? 0) }, children,
      line: line)
  }

  /// The manifest of `com.example.shop`, whose one filter takes `https://shop.example/buy…` and a host that is the
  /// resource 0x7F010000.
  package static func manifest(target: Int32 = 34) -> Node {
    let filter = element(
      "intent-filter", ["autoVerify": .flag(true)],
      [
        element("action", ["name": .text("android.intent.action.VIEW")]),
        element("category", ["name": .text("android.intent.category.DEFAULT")]),
        element("category", ["name": .text("android.intent.category.BROWSABLE")]),
        element(
          "data", ["scheme": .text("https"), "host": .text("shop.example"), "pathPrefix": .text("/buy")],
          line: 9),
        element("data", ["host": .reference(0x7F01_0000)], line: 10),
      ], line: 8)
    let activity = element("activity", ["name": .text(".Main"), "exported": .flag(true)], [filter], line: 6)
    let receiver = element(
      "receiver", ["name": .text("Push")],
      [element("intent-filter", [:], [element("action", ["name": .text("PUSH")])])])
    return .element(
      "manifest", [Attribute("package", .text("com.example.shop"), isAndroid: false)],
      [
        element("uses-sdk", ["minSdkVersion": .number(24), "targetSdkVersion": .number(target)], line: 3),
        element("application", ["debuggable": .flag(true)], [activity, receiver], line: 5),
      ], line: 2)
  }

  /// The strings that the manifest names.
  package static func resources() -> [UInt8] {
    var writer = ResourceTableWriter([
      (
        "string",
        [
          .init("", [0: .reference(0x7F01_0001), 1: .text("old.example")]),
          .init("de", [0: .text("alt.example")], layout: .sparse, isCompact: true),
        ]
      )
    ])
    return writer.bytes()
  }

  /// An APK with a manifest, its strings, a signing block and signature files.
  package static func apk(
    manifest: Node = manifest(), block: SigningBlockWriter? = nil, files: [ZipBuilder.Entry] = []
  ) -> [UInt8] {
    var writer = CompiledXMLWriter()
    var builder = ZipBuilder([
      .init("AndroidManifest.xml", writer.bytes(manifest)),
      .init("resources.arsc", resources(), isDeflated: false),
    ])
    builder.entries += files
    builder.beforeDirectory = block?.bytes() ?? []
    return builder.bytes()
  }

  /// An app bundle with a manifest, its strings, and signature files.
  package static func bundle(manifest: Node = manifest(), files: [ZipBuilder.Entry] = []) -> [UInt8] {
    let table = ProtobufWriter.table([["": "old.example", "de": "alt.example"]])
    return ZipBuilder(
      [
        .init("BundleConfig.pb", []),
        .init("base/manifest/AndroidManifest.xml", ProtobufWriter.node(manifest)),
        .init("base/resources.pb", table),
      ] + files
    ).bytes()
  }

  /// The files of a JAR signature by a certificate for `commonName`.
  package static func signatureFiles(_ commonName: String, name: String = "CERT") -> [ZipBuilder.Entry] {
    let certificate = CertificateWriter.certificate(commonName)
    let issuer = CertificateWriter.name([(10, "Test"), (3, commonName)])
    let bytes = CertificateWriter.signature(certificates: [certificate], signers: [(issuer, 1)])
    return [
      .init("META-INF/MANIFEST.MF", []), .init("META-INF/\(name).SF", []),
      .init("META-INF/\(name).RSA", bytes),
    ]
  }
}
