/// For which devices a value is meant. Source: RESTYPES, `ResTable_config`.
public struct ResourceConfiguration: Hashable, Sendable {
  /// The qualifiers as folders of resources have them, such as `de-rAT-v31`; empty for the default. Qualifiers beyond
  /// language, region and version are told by `…`.
  public let qualifiers: String

  /// The default.
  static let any = ResourceConfiguration(qualifiers: "")

  init(qualifiers: String) { self.qualifiers = qualifiers }

  /// Reads a configuration whose first number is its size.
  init(in window: ByteWindow, at offset: Int, end: Int) {
    let size = min(Int(window.u32(offset) ?? 0), 64, max(0, end - offset))
    guard size >= 28 else {
      qualifiers = ""
      return
    }
    var bytes = window.bytes(offset..<(offset + size))
    var parts: [String] = []
    if let language = Self.code(bytes[8], bytes[9], base: UInt8(ascii: "a")) { parts.append(language) }
    if let region = Self.code(bytes[10], bytes[11], base: UInt8(ascii: "0")) { parts.append("r" + region) }
    let version = Int(bytes[24]) | Int(bytes[25]) << 8
    for index in [0, 1, 2, 3, 8, 9, 10, 11, 24, 25] { bytes[index] = 0 }
    if bytes.contains(where: { $0 != 0 }) { parts.append("…") }
    if version > 0 { parts.append("v\(version)") }
    qualifiers = parts.joined(separator: "-")
  }

  /// Two letters, or three of five bits each where the first byte's highest bit is set.
  private static func code(_ first: UInt8, _ second: UInt8, base: UInt8) -> String? {
    guard first != 0 || second != 0 else { return nil }
    var letters = [first, second]
    if first & 0x80 != 0 {
      letters = [
        base &+ (second & 0x1F), base &+ ((second & 0xE0) >> 5 | (first & 0x03) << 3),
        base &+ (first & 0x7C) >> 2,
      ]
    }
    return String(
      decoding: letters.map { (0x21...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }
}
