public import PositionedJSON

extension EntitlementDocument {
  /// The key of the list.
  private static var key: String { "com.apple.developer.associated-domains" }

  /// The edit that adds `text` at the end of ``associatedDomains``; ``reversal(ofInsertion:)`` takes it back, byte for
  /// byte.
  ///
  /// The entry gets a line of its own where the others have theirs. A file without the list gets a line with the list.
  /// `nil` in a binary property list, in a provisioning profile, where the value of the key is no list, and where the
  /// dictionary is empty.
  public func insertion(ofAssociatedDomain text: String) -> TextEdit? {
    guard format == .xml, !isProvisioningProfile else { return nil }
    let element = "<string>\(Self.escaped(text))</string>"
    guard let list = entries.last(where: { $0.key.text == Self.key }) else {
      guard let range = entries.last?.valueRange else { return nil }
      return insertion(of: Self.lineStart + element + Self.lineEnd, behind: range)
    }
    guard list.kind == .array, let range = list.valueRange else { return nil }
    if let last = domainElements.last { return insertion(of: element, behind: last) }
    guard let start = bytes[range].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    if bytes[start - 1] == UInt8(ascii: "/") {
      // The space marks a list that stood without a closing tag, so that it can be put back as it was.
      return TextEdit(range: range, with: Self.marked(element))
    }
    guard let end = lineEnd(behind: start + 1) else { return .insert(element, at: start + 1) }
    let indent = indent(ofLineAt: range.lowerBound)
    return .insert(lineBreak(at: end) + indent + "\t" + element, at: end)
  }

  /// The edit that takes back what ``insertion(ofAssociatedDomain:)`` added; `nil` where `text` is none of
  /// ``associatedDomains``, and where the file has no places.
  public func reversal(ofInsertion text: String) -> TextEdit? {
    guard let index = associatedDomains?.lastIndex(where: { $0.text == text }),
      domainElements.indices.contains(index)
    else { return nil }
    let element = domainElements[index]
    let source = String(decoding: bytes[element], as: UTF8.self)
    if let range = range(of: element, between: Self.lineStart, Self.lineEnd) {
      return .remove(lineRange(of: range))
    }
    if let range = range(of: element, between: "<array >", "</array >"),
      Self.marked(source).utf8.count == range.count
    {
      return TextEdit(range: range, with: "<array/>")
    }
    return removal(ofAssociatedDomainAt: index)
  }

  /// What stands before the entry on the line that a file without the list gets; the spaces tell it from others.
  private static var lineStart: String { "<key >\(key)</key ><array>" }
  private static var lineEnd: String { "</array>" }

  private static func marked(_ element: String) -> String { "<array >\(element)</array >" }

  /// The insertion of a text behind an element: on a line of its own where the element ends its line.
  private func insertion(of text: String, behind element: Range<Int>) -> TextEdit {
    guard let end = lineEnd(behind: element.upperBound) else { return .insert(text, at: element.upperBound) }
    return .insert(lineBreak(at: end) + indent(ofLineAt: element.lowerBound) + text, at: end)
  }

  /// The place of the line break that follows `place` with nothing but blanks in between.
  private func lineEnd(behind place: Int) -> Int? {
    guard let end = bytes[place...].firstIndex(where: { !isBlank($0) }), isLineBreak(bytes[end]) else {
      return nil
    }
    return end
  }

  private func lineBreak(at place: Int) -> String {
    bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
      ? "\r\n" : String(decoding: [bytes[place]], as: UTF8.self)
  }

  /// The blanks with which the line of `place` begins.
  private func indent(ofLineAt place: Int) -> String {
    let start = bytes[..<place].lastIndex(where: isLineBreak).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start...].prefix(while: isBlank), as: UTF8.self)
  }

  /// An element with the texts directly around it; `nil` where others stand there.
  private func range(of element: Range<Int>, between prefix: String, _ suffix: String) -> Range<Int>? {
    let start = element.lowerBound - prefix.utf8.count
    let end = element.upperBound + suffix.utf8.count
    guard start >= 0, end <= bytes.count, bytes[start..<element.lowerBound].elementsEqual(prefix.utf8),
      bytes[element.upperBound..<end].elementsEqual(suffix.utf8)
    else { return nil }
    return start..<end
  }

  /// A range with its line, where nothing else stands on it.
  private func lineRange(of range: Range<Int>) -> Range<Int> {
    let start = bytes[..<range.lowerBound].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
    guard start == 0 || isLineBreak(bytes[start - 1]), let end = lineEnd(behind: range.upperBound) else {
      return range
    }
    return start..<(end + lineBreak(at: end).utf8.count)
  }
}
