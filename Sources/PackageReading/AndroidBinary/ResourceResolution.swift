/// What a resource stands for, references followed.
public struct ResourceResolution: Hashable, Sendable {
  /// The values, each value once, with the first configuration that has it; no references are among them.
  public internal(set) var values: [ConfiguredValue] = []
  /// Whether some configuration has a value that is not known: a resource that is not there, an attribute of a theme, an
  /// array.
  public internal(set) var isIncomplete = false
  /// Whether resources lead back to themselves, or the chain is too long.
  public internal(set) var hasLoop = false
  /// The number of resources that were read for it.
  var readCount = 0
}
