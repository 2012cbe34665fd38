/// A file that takes over what people wrote into the one that it replaces.
public struct MergedFile: Hashable, Sendable {
  /// The path in the folder.
  public var path: String
  /// Whether it is a program.
  public var isExecutable: Bool
  /// The text.
  public var text: String
  /// The keys of regions with content whose place is gone: they stand at the end of the file.
  public var kept: [String]
  /// Whether the file differs from the one that it replaces.
  public var isChanged: Bool
}
