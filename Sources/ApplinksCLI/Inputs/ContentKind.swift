import PackageReading

/// What kind of file some bytes are, by their content first and their name second.
enum ContentKind: Hashable, Sendable {
  /// JSON, or what should be.
  case associationFile
  /// A property list, or what should be.
  case entitlements
  /// A list of Android's statements, or what should be.
  case assetLinks
  /// An `AndroidManifest.xml`, or what should be.
  case manifest
  /// A built Android app, or another archive.
  case androidPackage
  /// A signed message around one of them.
  case signed

  /// Looks at the beginning of `bytes`; `name` decides where it could be anything.
  init(of bytes: [UInt8], name: String) {
    if let kind = Self.androidKind(of: bytes, name: name) {
      self = kind
    } else if bytes.starts(with: "bplist".utf8) {
      self = .entitlements
    } else if Self.isMarkup(bytes) {
      self = Self.isPropertyList(bytes) || Self.isEntitlementsName(name) ? .entitlements : .associationFile
    } else if SignedMessage.isLikelySigned(bytes) {
      self = .signed
    } else {
      self = Self.isEntitlementsName(name) ? .entitlements : .associationFile
    }
  }

  private static func isEntitlementsName(_ name: String) -> Bool { name.hasSuffix(".entitlements") }

  /// Whether the first visible character is `<`.
  static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
  }

  private static func isPropertyList(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    return head.contains("<plist") || head.contains("doctype plist")
  }
}
