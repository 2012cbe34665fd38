public import PositionedJSON

extension EntitlementDocument {
  /// The edit that removes one of ``associatedDomains``, with its line where nothing else stands on it.
  ///
  /// `nil` outside the list and in a binary property list. Edits of different entries do not overlap.
  public func removal(ofAssociatedDomainAt index: Int) -> TextEdit? {
    guard domainElements.indices.contains(index) else { return nil }
    let element = domainElements[index]
    var start = element.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    var end = element.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    let opensLine = start == 0 || isLineBreak(bytes[start - 1])
    guard opensLine, end < bytes.count, isLineBreak(bytes[end]) else { return .remove(element) }
    end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
    return .remove(start..<end)
  }

  /// The edit that puts `text` in place of one of ``associatedDomains``, escaped as XML needs it.
  ///
  /// `nil` outside the list and in a binary property list.
  public func replacement(ofAssociatedDomainAt index: Int, with text: String) -> TextEdit? {
    guard domainElements.indices.contains(index), let domain = associatedDomains?[index],
      let range = domain.range
    else { return nil }
    let escaped = Self.escaped(text)
    let isWholeElement = range == domainElements[index]
    return TextEdit(range: range, with: isWholeElement ? "<string>\(escaped)</string>" : escaped)
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
