/// The parts of an app identifier, `<prefix>.<bundle identifier>`, and what is wrong with them.
///
/// The prefix is ten capital letters and digits; the whole equals the `application-identifier` entitlement.
/// Source: SAD, W19, ASG, documented. All ranges are byte offsets in the UTF-8 of the identifier.
struct IdentifierCheck: Hashable, Sendable {
  /// The UTF-8 of the identifier.
  let bytes: [UInt8]
  /// The white space in it, a range for each run.
  let whiteSpace: [Range<Int>]
  /// All but the white space at both ends.
  let core: Range<Int>
  /// What stands before the first dot; all of it where there is none.
  let prefix: Range<Int>
  /// What stands behind the first dot; `nil` where there is none, or nothing.
  let bundle: Range<Int>?
  /// What is wrong with the prefix; the first that applies.
  let prefixFault: PrefixFault?
  /// The part of the identifier that is to be filled in yet.
  let placeholder: Range<Int>?

  /// What can be wrong with a prefix.
  enum PrefixFault: Hashable, Sendable {
    /// It is not there: the identifier begins with its bundle identifier.
    case missing
    /// It is a word to be replaced.
    case placeholder
    /// It would be right in capitals.
    case lowerCase
    /// It is not ten capital letters and digits.
    case malformed
  }

  /// The number of characters in a prefix.
  static let prefixLength = 10

  /// Takes `identifier` apart, in linear time.
  init(_ identifier: String) {
    let bytes = Array(identifier.utf8)
    let whiteSpace = Self.whiteSpace(in: identifier)
    var core = bytes.indices
    if let first = whiteSpace.first, first.lowerBound == 0 { core = first.upperBound..<core.upperBound }
    if let last = whiteSpace.last, last.upperBound == bytes.count, last.lowerBound >= core.lowerBound {
      core = core.lowerBound..<last.lowerBound
    }
    let dot = Self.separator(in: bytes, core)
    let prefix = core.lowerBound..<(dot ?? core.upperBound)
    let bundle = dot.flatMap { $0 + 1 < core.upperBound ? $0 + 1..<core.upperBound : nil }
    let isPrefixPlaceholder = PlaceholderWords.isPlaceholder(prefix: bytes[prefix])
    self.bytes = bytes
    self.whiteSpace = whiteSpace
    self.core = core
    self.prefix = prefix
    self.bundle = bundle
    prefixFault = isPrefixPlaceholder ? .placeholder : Self.fault(of: bytes[prefix], hasBundle: bundle != nil)
    placeholder =
      isPrefixPlaceholder
      ? prefix : bundle.flatMap { PlaceholderWords.isPlaceholder(bundle: bytes[$0]) ? $0 : nil }
  }

  /// The text of a part.
  func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  /// The first `*` or `?`.
  var wildcard: Int? {
    bytes.firstIndex { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  // MARK: - Parts

  /// The first dot outside of brackets, since `$(TEAM.ID)` is one word.
  private static func separator(in bytes: [UInt8], _ core: Range<Int>) -> Int? {
    var depth = 0
    for index in core {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ".") where depth <= 0: return index
      default: break
      }
    }
    return bytes[core].firstIndex(of: UInt8(ascii: "."))
  }

  private static func whiteSpace(in text: String) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if isBlank(scalar) {
        if let last = runs.last, last.upperBound == offset {
          runs[runs.count - 1] = last.lowerBound..<end
        } else {
          runs.append(offset..<end)
        }
      }
      offset = end
    }
    return runs
  }

  /// White space, and the characters without width that copying from web pages leaves behind.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // Asking for properties costs a search of tables.
    if scalar.value < 0x80 { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
    return scalar.properties.isWhitespace || (0x200B...0x200F).contains(scalar.value)
      || scalar.value == 0xFEFF
  }

  // MARK: - The prefix

  private static func fault(of prefix: ArraySlice<UInt8>, hasBundle: Bool) -> PrefixFault? {
    guard !prefix.isEmpty else { return .missing }
    let hasLower = prefix.contains { $0 >= 0x61 && $0 <= 0x7A }
    let hasUpper = prefix.contains { $0 >= 0x41 && $0 <= 0x5A }
    let hasDigit = prefix.contains { $0 >= 0x30 && $0 <= 0x39 }
    let isWord = prefix.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    if isWord, prefix.count == prefixLength {
      if !hasLower { return nil }
      // Ten small letters are a word, such as the first of a reversed domain name.
      return hasDigit || hasUpper ? .lowerCase : .missing
    }
    // "com" and "w3cschool" begin a bundle identifier; capitals and bare numbers are meant as a prefix.
    return hasUpper || (!hasLower && hasDigit && hasBundle) ? .malformed : .missing
  }
}
