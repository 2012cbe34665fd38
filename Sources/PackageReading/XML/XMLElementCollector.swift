import Foundation
import PositionedJSON

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Takes what Foundation's parser reports. A class because the parser wants a delegate; it lives for one reading.
final class XMLElementCollector: NSObject, XMLParserDelegate {
  private(set) var elements: [XMLElementRecord] = []
  private(set) var error: XMLReadingError?
  private(set) var isFinished = false
  private let tags: [XMLTagScanner.Tag]
  private let lines: LineTable
  private var namespaces = XMLNamespaces()
  /// The positions of the open elements.
  private var open: [Int] = []

  init(_ tags: [XMLTagScanner.Tag], _ lines: LineTable) {
    self.tags = tags
    self.lines = lines
  }

  /// The place of the last element that was read.
  var lastPosition: TextPosition? { elements.last?.position }

  private func fail(_ failure: XMLReadingError, _ parser: XMLParser) {
    if error == nil { error = failure }
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    guard error == nil else { return }
    guard elements.count < tags.count else {
      fail(XMLReadingError(.malformed, "The file is not well-formed XML.", at: lastPosition), parser)
      return
    }
    let tag = tags[elements.count]
    let position = lines.position(at: tag.start)
    namespaces.enter(attributes)
    guard let resolved = namespaces.resolve(name, isElement: true) else {
      fail(Self.undeclared(name, position), parser)
      return
    }
    var records: [XMLAttributeRecord] = []
    for (written, offset) in tag.attributes where !XMLNamespaces.isDeclaration(written) {
      let place = lines.position(at: offset)
      guard let value = attributes[written] else { continue }
      guard let attribute = namespaces.resolve(written, isElement: false) else {
        fail(Self.undeclared(written, place), parser)
        return
      }
      records.append(
        XMLAttributeRecord(
          name: attribute.name, namespace: attribute.namespace, value: value, position: place))
    }
    if let parent = open.last { elements[parent].hasChildren = true }
    elements.append(
      XMLElementRecord(
        name: resolved.name, namespace: resolved.namespace, depth: open.count, attributes: records, text: "",
        hasChildren: false, position: position))
    open.append(elements.count - 1)
  }

  private static func undeclared(_ name: String, _ position: TextPosition) -> XMLReadingError {
    let prefix = name.prefix { $0 != ":" }.prefix(60)
    return XMLReadingError(
      .undeclaredPrefix,
      "The prefix \"\(prefix)\" is not declared; add xmlns:\(prefix)=\"…\" to the outermost element.",
      at: position)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    namespaces.leave()
    _ = open.popLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let element = open.last { elements[element].text += text }
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    if let element = open.last { elements[element].text += String(decoding: data, as: UTF8.self) }
  }

  func parserDidEndDocument(_ parser: XMLParser) { isFinished = open.isEmpty }

  /// libxml2's complaints about namespaces, which are resolved here: two warnings about their addresses, and a prefix that is
  /// not declared.
  private static let namespaceCodes = [99, 100, 201]

  func parser(_ parser: XMLParser, parseErrorOccurred problem: any Error) {
    let code = (problem as NSError).code
    guard error == nil, !Self.namespaceCodes.contains(code) else { return }
    let line = min(max(parser.lineNumber, 1), lines.lineCount)
    let bytes = lines.bytes(ofLine: line) ?? 0..<0
    let place = lines.position(at: min(bytes.lowerBound + max(parser.columnNumber, 1) - 1, bytes.upperBound))
    error = XMLReadingError(
      .malformed,
      "The file is not well-formed XML near this place (libxml2 error \(code)).",
      at: place)
  }
}
