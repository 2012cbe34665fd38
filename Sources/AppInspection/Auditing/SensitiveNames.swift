/// Names of parameters that carry secrets. Source: app-inspection, S29.
enum SensitiveNames {
  private static let words = [
    "token", "password", "session", "auth", "secret", "key", "code", "email", "phone",
  ]
  /// Longer words that hold one of them and mean something else.
  private static let harmless = [
    "keyword", "keyboard", "country_code", "countrycode", "author", "errorcode", "error_code",
  ]

  /// The first parameter of an address whose name is one of them, or has one as a part; `nil` where there is none.
  static func parameter(in address: String) -> String? {
    guard let start = address.firstIndex(where: { $0 == "?" || $0 == "#" }) else { return nil }
    for part in address[start...].split(whereSeparator: { "?#&;".contains($0) }) {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = part[..<equals]
      let lower = name.lowercased()
      guard lower.utf8.count <= 64, !harmless.contains(where: { lower.contains($0) }) else { continue }
      if words.contains(where: { lower.contains($0) }) { return String(name) }
    }
    return nil
  }
}
