/// One line of a response's head.
public struct HTTPHeader: Hashable, Sendable {
  /// The name as it was sent.
  public var name: String
  /// The value as it was sent.
  public var value: String

  /// A header by its parts.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [HTTPHeader] {
  /// The values of all headers of this name, whatever its case, in their order.
  public func values(_ name: String) -> [String] {
    let wanted = name.lowercased()
    return filter { $0.name.lowercased() == wanted }.map(\.value)
  }

  /// The value of the first header of this name.
  public func first(_ name: String) -> String? { values(name).first }
}
