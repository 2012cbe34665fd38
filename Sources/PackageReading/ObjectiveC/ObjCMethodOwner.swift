/// A class or category with the methods that it implements itself.
public struct ObjCMethodOwner: Hashable, Sendable {
  /// The name of the class, as the runtime has it: `_TtC4Shop11AppDelegate` for a class of Swift.
  public let className: String
  /// The name of the category; `nil` for the class itself.
  public let category: String?
  /// The selectors of its instance methods that were asked for.
  public let methods: [ObjCMethod]
  /// The name of the superclass; `nil` where there is none, or it cannot be told. Always `nil` for a category.
  public let superclass: String?
}
