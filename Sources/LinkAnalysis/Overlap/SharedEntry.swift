/// An entry that names several apps: whatever it opens for one of them, it opens for all.
///
/// Nobody has said which of them is taken where several are installed.
public struct SharedEntry: Sendable {
  /// The position of the entry in `details`.
  public let detail: Int
  /// The apps that it names.
  public let apps: [String]
  /// A shortest link that it opens.
  public let example: ExampleLink
}
