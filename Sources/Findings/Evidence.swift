/// What a finding about a built app rests on.
public struct Evidence: Hashable, Sendable {
  /// The offset in the file of the finding's place, in bytes; `nil` where it is not one place.
  public var offset: Int?
  /// The words or structure that were found there, such as a selector and its class.
  public var text: String
  /// The identifiers of requirements and weaknesses (MASTG, MASVS, CWE) that the reference gives for the rule.
  public var identifiers: [String]
  /// Whether the file lets it only be suspected: whoever has the source should look.
  public var isSuspicion: Bool

  /// Evidence by its parts.
  public init(offset: Int? = nil, text: String, identifiers: [String], isSuspicion: Bool = false) {
    self.offset = offset
    self.text = text
    self.identifiers = identifiers
    self.isSuspicion = isSuspicion
  }
}
