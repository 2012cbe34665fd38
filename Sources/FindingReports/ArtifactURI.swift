/// The name of a file as a URI reference (RFC 3986), for SARIF.
struct ArtifactURI: Hashable {
  /// The reference.
  let text: String
  /// Whether it is relative to the folder that the tool ran in.
  let isRelative: Bool

  /// The name that stands for the standard input.
  static let standardInput = "<stdin>"

  /// The reference for a file as the user named it: a path, an address or `<stdin>`.
  init(_ file: String) {
    if file == Self.standardInput {
      text = Self.encoded(file, keeping: "")
      isRelative = false
    } else if Self.isAddress(file) {
      text = Self.encoded(file, keeping: "/:?#%")
      isRelative = false
    } else if file.utf8.first == 0x2F {
      // Two slashes at the front would make the first folder a host.
      text = "file:///" + Self.encoded(String(file.unicodeScalars.drop { $0 == "/" }), keeping: "/")
      isRelative = false
    } else {
      let path = Self.plainPath(file)
      text = Self.encoded(path, keeping: "/")
      isRelative = !path.utf8.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
    }
  }

  /// A relative path without the `./` that only says "from here".
  static func plainPath(_ file: String) -> String {
    var rest = file[...]
    while rest.utf8.count > 2, rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return String(rest)
  }

  /// Whether `file` is an address or a revision of a repository rather than a path.
  private static func isAddress(_ file: String) -> Bool {
    ["https://", "http://", "file://", "git:", "domain:"].contains { file.hasPrefix($0) }
  }

  /// `text` with every byte percent-encoded that is neither unreserved, a sub-delimiter, `@` nor in `kept`.
  private static func encoded(_ text: String, keeping kept: String) -> String {
    let plain = Set("-._~!$&'()*+,;=@".utf8).union(kept.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let isAlphanumeric =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      let isStrayPercent = byte == 0x25 && !startsEscape(bytes, at: index)
      if isAlphanumeric || (plain.contains(byte) && !isStrayPercent) {
        result.append(byte)
      } else {
        result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether two hexadecimal digits follow the percent sign at `index`.
  private static func startsEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return bytes[index + 1...index + 2].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
  }
}
