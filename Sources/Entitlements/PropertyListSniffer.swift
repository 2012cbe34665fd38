import PositionedJSON

/// Tells the form of a property list by its first bytes.
enum PropertyListSniffer {
  /// The form of `bytes`, or the error that says what they are instead.
  static func format(
    of bytes: [UInt8], limits: EntitlementLimits
  ) throws(EntitlementError) -> EntitlementDocument.Format {
    guard bytes.count <= limits.maximumSize else {
      throw EntitlementError(
        .tooLarge, "The file has \(bytes.count) bytes; at most \(limits.maximumSize) are read.")
    }
    if bytes.starts(with: "bplist".utf8) {
      guard bytes.starts(with: "bplist0".utf8) else {
        throw EntitlementError(.unknownFormat, "The binary property list has an unknown version; convert it.")
      }
      return .binary
    }
    if isWide(bytes) {
      throw EntitlementError(
        .unsupportedEncoding, "The file is UTF-16 or UTF-32; save it as UTF-8.", at: .start)
    }
    let start = textStart(bytes)
    guard start < bytes.count else { throw EntitlementError(.empty, "The file is empty.", at: .start) }
    guard bytes[start] == UInt8(ascii: "<") else { throw notXML(bytes, start) }
    if isPage(bytes[start...]) {
      throw EntitlementError(
        .html, "The file is a web page and not a property list; check where it came from.",
        at: LineTable(bytes).position(at: start))
    }
    return .xml
  }

  /// The offset of the first byte behind a byte order mark and white space.
  static func textStart(_ bytes: [UInt8]) -> Int {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count, XMLPropertyListReader.isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return true }
    let first = bytes.prefix(4)
    return first.contains(UInt8(ascii: "<")) && first.contains(0)
  }

  private static func isPage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { head.hasPrefix($0) }
  }

  private static func notXML(_ bytes: [UInt8], _ start: Int) -> EntitlementError {
    let place = LineTable(bytes).position(at: start)
    if "{(".utf8.contains(bytes[start]) || bytes[start...].starts(with: "//".utf8) {
      return EntitlementError(
        .oldStyle,
        "The file is an old-style property list or JSON; convert it with plutil -convert xml1.", at: place)
    }
    return EntitlementError(
      .unknownFormat, "The file is no property list in XML or binary form; check where it came from.",
      at: place)
  }
}
