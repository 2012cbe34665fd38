import Findings

/// Finds bundle identifiers with characters that none has.
enum InvalidBundleIdentifierRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "invalid-bundle-identifier",
    title: "A bundle identifier that no app can have",
    severity: .error,
    why: """
      A bundle identifier has letters, digits, hyphens and dots only (Apple, CFBundleIdentifier), and \
      something between two dots.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.my↓_app"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.my-app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard let bundle = check.bundle, check.placeholder == nil, let part = firstFault(in: bundle, check)
      else {
        return nil
      }
      let cause =
        check.text(part) == "."
        ? "a dot with nothing beside it"
        : "\(Excerpt.quote(check.text(part))), which no bundle identifier has"
      return IdentifierFault(
        part: part, message: "The app identifier \(Excerpt.quote(identifier.text)) has \(cause).",
        help: "Write the bundle identifier as the app has it: letters, digits, hyphens and dots.")
    }
  }

  /// The first byte that is illegal, or the first dot that misses a neighbour; white space and wildcards have
  /// rules of their own.
  private static func firstFault(in bundle: Range<Int>, _ check: IdentifierCheck) -> Range<Int>? {
    let ignored = check.whiteSpace.reduce(into: Set<Int>()) { $0.formUnion($1) }
    for index in bundle where !ignored.contains(index) {
      let byte = check.bytes[index]
      switch byte {
      case UInt8(ascii: "."):
        let isLast = index + 1 == bundle.upperBound
        let isDoubled = check.bytes[index - 1] == byte
        if isLast || isDoubled { return index..<index + 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "?"): break
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      default: return index..<endOfCharacter(at: index, check.bytes)
      }
    }
    return nil
  }

  private static func endOfCharacter(at index: Int, _ bytes: [UInt8]) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
