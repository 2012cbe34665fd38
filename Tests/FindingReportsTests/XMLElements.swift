import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The elements of an XML document, parsed by Foundation.
final class XMLElements: NSObject, XMLParserDelegate {
  private var elements: [(name: String, attributes: [String: String])] = []

  /// Parses a document, which must be well formed.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError)) in \(text)")
  }

  /// The attributes of all elements with this name, in document order.
  func all(_ name: String) -> [[String: String]] {
    elements.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?,
    attributes attributeDict: [String: String]
  ) {
    elements.append((elementName, attributeDict))
  }
}
