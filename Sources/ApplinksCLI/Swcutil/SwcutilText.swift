/// The texts that Apple's `swcutil` prints.
///
/// Source: ORA, ORA-B, TN, observed (macOS 27.0); ``SwcutilOwnText`` holds those that nobody has recorded.
enum SwcutilText {
  /// `match`, hit: the first pattern that covers the URL, and its place in the list.
  static func matched(index: Int, pattern: String) -> String {
    "Matched by pattern at index \(index): \(pattern)\n"
  }

  /// `match`, miss.
  static let didNotMatch = "Did not match.\n"

  /// `verify -u`, hit or excluded.
  static func pattern(service: String, app: String, domain: String, url: String, isBlocked: Bool) -> String {
    let verdict = isBlocked ? "blocked match" : "matched"
    return "{ s = \(service), a = \(app), d = \(domain) }:\(separator)Pattern \"\(url)\" \(verdict).\n"
  }

  /// What stands between the colon and the word `Pattern`.
  private static let separator = "\n"

  /// `verify -u`, none.
  static let noMatch = "Input JSON did not match input URL.\n"

  /// `verify -d -u` where the URL has another host.
  static func domainMismatch(domain: String, host: String) -> String {
    "Input domain \"\(domain)\" did not match input URL's domain \"\(host)\".\n"
  }
}
