/// Another place that has a part in a finding.
public struct RelatedPlace: Hashable, Sendable {
  /// Where it is.
  public var place: Place
  /// Its part in the finding: "the rule that covers it".
  public var message: String

  /// A place and its part.
  public init(_ place: Place, _ message: String) {
    self.place = place
    self.message = message
  }
}
