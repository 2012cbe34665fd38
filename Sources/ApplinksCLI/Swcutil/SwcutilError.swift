/// The end of a run of `swcutil` with one of the texts that are ours.
struct SwcutilError: Error, Hashable, Sendable {
  /// The text for standard error.
  let text: String

  /// A failure with its text.
  init(_ text: String) { self.text = text }
}
