public import PositionedJSON

/// Something in a source that a finding may rest on.
public struct SourceEvent: Hashable, Sendable {
  /// The kinds. Source: app-inspection, S20 to S38 and section 5.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A link, or an address made of a whole one, is opened without a look at its host (S27).
    case linkOpened
    /// A parameter of a link is opened as an address (S27).
    case parameterOpened
    /// Data of a link goes to a web view (S26).
    case webView
    /// Data of a link becomes part of a query, a path of a file or a command (S26).
    case query
    /// Data of a link is kept: defaults, keychain, files (S26).
    case stored
    /// Something is destroyed, paid or signed out for a link (S25).
    case destructive
    /// A parameter goes on without having been compared with anything (S23).
    case parameterUnvalidated
    /// A link that lacks what the code expects ends the app (S24).
    case crash
    /// The host is compared in such a way that other hosts pass (S22).
    case weakHost
    /// A deprecated call (S37).
    case deprecatedCall
    /// An address is opened only where an app takes it (S28).
    case universalLinksOnly
    /// An address in the source is opened (S30).
    case addressOpened
    /// The system is asked whether an app takes a scheme (S34).
    case schemeAsked
    /// An address in the source (S29, S31, S38).
    case address
    /// A secret is put into an address (S29).
    case secretInAddress
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var range: TextRange
  /// The code or text there, cut where it is long.
  public var text: String
  /// What it is about, such as the name of a parameter or an address.
  public var subject: String
  /// Whether what happens there was not followed to its end.
  public var isSuspicion: Bool

  /// An event by its parts.
  public init(kind: Kind, range: TextRange, text: String, subject: String, isSuspicion: Bool = false) {
    self.kind = kind
    self.range = range
    self.text = text
    self.subject = subject
    self.isSuspicion = isSuspicion
  }
}
