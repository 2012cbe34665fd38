import PackageReading

/// Android's files.
extension ContentKind {
  /// The most bytes in which a sign of Android's files is looked for.
  private static let head = 64 << 10

  /// Whether the bytes are one of Android's files, by what is inside, or by the name where it could be anything.
  static func androidKind(of bytes: [UInt8], name: String) -> ContentKind? {
    let file = name.split { $0 == "/" || $0 == ":" }.last ?? ""
    // What stands there is read by Apple's devices, whatever it is.
    if file.hasPrefix("apple-app-site-association") { return nil }
    if ZipArchive.isLikelyZip(bytes) || CompiledXML.isChunked(bytes) { return .androidPackage }
    if file == "assetlinks.json" { return .assetLinks }
    if file == "AndroidManifest.xml" || isManifest(bytes) { return .manifest }
    return isStatementList(bytes) ? .assetLinks : nil
  }

  /// Whether the text is an array that speaks of relations: no association file is an array.
  private static func isStatementList(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = bytes[start...].drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard text.first == UInt8(ascii: "[") else { return false }
    let head = text.prefix(Self.head)
    return ["\"relation\"", "\"target\"", "\"include\""].contains { contains($0, head) }
  }

  /// Whether the outermost element of the text is a manifest.
  private static func isManifest(_ bytes: [UInt8]) -> Bool {
    guard isMarkup(bytes) else { return false }
    return rootName(bytes.prefix(head)) == "manifest"
  }

  /// The name of the first element, comments and the like passed over.
  private static func rootName(_ text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.starts(with: "!--".utf8) {
        guard let end = index(behind: "-->", in: rest.dropFirst(3)) else { return nil }
        rest = rest[end...]
      } else if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        rest = rest[end...]
      } else {
        let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return String(decoding: name.prefix(64), as: UTF8.self)
      }
    }
    return nil
  }

  private static func contains(_ word: String, _ text: ArraySlice<UInt8>) -> Bool {
    index(behind: word, in: text) != nil
  }

  private static func index(behind word: String, in text: ArraySlice<UInt8>) -> Int? {
    let count = word.utf8.count
    guard text.count >= count else { return nil }
    return (text.startIndex...(text.endIndex - count)).first { text[$0...].starts(with: word.utf8) }.map {
      $0 + count
    }
  }
}
