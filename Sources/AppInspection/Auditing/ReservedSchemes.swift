/// Schemes that belong to the system. Source: app-inspection, S33.
enum ReservedSchemes {
  private static let names: Set<String> = [
    "http", "https", "mailto", "tel", "sms", "facetime", "facetime-audio", "itms", "itms-apps", "itms-appss",
    "itms-services",
  ]

  /// Whether a scheme is one of them, letter case passed over.
  static func contains(_ scheme: String) -> Bool {
    let lower = scheme.lowercased()
    return names.contains(lower) || lower.hasPrefix("itms")
  }

  /// Whether a text is a scheme by RFC 3986, section 3.1.
  static func isValid(_ scheme: String) -> Bool {
    guard let first = scheme.utf8.first, OpenedSchemes.isLetter(first) else { return false }
    return scheme.utf8.allSatisfy(OpenedSchemes.isPart)
  }
}
