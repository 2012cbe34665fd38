/// What was seen of an encrypted connection.
public struct TLSEvidence: Hashable, Sendable {
  /// The version, such as `TLS 1.3`; `nil` where the handshake did not come so far.
  public var version: String?
  /// The protocol that was agreed on: `h2`, `http/1.1`, or none.
  public var applicationProtocol: String?
  /// The certificates as the server sent them, its own first.
  public var chain: [CertificateEvidence]
  /// Why the chain is not trusted; empty where it is. Unknown where this machine cannot judge it.
  public var problems: Fact<[TrustProblem]>

  /// Evidence by its parts.
  public init(
    version: String? = nil, applicationProtocol: String? = nil, chain: [CertificateEvidence] = [],
    problems: Fact<[TrustProblem]> = .unknown(.notReached)
  ) {
    self.version = version
    self.applicationProtocol = applicationProtocol
    self.chain = chain
    self.problems = problems
  }

  /// Whether the chain is trusted; `nil` where that is unknown.
  public var isTrusted: Bool? { problems.value.map(\.isEmpty) }
}
