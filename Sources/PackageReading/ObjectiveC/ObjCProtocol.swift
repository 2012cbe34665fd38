/// A protocol that an image declares or adopts. Its methods are **not** implemented. Source: app-inspection, trap 1.
public struct ObjCProtocol: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The selectors of its required and optional instance methods that were asked for.
  public let methods: [ObjCMethod]
}
