/// The words that templates of association files leave to be replaced.
enum PlaceholderWords {
  /// Whether `prefix` is no prefix, but a word for one: `TEAMID`, `<TEAM_ID>`, `$(TeamIdentifier)`, `XXXXXXXXXX`.
  static func isPlaceholder(prefix: ArraySlice<UInt8>) -> Bool {
    if isTemplate(prefix) || isFiller(prefix) { return true }
    let plain = plainForm(prefix)
    if prefixWords.contains(plain) || series.contains(plain) { return true }
    return prefixParts.contains { isPart($0, of: plain) }
  }

  /// Whether `bundle` is no bundle identifier, but a word for one, or has such a word in it.
  static func isPlaceholder(bundle: ArraySlice<UInt8>) -> Bool {
    if isTemplate(bundle) { return true }
    return bundle.split(separator: UInt8(ascii: ".")).contains { bundleWords.contains(plainForm($0)) }
  }

  private static func isPart(_ part: String, of word: String) -> Bool {
    var rest = word.utf8[...]
    while rest.count >= part.utf8.count {
      if rest.starts(with: part.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }

  /// `<…>`, `{{…}}`, `$(…)`, `${…}`, `[…]`, `%…%`
  private static func isTemplate(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { templateSigns.contains($0) }
  }

  /// One character three times or more, as in `XXXXXXXXXX` and `0000000000`.
  private static func isFiller(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 3, let first = text.first, first != UInt8(ascii: "*") else { return false }
    return text.allSatisfy { $0 | 0x20 == first | 0x20 } && first | 0x20 != UInt8(ascii: "w")
  }

  /// The letters and digits of `text` in capitals.
  private static func plainForm(_ text: ArraySlice<UInt8>) -> String {
    // No word of the lists is longer.
    guard text.count <= 60 else { return "" }
    let bytes = text.compactMap { byte -> UInt8? in
      if byte >= 0x61, byte <= 0x7A { return byte - 0x20 }
      return (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) ? byte : nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let templateSigns = Array("<>{}[]()$%".utf8)

  /// What no prefix has in it.
  private static let prefixParts = ["TEAMID", "APPIDPREFIX"]

  private static let prefixWords: Set<String> = [
    "TEAM", "YOURTEAM", "PREFIX", "YOURPREFIX", "IDPREFIX", "APPPREFIX", "APPID", "YOURAPPID",
    "APPLICATIONIDENTIFIERPREFIX", "APPIDENTIFIERPREFIX", "BUNDLESEEDID", "SEEDID", "DEVELOPERID",
    "YOURDEVELOPERID", "APPLEID", "YOURID", "PLACEHOLDER", "CHANGEME", "REPLACEME", "REPLACETHIS", "FILLME",
    "DUMMY",
  ]

  private static let series: Set<String> = [
    "1234567890", "0123456789", "ABCDEFGHIJ", "A1B2C3D4E5", "1A2B3C4D5E",
  ]

  private static let bundleWords: Set<String> = [
    "BUNDLEID", "BUNDLEIDENTIFIER", "YOURBUNDLEID", "YOURBUNDLEIDENTIFIER", "APPBUNDLEID", "YOURCOMPANY",
    "YOURCOMPANYNAME", "YOURDOMAIN", "YOURAPP", "YOURAPPNAME", "YOURORGANIZATION", "YOURORG", "YOURNAME",
  ]
}
