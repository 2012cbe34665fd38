import PackageReading

/// Reads the sides of a comparison, whatever they are.
struct DiffInput {
  let console: Console
  /// The largest file to read, in bytes.
  let limit: Int
  let network: NetworkSettings
  /// What stands for placeholders and resources of manifests.
  let values: ManifestValues

  /// The side that `text` names; of a built app the file is mapped and not read as a whole.
  func read(_ text: String) async throws(ToolError) -> DiffSubject {
    if text != "-", PackageFile.open(console.absolute(text)) != nil { return try app(text) }
    let source = try await SourceReader(console, limit: limit, network: network).read(text)
    let input = ManifestInput(console, limit: limit)
    switch ContentKind(of: source.bytes, name: source.name) {
    case .manifest, .androidPackage: return .app(try input.readApp(source, values.settings(input)))
    case .assetLinks: return .statements(input.statements(in: source), source.name)
    case .entitlements:
      throw ToolError(
        "\(Quoted.text(source.name)) holds entitlements: name association files, manifests or statement lists."
      )
    case .associationFile where Self.isArray(source.bytes):
      // No association file is an array; an empty statement list shows nothing else of itself.
      return .statements(input.statements(in: source), source.name)
    case .associationFile, .signed:
      return .association(
        try AssociationInput(console, limit: limit, network: network).open(source).file)
    }
  }

  private static func isArray(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "[")
  }

  /// The app that `text` names, which is no other kind of file.
  func app(_ text: String) throws(ToolError) -> DiffSubject {
    let input = ManifestInput(console, limit: limit)
    return .app(try input.readApp(text, values.settings(input)))
  }
}
