/// A method that a class or category of an app really implements.
public struct ImplementedSelector: Hashable, Sendable {
  /// The class, as the runtime names it.
  public let className: String
  /// The selector.
  public let selector: String
  /// `class`, or `category` and its name.
  public let owner: String
  /// The offset in the file of its entry in the list of methods.
  public let offset: Int
}
