/// Why a chain of certificates is not trusted.
public enum TrustProblem: Hashable, Sendable {
  /// The server showed no certificate.
  case noCertificate
  /// The certificate vouches for itself, and is no root that this machine trusts.
  case selfSigned
  /// The chain ends in a root that is not trusted.
  case untrustedRoot(String)
  /// Nobody who is trusted issued the last certificate of the chain: the root is unknown, or a link is missing.
  case unknownIssuer(String)
  /// A certificate is no longer good; `index` is its place in the chain, from zero.
  case expired(index: Int, since: Timestamp)
  /// A certificate is not good yet.
  case notYetValid(index: Int, until: Timestamp)
  /// The certificate is good for other hosts.
  case wrongHost([String])
  /// Anything else, in the words of the verifier.
  case other(String)
}
