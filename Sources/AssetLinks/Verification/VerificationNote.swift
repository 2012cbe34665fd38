/// What one line of `pm get-app-links` means.
public struct VerificationNote: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What kind of line it is.
  public let kind: Kind
  /// The package of the section that the line belongs to; empty before the first.
  public let package: String
  /// The host of the line, or the text of a line that is not understood.
  public let subject: String
  /// The state of the host as printed; empty for other lines.
  public let state: String
  /// The user of the section, such as `0` or `all`; empty outside of one.
  public let user: String

  /// The kinds of lines.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A host and its state.
    case domain
    /// A host of a filter with `autoVerify` that cannot be verified.
    case invalidDomain
    /// Link handling as a whole is switched on for the user.
    case handlingAllowed
    /// Link handling as a whole is switched off by the user.
    case handlingDisallowed
    /// A host that the user has chosen.
    case selected
    /// A host that the user has not chosen.
    case notSelected
    /// The certificates of the app.
    case signatures
    /// A line that is not understood.
    case unknown

    /// The stable name in machine output.
    public var name: String {
      switch self {
      case .domain: "domain"
      case .invalidDomain: "invalid-domain"
      case .handlingAllowed: "handling-allowed"
      case .handlingDisallowed: "handling-disallowed"
      case .selected: "selected"
      case .notSelected: "not-selected"
      case .signatures: "signatures"
      case .unknown: "unknown"
      }
    }
  }

  /// Whether links of the host open the app by default, as far as the line alone says; `nil` for other lines.
  public var isVerified: Verdict? { kind == .domain ? DomainState(state).isVerified : nil }

  /// What the line means, in one sentence that names the line.
  public var sentence: String {
    let host = ASCIIText.quoted(subject)
    let start = "Line \(line): "
    switch kind {
    case .domain: return start + "the host \(host) " + DomainState(state).meaning + "."
    case .invalidDomain:
      return start + "the host \(host) stands in a filter with autoVerify but cannot be verified."
    case .handlingAllowed: return start + "user \(user) lets the app open links that it is verified for."
    case .handlingDisallowed:
      return start
        + "user \(user) has switched off \"Open supported links\", so no link opens the app by default."
    case .selected: return start + "user \(user) has chosen the app for \(host), which needs no verification."
    case .notSelected:
      return start
        + "user \(user) has not chosen the app for \(host), so it opens only if the host is verified."
    case .signatures:
      return start + "the app is signed with \(subject); the asset links must list this fingerprint."
    case .unknown: return start + "\(host) is not understood."
    }
  }

  /// What to do next, in one sentence; empty where there is nothing to do.
  public var nextStep: String {
    switch kind {
    case .domain: return DomainState(state).nextStep(subject, package.utf8.isEmpty ? "PACKAGE" : package)
    case .invalidDomain: return "Write a host name, or *. before one, in the filter."
    case .handlingDisallowed:
      return "Switch it on in the settings of the app under \"Open by default\"."
    default: return ""
    }
  }
}
