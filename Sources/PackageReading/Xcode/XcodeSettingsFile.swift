/// The settings of an `.xcconfig` file. Other files that it includes are named and not read.
public struct XcodeSettingsFile: Hashable, Sendable {
  /// The settings; of equal keys the last counts, and those for one SDK or architecture alone are left out.
  public let settings: [String: String]
  /// The files that it includes, as written.
  public let included: [String]

  /// The most lines that are read.
  private static let maximumLines = 20_000

  /// Reads a file; a line that is no setting is passed over, as Xcode does with comments.
  public init(_ text: String) {
    var settings: [String: String] = [:]
    var included: [String] = []
    for line in text.split(maxSplits: Self.maximumLines, whereSeparator: \.isNewline).prefix(
      Self.maximumLines)
    {
      let content = Self.trimmed(Self.withoutComment(line))
      if content.hasPrefix("#include") {
        let parts = content.split(separator: "\"", omittingEmptySubsequences: false)
        if parts.count > 2 { included.append(String(parts[1])) }
        continue
      }
      guard let equals = content.firstIndex(of: "=") else { continue }
      let key = Self.trimmed(content[..<equals])
      guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { continue }
      settings[String(key)] = String(Self.trimmed(content[content.index(after: equals)...]))
    }
    self.settings = settings
    self.included = included
  }

  /// A comment begins with two slashes wherever they stand, in an address too.
  private static func withoutComment(_ line: Substring) -> Substring {
    line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true || text.last == ";" { text = text.dropLast() }
    return text
  }
}
