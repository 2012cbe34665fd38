/// What the code that the macro writes calls: one overload for each way in which a value stands in a link. `nil` means that
/// the route does not take the link.
extension RouteValues {
  /// A value that must be there.
  public func value<Value: LinkParameter>(_ index: Int, _ type: Value.Type) -> Value? {
    if case .value(let value) = read(index, { Value._read($0) }) { value } else { nil }
  }

  /// A value that may be missing.
  public func value<Value: LinkParameter>(_ index: Int, _ type: Value?.Type) -> Value?? {
    switch read(index, { Value._read($0) }) {
    case .value(let value): .some(.some(value))
    case .absent: .some(.none)
    case .refused: .none
    }
  }

  /// A value that is `fallback` where it is missing.
  public func value<Value: LinkParameter>(
    _ index: Int, _ type: Value.Type, default fallback: @autoclosure () -> Value
  ) -> Value? {
    switch read(index, { Value._read($0) }) {
    case .value(let value): value
    case .absent: fallback()
    case .refused: nil
    }
  }

  /// Values, one after the other.
  public func value<Value: LinkParameter>(_ index: Int, _ type: [Value].Type) -> [Value]? {
    var values: [Value] = []
    let isRead = readAll(index) { text in
      guard let value = Value._read(text) else { return false }
      values.append(value)
      return true
    }
    return isRead ? values : nil
  }

  /// A value of a type with routes of its own.
  public func value<Child: LinkRoutable>(_ index: Int, _ type: Child.Type) -> Child? {
    var value: Child?
    _ = nestedMatch(index, Child.routeTable) { route, values in
      value = Child._route(route, values)
      return value != nil
    }
    return value
  }
}
