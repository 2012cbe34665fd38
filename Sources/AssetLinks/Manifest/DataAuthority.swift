/// A host and the port beside it, compared as one. Source: IF, documented in source.
public struct DataAuthority: Hashable, Sendable {
  /// The host as written; a `*` at its start stands for any text.
  public let host: ManifestText
  /// The port; any where there is none.
  public let port: ManifestText?

  /// Both in one text, as in a URL.
  public var text: String { port.map { host.text + ":" + $0.text } ?? host.text }

  /// Whether the host begins with `*`.
  public var isWildcard: Bool { ASCIIText.hasPrefix(host.text, "*") }

  /// How a host of a link fits.
  enum HostFit: Hashable, Sendable {
    case exactly
    /// Only when letter case is passed over: the framework's documentation says that case counts, its code passes
    /// it over (folklore against IF).
    case ignoringCase
    case not
    case unknown
  }

  /// Compares the host: all of it, or what stands behind the `*` with the end of the link's host. `*.shop.example`
  /// therefore does not cover `shop.example`, and `*shop.example` covers `myshop.example`. Source: IF.
  func fit(host link: String?) -> HostFit {
    guard host.unresolved == nil else { return .unknown }
    guard let link else { return .not }
    var own = host.text
    var other = link
    if isWildcard {
      own = ASCIIText.dropping(1, from: own)
      guard other.utf8.count >= own.utf8.count else { return .not }
      other = ASCIIText.dropping(other.utf8.count - own.utf8.count, from: other)
    }
    if ASCIIText.equal(own, other) { return .exactly }
    return ASCIIText.equalIgnoringCase(own, other) ? .ignoringCase : .not
  }

  /// Whether the port fits: any where none is written, else the very one of the link, the default not put in.
  func fits(port link: Int?) -> Verdict {
    guard let port else { return .yes }
    guard port.unresolved == nil, let number = ASCIIText.number(port.text) else { return .unknown }
    return Verdict(number == link)
  }

  /// The host whose `assetlinks.json` counts: `*.` is taken off. Source: SS-UTIL, documented in source.
  public var verificationHost: String {
    ASCIIText.hasPrefix(host.text, "*.") ? ASCIIText.dropping(2, from: host.text) : host.text
  }

  /// Whether a verifier can ask that host for its file: it is a name with a dot in it, without `*`.
  public var isVerifiable: Bool {
    let name = verificationHost
    guard host.unresolved == nil, name.utf8.contains(UInt8(ascii: ".")) else { return false }
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let last = labels.last, !labels.contains(where: { $0.isEmpty }) else { return false }
    // A last label of digits makes it an IP address.
    guard !last.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return false }
    return name.utf8.allSatisfy {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
    }
  }
}
