import AssetLinks
import AssociationFiles
import PositionedJSON

/// Lays open files out as `applinks format` does.
enum DocumentFormatter {
  /// The edits that lay `text` out; none where it is laid out, cannot be read as JSON, or is of another kind.
  static func edits(for text: [UInt8], kind: DocumentKind) -> [TextEdit] {
    guard let laidOut = layout(of: text, kind: kind), laidOut != text else { return [] }
    // Only what differs is replaced, so that marks and cursors elsewhere stay.
    let limit = min(text.count, laidOut.count)
    var start = 0
    while start < limit, text[start] == laidOut[start] { start += 1 }
    while start > 0, isInsideCharacter(text, start) || isInsideCharacter(laidOut, start) { start -= 1 }
    var end = 0
    while end < limit - start, text[text.count - 1 - end] == laidOut[laidOut.count - 1 - end] { end += 1 }
    while end > 0, isInsideCharacter(text, text.count - end) || splitsLineEnd(text, text.count - end) {
      end -= 1
    }
    return [
      TextEdit(range: start..<text.count - end, replacement: Array(laidOut[start..<laidOut.count - end]))
    ]
  }

  private static func layout(of text: [UInt8], kind: DocumentKind) -> [UInt8]? {
    switch kind {
    case .associationFile: return AssociationFile(parsing: text).canonicalText
    case .assetLinks:
      let document = JSONDocument(parsing: text)
      guard document.firstRejection == nil, let root = document.root else { return nil }
      return JSONLayout(keyOrder: statementKeys).text(of: root)
    case .entitlements, .manifest, .configuration, .other: return nil
    }
  }

  /// The order of keys in Google's documentation. Source: DAL-S, documented.
  @Sendable private static func statementKeys(at path: [String]) -> [String] {
    switch path.count {
    case 1: ["relation", "target", "relation_extensions", "include"]
    case 2 where path[1] == "target": ["namespace", "package_name", "site", "sha256_cert_fingerprints"]
    default: []
    }
  }

  private static func isInsideCharacter(_ text: [UInt8], _ index: Int) -> Bool {
    index < text.count && text[index] & 0xC0 == 0x80
  }

  private static func splitsLineEnd(_ text: [UInt8], _ index: Int) -> Bool {
    index > 0 && index < text.count && text[index - 1] == 0x0D && text[index] == 0x0A
  }
}
