import Entitlements

/// An entry of the associated domains and its place.
struct ClaimedDomain: Sendable {
  /// The text of the entry.
  let text: Entitlements.LocatedText
  /// What it says.
  let domain: AssociatedDomain

  /// Reads an entry.
  init(_ text: Entitlements.LocatedText) {
    self.text = text
    domain = AssociatedDomain(text.text)
  }

  /// The bytes of a part of the entry in the file; `nil` in a binary property list.
  func fileRange(of part: Range<Int>) -> Range<Int>? { text.fileRange(of: part) }
}
