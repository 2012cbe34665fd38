/// Something that a site is told to do wrong.
public struct SiteFault: Hashable, Sendable {
  /// What it does.
  public var kind: Kind
  /// Whether it does so for every path, and not for the files of apps alone.
  public var isForEverything: Bool
  /// The seconds that ``Kind/slow`` waits, or that ``Kind/drip`` waits between two bytes.
  public var seconds: Double
  /// The bytes to which ``Kind/oversize`` makes a body grow.
  public var size: Int

  /// A fault by its parts.
  ///
  /// - Parameters:
  ///   - kind: What is done wrong.
  ///   - isForEverything: Whether it is done for every path, and not for the files of apps alone.
  ///   - seconds: 10 for the first byte and 0.5 between bytes where nothing is said; at most an hour.
  ///   - size: 2 MiB where nothing is said; at most 64 MiB.
  public init(_ kind: Kind, isForEverything: Bool = false, seconds: Double? = nil, size: Int? = nil) {
    self.kind = kind
    self.isForEverything = isForEverything
    self.seconds = min(max(seconds ?? (kind == .drip ? 0.5 : 10), 0), 3600)
    self.size = min(max(size ?? 2 << 20, 0), 64 << 20)
  }

  /// What a site can do wrong. Each is a model of what users suffer (user-needs.md), none a claim about a platform.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 301 to the `www` of the host, or from there to the host.
    case redirect
    /// 403.
    case forbidden = "403"
    /// 404.
    case missing = "404"
    /// 500.
    case failing = "500"
    /// A page that asks the reader to prove that it is a person, with status 403.
    case challenge
    /// A web page with status 200 in place of the file.
    case page
    /// The file as `text/plain`.
    case wrongType = "wrong-type"
    /// A long wait before the first byte.
    case slow
    /// One byte after another.
    case drip
    /// The connection ends in the middle of the body.
    case truncated
    /// The connection is reset in place of an answer.
    case reset
    /// A body that does not seem to end: the file, and spaces behind it.
    case oversize
    /// A certificate that is no longer good.
    case expiredCertificate = "expired-certificate"
    /// A certificate for another host.
    case wrongHostCertificate = "wrong-host-certificate"
    /// A certificate that vouches for itself.
    case untrustedCertificate = "untrusted-certificate"
    /// The file is not where it should be, but in places where builds put it wrongly.
    case wrongFolder = "wrong-folder"
    /// A mail scanner asks for each page (`HEAD`, `GET`) before its reader does.
    case prefetch

    /// Whether it changes the bytes of a body or the way in which they come.
    var needsBytes: Bool { self == .drip || self == .truncated || self == .oversize }

    /// Whether it is one of the certificate, which is shown before any path is known.
    var isOfCertificate: Bool {
      switch self {
      case .expiredCertificate, .wrongHostCertificate, .untrustedCertificate: true
      default: false
      }
    }
  }

  /// Reads `KIND`, `KIND:NUMBER` (seconds or bytes) or either with `@all` behind it; `nil` for anything else.
  public init?(_ text: String) {
    var rest = Substring(text)
    let isForEverything = rest.hasSuffix("@all")
    if isForEverything { rest = rest.dropLast(4) }
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }) else { return nil }
    var seconds: Double?
    var size: Int?
    if parts.count > 1 {
      switch kind {
      case .slow, .drip:
        guard let number = Double(parts[1]), (0...3600).contains(number) else { return nil }
        seconds = number
      case .oversize:
        guard let number = Int(parts[1]), (0...(64 << 20)).contains(number) else { return nil }
        size = number
      default: return nil
      }
    }
    self.init(kind, isForEverything: isForEverything, seconds: seconds, size: size)
  }
}
