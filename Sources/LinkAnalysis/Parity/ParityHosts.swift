import AssetLinks
import LinkMatching

/// The hosts that parity is asked about, each with a host that stands for all that it covers.
///
/// Of all the hosts that filters tell apart, each has one: a host that is written out, and for a wildcard a host below it
/// that no other host and no longer wildcard of the manifest covers.
struct ParityHosts {
  struct Host: Hashable {
    /// The host as filters write it, in small letters; empty for links without a host.
    var text: String
    /// A host that it covers.
    var example: String
    var scheme = "https"
    var port: Int?

    /// What links of the host begin with.
    var root: String { prefix(example) }
    /// The host in words.
    var words: String { prefix(text) }

    private func prefix(_ host: String) -> String {
      guard !host.isEmpty else { return "\(scheme):" }
      return "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "")
    }
  }

  private(set) var hosts: [Host] = []
  private let all: [String]

  /// The hosts of filters that take a scheme.
  ///
  /// - Parameters:
  ///   - manifests: The manifests whose filters count together.
  ///   - scheme: The scheme in small letters.
  ///   - domain: The domain that is asked about; `nil` for all.
  ///   - hasOthers: Whether all other hosts are one more.
  init(
    _ manifests: [ManifestDocument], scheme: String = "https", domain: HostScope?, hasOthers: Bool = false
  ) {
    var texts: [String] = []
    var seen: Set<String> = []
    for filter in manifests.flatMap(\.filters) where filter.hasView != .no && Self.takes(filter, scheme) {
      for authority in filter.authorities where authority.host.unresolved == nil {
        let text = authority.host.text.lowercased()
        if Self.isHost(text), seen.insert(text).inserted { texts.append(text) }
      }
    }
    if hasOthers, seen.insert("*").inserted { texts.append("*") }
    let own = domain.map { ($0.isWildcard ? "*." : "") + $0.host }
    if let own, seen.insert(own).inserted { texts.append(own) }
    all = texts
    hosts = texts.compactMap { text in
      guard let example = example(of: text) else { return nil }
      let isAsked = text == own || domain.map { Self.covers($0, example) } ?? true
      return isAsked ? Host(text: text, example: example, scheme: scheme) : nil
    }
  }

  /// Whether a filter may take links of a scheme.
  static func takes(_ filter: IntentFilter, _ scheme: String) -> Bool {
    filter.schemes.contains { $0.unresolved != nil || $0.text.lowercased() == scheme }
  }

  private static func isHost(_ text: String) -> Bool {
    let name = text.hasPrefix("*.") ? text.dropFirst(2) : text.hasPrefix("*") ? text.dropFirst() : text[...]
    return HostScope(domain: String(name)) != nil || (text.hasPrefix("*") && name.isEmpty)
  }

  private static func covers(_ scope: HostScope, _ host: String) -> Bool {
    guard scope.isWildcard else { return host == scope.host }
    return host.hasSuffix("." + scope.host) && host.utf8.count > scope.host.utf8.count + 1
  }

  /// A host that `text` covers and no other host and no longer wildcard does; `nil` where others cover all of them.
  private func example(of text: String) -> String? {
    guard text.hasPrefix("*") else { return text }
    let end = text.dropFirst()
    // All names that end in one letter may be another wildcard's, all ends of reserved names too.
    let ends = end.isEmpty ? [".example", ".test", ".invalid", ".localhost", ""] : [String(end)]
    let letters = ["", "1", "2"] + "abcdefghijklmnopqrstuvwxyz03456789".map { String($0) }
    for end in ends {
      for number in 0...all.count {
        for letter in letters {
          let example = "x\(number == 0 ? "" : String(number))\(letter)\(end)"
          if !isTaken(example, but: text) { return example }
        }
      }
    }
    return nil
  }

  private func isTaken(_ example: String, but text: String) -> Bool {
    all.contains { other in
      guard other != text else { return false }
      guard other.hasPrefix("*") else { return other == example }
      return other.utf8.count > text.utf8.count && example.hasSuffix(other.dropFirst())
    }
  }
}
