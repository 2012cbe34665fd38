/// Something that was observed, or the reason why it was not.
public enum Fact<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It was observed.
  case known(Value)
  /// It could not be observed; nothing is said about it.
  case unknown(UnknownReason)

  /// The value where it is known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}
