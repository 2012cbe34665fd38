/// The name of a method in a list of methods.
public struct ObjCMethod: Hashable, Sendable {
  /// The selector, such as `application:openURL:options:`.
  public let selector: String
  /// The offset of its entry in the image.
  public let offset: Int
}
