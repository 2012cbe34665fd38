/// A list in one text, joined by commas: `?tags=new,sale`.
///
/// Elements whose text is empty or holds a comma, and lists without elements, cannot be printed. For a list in repeated
/// items (`?tag=new&tag=sale`) the parameter's type is an array.
public struct CommaSeparated<Element: LinkParameter>: LinkParameter {
  /// The elements.
  public var elements: [Element]

  /// A list.
  public init(_ elements: [Element]) { self.elements = elements }

  /// Reads a list; `nil` where one of the elements cannot be read.
  public init?(linkText: String) {
    elements = []
    for piece in linkText.split(separator: ",", omittingEmptySubsequences: false) {
      guard !piece.isEmpty, let element = Element(linkText: String(piece)) else { return nil }
      elements.append(element)
    }
  }

  /// The elements joined by commas; empty where they could not be told apart again.
  public var linkText: String {
    let texts = elements.map(\.linkText)
    return texts.contains { $0.isEmpty || $0.contains(",") } ? "" : texts.joined(separator: ",")
  }
}

extension CommaSeparated: Equatable where Element: Equatable {}
extension CommaSeparated: Hashable where Element: Hashable {}
