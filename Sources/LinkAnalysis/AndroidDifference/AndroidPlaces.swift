import AssetLinks
import LinkMatching

/// The schemes, hosts and ports that the filters of some manifests tell apart, each with a host that stands for all it covers.
struct AndroidPlaces {
  private(set) var places: [ParityHosts.Host] = []

  init(_ manifests: [ManifestDocument], domain: HostScope?) {
    let filters = manifests.flatMap(\.filters).filter { $0.hasView != .no }
    for scheme in Self.schemes(of: filters) {
      let own = filters.filter { ParityHosts.takes($0, scheme) }
      // Without a host a filter takes every one; no such link of the web opens an app by default.
      let takesAll = !Self.isWeb(scheme) && own.contains { $0.authorities.isEmpty }
      let hosts = ParityHosts(manifests, scheme: scheme, domain: domain, hasOthers: takesAll && domain == nil)
      let ports = Self.ports(of: own)
      for host in hosts.hosts {
        places += ports.map { port in
          var place = host
          place.port = port
          return place
        }
      }
      if takesAll, domain == nil { places.append(ParityHosts.Host(text: "", example: "", scheme: scheme)) }
    }
  }

  private static func isWeb(_ scheme: String) -> Bool { scheme == "https" || scheme == "http" }

  /// The schemes of the filters, once each; https where one is not known.
  private static func schemes(of filters: [IntentFilter]) -> [String] {
    var schemes: [String] = []
    var seen: Set<String> = []
    for scheme in filters.flatMap(\.schemes) {
      let text = scheme.unresolved == nil ? scheme.text.lowercased() : "https"
      if isScheme(text), seen.insert(text).inserted { schemes.append(text) }
    }
    return schemes
  }

  /// Whether a link can have the scheme. Source: RFC 3986, section 3.1.
  private static func isScheme(_ text: String) -> Bool {
    guard let first = text.utf8.first, first &- UInt8(ascii: "a") < 26 else { return false }
    return text.utf8.allSatisfy {
      $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || "+-.".utf8.contains($0)
    }
  }

  /// No port, which stands for all that no filter names, and each that one names.
  private static func ports(of filters: [IntentFilter]) -> [Int?] {
    var ports: [Int?] = [nil]
    for port in filters.flatMap(\.authorities).compactMap(\.port) where port.unresolved == nil {
      guard let number = Int(port.text), (0...65_535).contains(number), !ports.contains(number) else {
        continue
      }
      ports.append(number)
    }
    return ports
  }
}
