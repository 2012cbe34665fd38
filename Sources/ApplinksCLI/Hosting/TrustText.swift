import HostingEvidence

/// Problems of trust for people and machines.
enum TrustText {
  /// What is wrong, as a clause.
  static func clause(_ problem: TrustProblem) -> String {
    switch problem {
    case .noCertificate: "the server shows no certificate"
    case .selfSigned: "it vouches for itself"
    case .untrustedRoot(let name): "the root \(name) is not trusted"
    case .unknownIssuer(let name): "no trusted root, and nothing that the server sends, is the issuer \(name)"
    case .expired(_, let time): "it expired on \(time.text)"
    case .notYetValid(_, let time): "it is good from \(time.text) on"
    case .wrongHost(let names): "it is for \(names.prefix(3).joined(separator: ", "))"
    case .other(let words): words
    }
  }

  /// The word for machines.
  static func code(_ problem: TrustProblem) -> String {
    switch problem {
    case .noCertificate: "noCertificate"
    case .selfSigned: "selfSigned"
    case .untrustedRoot: "untrustedRoot"
    case .unknownIssuer: "unknownIssuer"
    case .expired: "expired"
    case .notYetValid: "notYetValid"
    case .wrongHost: "wrongHost"
    case .other: "other"
    }
  }
}
