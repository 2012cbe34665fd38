public import PositionedJSON

/// A method or modifier in a source that the system hands links to.
public struct SourceReceiver: Hashable, Sendable {
  /// Which of the known receivers it is.
  public var kind: ReceiverKind
  /// The type that implements it; empty for a modifier of SwiftUI outside of types.
  public var owner: String
  /// The superclass that the type's declaration names; `nil` where it names none or that is not seen.
  public var superclass: String?
  /// Where its declaration stands.
  public var range: TextRange
  /// What its code was seen to look at, in the functions too that it is followed into.
  public var reads: Set<LinkCheck>
  /// What is compared, in such a way that a link which fails is left alone.
  public var checks: Set<LinkCheck>
  /// Whether the address of an activity is used before the activity's type was compared.
  public var usesUncheckedActivity: Bool
  /// Whether every `return` of it says that the link was taken; `false` where it returns nothing.
  public var alwaysReturnsTrue: Bool
  /// Whether the link goes to code that was not followed.
  public var isHandedOn: Bool

  /// A receiver about which nothing but its place is known yet.
  public init(kind: ReceiverKind, owner: String, range: TextRange) {
    self.kind = kind
    self.owner = owner
    self.range = range
    superclass = nil
    reads = []
    checks = []
    usesUncheckedActivity = false
    alwaysReturnsTrue = false
    isHandedOn = false
  }
}
