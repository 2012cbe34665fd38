/// A function of Swift whose name speaks of links.
public struct SwiftFunction: Hashable, Sendable {
  /// The mangled name, without the underscore of Mach-O.
  public let mangled: String
  /// The readable name.
  public let demangled: String
}
