/// Tells prefixes that somebody wrote down in place of a real one.
enum AppIdentifierPlaceholder {
  /// The words, without separators and in upper case, that stand for a prefix nobody filled in.
  private static let words: Set<String> = [
    "TEAM", "TEAMID", "TEAMIDENTIFIER", "TEAMPREFIX", "TEAMIDPREFIX", "YOURTEAMID", "YOURTEAM", "MYTEAMID",
    "MYTEAM", "TEAMIDHERE", "YOURTEAMIDHERE", "APPLETEAMID", "IOSTEAMID", "DEVELOPERTEAMID",
    "TEAMDEVELOPERID",
    "PREFIX", "APPID", "APPIDPREFIX", "APPPREFIX", "APPIDENTIFIERPREFIX", "TEAMIDENTIFIERPREFIX", "YOURAPPID",
    "YOURPREFIX", "IDPREFIX", "APPLICATIONIDENTIFIERPREFIX", "YOURID", "SEEDID", "BUNDLESEEDID",
    "DEVELOPERID",
    "CHANGEME", "REPLACEME", "PLACEHOLDER",
  ]

  /// Whether `prefix` is such a word, also with digits behind (`TEAMID1234`), or one letter over and over.
  static func isWord(_ prefix: some StringProtocol) -> Bool {
    guard prefix.utf8.count <= 40 else { return false }
    let bytes = prefix.utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    if bytes.count > 3, Set(bytes).count == 1 { return true }
    let letters = bytes.prefix { !$0.isASCIIDigit }
    guard bytes.dropFirst(letters.count).allSatisfy(\.isASCIIDigit) else { return false }
    return words.contains(String(decoding: letters, as: UTF8.self).uppercased())
  }

  /// The bytes that only templates have: brackets, variables and words joined by a plus.
  static func isTemplateByte(_ byte: UInt8) -> Bool { "<>[]{}()$%+".utf8.contains(byte) }

  /// Whether `prefix` counts: its letters run from A and its digits from 0 or 1, as in `ABCDE12345`.
  static func isSample(_ prefix: some StringProtocol) -> Bool {
    guard (8...12).contains(prefix.utf8.count) else { return false }
    let letters = prefix.utf8.filter { !$0.isASCIIDigit }
    let digits = prefix.utf8.filter(\.isASCIIDigit)
    guard letters.allSatisfy(\.isASCIIUpper) else { return false }
    return counts(letters, from: 0x41, wrapping: 26)
      && (counts(digits, from: 0x31, wrapping: 10) || counts(digits, from: 0x30, wrapping: 10))
  }

  private static func counts(_ bytes: [UInt8], from first: UInt8, wrapping size: Int) -> Bool {
    let base = size == 10 ? 0x30 : 0x41
    let shift = Int(first) - base
    return bytes.enumerated().allSatisfy { Int($1) == base + (shift + $0) % size }
  }
}
