import AssetLinks
import LinkMatching

/// The hosts that parity is asked about, each with a host that stands for all that it covers.
///
/// Of all the hosts that filters tell apart, each has one: a host that is written out, and for a wildcard a host below it
/// that no other host and no longer wildcard of the manifest covers.
struct ParityHosts {
  struct Host: Hashable {
    var text: String
    var example: String
  }

  private(set) var hosts: [Host] = []
  private let all: [String]

  init(_ manifest: ManifestDocument, domain: HostScope?) {
    var texts: [String] = []
    var seen: Set<String> = []
    for filter in manifest.filters where filter.hasView != .no && Self.takesHTTPS(filter) {
      for authority in filter.authorities where authority.host.unresolved == nil {
        let text = authority.host.text.lowercased()
        if Self.isHost(text), seen.insert(text).inserted { texts.append(text) }
      }
    }
    let own = domain.map { ($0.isWildcard ? "*." : "") + $0.host }
    if let own, seen.insert(own).inserted { texts.append(own) }
    all = texts
    hosts = texts.compactMap { text in
      let example = example(of: text)
      let isAsked = text == own || domain.map { Self.covers($0, example) } ?? true
      return isAsked ? Host(text: text, example: example) : nil
    }
  }

  private static func takesHTTPS(_ filter: IntentFilter) -> Bool {
    filter.schemes.contains { $0.unresolved != nil || $0.text.lowercased() == "https" }
  }

  private static func isHost(_ text: String) -> Bool {
    let name = text.hasPrefix("*.") ? text.dropFirst(2) : text.hasPrefix("*") ? text.dropFirst() : text[...]
    return HostScope(domain: String(name)) != nil || (text.hasPrefix("*") && name.isEmpty)
  }

  private static func covers(_ scope: HostScope, _ host: String) -> Bool {
    guard scope.isWildcard else { return host == scope.host }
    return host.hasSuffix("." + scope.host) && host.utf8.count > scope.host.utf8.count + 1
  }

  private func example(of text: String) -> String {
    guard text.hasPrefix("*") else { return text }
    let end = String(text.dropFirst())
    for number in 0... {
      let label = number == 0 ? "x" : "x\(number)"
      let example = end.isEmpty ? "\(label).example" : label + end
      let isTaken = all.contains { other in
        guard other != text else { return false }
        guard other.hasPrefix("*") else { return other == example }
        let otherEnd = other.dropFirst()
        return otherEnd.utf8.count > end.utf8.count && example.hasSuffix(otherEnd)
      }
      if !isTaken { return example }
    }
    return text
  }
}
