public import AssociationFiles
public import LinkMatching

/// What a diagnosis is about.
public struct DiagnosisQuestion: Sendable {
  /// What is asked for.
  public enum Subject: Hashable, Sendable {
    /// Which app a link opens.
    case link(String)
    /// Whether an app may use passkeys of a relying party, which is a domain.
    case relyingParty(String)
  }

  /// What is asked for.
  public var subject: Subject
  /// The identifier of the app; `nil` where it is not known.
  public var app: String?
  /// What the app claims; `nil` where that is not known.
  public var claims: AppClaims?
  /// The system; `nil` for one of today, which asks Apple's network.
  public var version: OSVersion?
  /// Where the link is tapped, and what the user chose before.
  public var opening: OpeningQuestion

  /// A question by its parts.
  public init(
    _ subject: Subject, app: String? = nil, claims: AppClaims? = nil, version: OSVersion? = nil,
    opening: OpeningQuestion = OpeningQuestion()
  ) {
    self.subject = subject
    self.app = app ?? claims?.identifier
    self.claims = claims
    self.version = version
    self.opening = opening
  }

  /// The service of the association file that answers.
  public var service: ServiceName {
    switch subject {
    case .link: .applinks
    case .relyingParty: .webcredentials
    }
  }

  /// The words that stand for what is asked.
  public var text: String {
    switch subject {
    case .link(let text), .relyingParty(let text): text
    }
  }
}
