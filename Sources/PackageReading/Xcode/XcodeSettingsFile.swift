/// The settings of an `.xcconfig` file. Other files that it includes are named, for whoever can read them.
public struct XcodeSettingsFile: Hashable, Sendable {
  /// What it says, in order.
  public let entries: [Entry]

  /// Something that a file says.
  public enum Entry: Hashable, Sendable {
    /// A setting; those for one SDK or architecture alone are left out.
    case setting(key: String, value: String)
    /// The path of a file whose settings stand here, as written; `#include?` too, which may name a file that is not there.
    case include(String)
  }

  /// Its own settings; of equal keys the last counts.
  public var settings: [String: String] {
    settingsWithIncluded { _ in [:] }
  }

  /// The settings with those of the files that it includes in their places; of equal keys the last counts.
  ///
  /// - Parameter included: The settings of a file that is included, by its path as written.
  public func settingsWithIncluded(_ included: (String) -> [String: String]) -> [String: String] {
    entries.reduce(into: [:]) { settings, entry in
      switch entry {
      case .setting(let key, let value): settings[key] = value
      case .include(let path): settings.merge(included(path)) { _, later in later }
      }
    }
  }

  /// The most lines that are read.
  private static let maximumLines = 20_000

  /// Reads a file; a line that is no setting is passed over, as Xcode does with comments.
  public init(_ text: String) {
    var entries: [Entry] = []
    for line in text.split(maxSplits: Self.maximumLines, whereSeparator: \.isNewline).prefix(
      Self.maximumLines)
    {
      let content = Self.trimmed(Self.withoutComment(line))
      if content.hasPrefix("#include") {
        let parts = content.split(separator: "\"", omittingEmptySubsequences: false)
        if parts.count > 2 { entries.append(.include(String(parts[1]))) }
        continue
      }
      guard let equals = content.firstIndex(of: "=") else { continue }
      let key = Self.trimmed(content[..<equals])
      guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { continue }
      let value = Self.trimmed(content[content.index(after: equals)...])
      entries.append(.setting(key: String(key), value: String(value)))
    }
    self.entries = entries
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
