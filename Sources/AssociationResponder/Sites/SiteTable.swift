/// Finds what belongs to a host: its own, or else that of the longest wildcard, or else what all others get.
package struct SiteTable<Value: Sendable>: Sendable {
  private var exact: [String: Value] = [:]
  /// By the domain behind `*.`.
  private var wildcards: [String: Value] = [:]
  private let fallback: Value?

  /// A table of hosts and wildcards such as `*.shop.example`.
  ///
  /// - Throws: ``SiteNameError`` for a text that is neither, and for two that mean the same.
  package init(_ values: [String: Value], fallback: Value?) throws(SiteNameError) {
    self.fallback = fallback
    for (text, value) in values {
      let isWildcard = text.hasPrefix("*.")
      let name = isWildcard ? String(text.dropFirst(2)) : text
      guard let host = HostName.normalized(name), !isWildcard || !host.contains("[") else {
        throw SiteNameError(name: text, isTwice: false)
      }
      let former =
        isWildcard ? wildcards.updateValue(value, forKey: host) : exact.updateValue(value, forKey: host)
      if former != nil { throw SiteNameError(name: text, isTwice: true) }
    }
  }

  /// What belongs to the host that a request names.
  package func value(for text: String) -> Value? {
    // Most hosts come as they stand in the table.
    if let value = exact[text] { return value }
    guard let host = HostName.normalized(text) else { return fallback }
    if let value = exact[host] { return value }
    if wildcards.isEmpty { return fallback }
    var rest = Substring(host)
    while let dot = rest.firstIndex(of: ".") {
      rest = rest[rest.index(after: dot)...]
      if let value = wildcards[String(rest)] { return value }
    }
    return fallback
  }

  /// The table with other values, each made once.
  func mapped<Other>(_ transform: (Value) -> Other) -> SiteTable<Other> {
    SiteTable<Other>(
      exact: exact.mapValues(transform), wildcards: wildcards.mapValues(transform),
      fallback: fallback.map(transform))
  }

  /// A table in which one value belongs to every host.
  init(always value: Value) { self.init(exact: [:], wildcards: [:], fallback: value) }

  private init(exact: [String: Value], wildcards: [String: Value], fallback: Value?) {
    self.exact = exact
    self.wildcards = wildcards
    self.fallback = fallback
  }
}
