import Entitlements

/// An entry of the associated domains and its place.
struct ClaimedDomain: Sendable {
  /// The text of the entry.
  let text: Entitlements.LocatedText
  /// What it says.
  let domain: AssociatedDomain

  /// Where the entry is, such as `com.apple.developer.associated-domains[2]`.
  let keyPath: String

  /// Reads the entry at `index` of the array.
  init(_ text: Entitlements.LocatedText, index: Int) {
    self.text = text
    keyPath = "\(EntitlementProblem.domainsKey)[\(index)]"
    domain = AssociatedDomain(text.text)
  }

  /// The bytes of a part of the entry in the file; `nil` in a binary property list.
  func fileRange(of part: Range<Int>) -> Range<Int>? { text.fileRange(of: part) }
}
