/// What a domain serves from some time on.
public struct Deployment: Hashable, Sendable {
  /// From when on, in seconds since the beginning.
  public var start: Int64
  /// A name for reports.
  public var name: String
  /// What Apple's network gets of the domain.
  public var answer: AssociationAnswer

  /// A deployment.
  public init(at start: Int64, name: String, answer: AssociationAnswer) {
    self.start = start
    self.name = name
    self.answer = answer
  }
}
