/// One file of a domain as a device would ask for it.
public struct HostedFile: Hashable, Sendable {
  /// Which file it is.
  public var role: Role
  /// Everything that was seen.
  public var evidence: FetchEvidence

  /// A file by its parts.
  public init(_ role: Role, _ evidence: FetchEvidence) {
    self.role = role
    self.evidence = evidence
  }

  /// Which file it is.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Apple's, where every device looks. Source: SAD, documented.
    case wellKnown
    /// Apple's at the root, deprecated. Source: W19, documented.
    case root
    /// Android's. Source: DAL-C, documented.
    case assetLinks

    /// The path on the host.
    public var path: String {
      switch self {
      case .wellKnown: "/.well-known/apple-app-site-association"
      case .root: "/apple-app-site-association"
      case .assetLinks: "/.well-known/assetlinks.json"
      }
    }
  }

  /// The name that findings carry.
  public var name: String { evidence.url.text }

  /// The exchange that speaks for all: one that a device could read, or else the first that came furthest.
  public var attempt: FetchAttempt? {
    evidence.attempts.first { $0.failure == nil && $0.response?.isUsable == true } ?? evidence.answer
  }

  /// What the server answered.
  public var response: ResponseEvidence? { attempt?.response }

  /// Whether words for people stand in place of asset links, which many domains have no use for.
  public var isText: Bool {
    guard role == .assetLinks, let bytes = response?.body.bytes else { return false }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first != UInt8(ascii: "[") && first != UInt8(ascii: "{")
  }

  /// The content that a device could read as a file; `nil` where there is none.
  public var content: [UInt8]? {
    guard let attempt, attempt.failure == nil, let response = attempt.response, response.isUsable, !isText
    else {
      return nil
    }
    return response.body.bytes
  }
}

extension ResponseEvidence {
  /// Whether a device could go on to read the body as a file: status 200, whole, and no page.
  public var isUsable: Bool {
    status == 200 && body.isComplete && !body.isOverLimit && !body.hasExtraBytes
      && body.decodingProblem == nil && page == .content
      && contentEncodings.allSatisfy { $0 == "gzip" || $0 == "x-gzip" }
  }

  /// Whether two responses say the same to a reader: status, target and content.
  public func says(_ other: ResponseEvidence) -> Bool {
    status == other.status && headers.first("location") == other.headers.first("location")
      && (!isUsable && !other.isUsable && status != 200 || body.sha256 == other.body.sha256)
  }
}
