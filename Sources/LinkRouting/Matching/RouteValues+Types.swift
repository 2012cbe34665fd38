/// What the code that the macro writes calls: one overload for each way in which a value stands in a link. `nil` means that
/// the route does not take the link.
extension RouteValues {
  /// A value that must be there.
  @inlinable
  public func value<Value: LinkParameter>(_ index: Int, _ type: Value.Type) -> Value? {
    var value: Value?
    _ = read(index) { text in
      value = Value._read(text)
      return value != nil
    }
    return value
  }

  /// A value that may be missing.
  @inlinable
  public func value<Value: LinkParameter>(_ index: Int, _ type: Value?.Type) -> Value?? {
    var value: Value?
    let found = read(index) { text in
      value = Value._read(text)
      return value != nil
    }
    return found == .refused ? .none : .some(value)
  }

  /// A value that is `fallback` where it is missing.
  @inlinable
  public func value<Value: LinkParameter>(
    _ index: Int, _ type: Value.Type, default fallback: @autoclosure () -> Value
  ) -> Value? {
    var value: Value?
    let found = read(index) { text in
      value = Value._read(text)
      return value != nil
    }
    return found == .absent ? fallback() : value
  }

  /// Values, one after the other.
  @inlinable
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
  @inlinable
  public func value<Child: LinkRoutable>(_ index: Int, _ type: Child.Type) -> Child? {
    var value: Child?
    _ = nestedMatch(index, Child.routeTable) { route, values in
      value = Child._route(route, values)
      return value != nil
    }
    return value
  }
}
