extension JSONParser {
  /// Reads one element or member of the innermost container, or closes it.
  mutating func parseNextElement() {
    skipTrivia()
    guard position < end else { return reportUnclosed() }
    if closeAtBracket() { return }
    if innermost.elementCount > 0 {
      guard consumeSeparator() else { return }
    } else if source[position] == UInt8(ascii: ",") {
      return reportExtraComma()
    }
    innermost.elementCount += 1
    if innermost.isObject {
      parseMember()
    } else {
      parseValue()
    }
  }

  // MARK: - Brackets

  /// Handles a closing bracket at `position`; false where there is none.
  private mutating func closeAtBracket() -> Bool {
    let byte = source[position]
    guard byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") else { return false }
    let closesObject = byte == UInt8(ascii: "}")
    if innermost.isObject == closesObject {
      position += 1
      close(at: position)
    } else if outer.contains(where: { !$0.isNone && $0.isObject == closesObject }) {
      reportMissingBracket(of: innermost, at: position)
      close(at: position)
    } else {
      log.add(
        .unbalancedBracket, position..<position + 1, edit: .remove(position..<position + 1),
        "A closing \"\(closesObject ? "}" : "]")\" has no opening partner.", help: "Remove it.")
      position += 1
    }
    return true
  }

  private mutating func reportMissingBracket(of container: Container, at place: Int) {
    let opening = Int(nodes[container.node].start)
    let bracket = container.isObject ? "}" : "]"
    let before = endOfPrevious(place)
    log.add(
      .unbalancedBracket, opening..<opening + 1, edit: .insert(bracket, at: before),
      "The \"\(container.isObject ? "{" : "[")\" that opens here is never closed.",
      help: "Add \"\(bracket)\" where the \(container.isObject ? "object" : "array") ends.")
  }

  private mutating func reportUnclosed() {
    reportMissingBracket(of: innermost, at: end)
    close(at: end)
  }

  // MARK: - Commas

  /// Consumes the comma between two elements; false where the container ended or there is nothing to read.
  private mutating func consumeSeparator() -> Bool {
    guard source[position] == UInt8(ascii: ",") else {
      let place = endOfPrevious(position)
      log.add(
        .missingComma, place..<min(place + 1, end), edit: .insert(",", at: place),
        "A comma is missing between two elements.", help: "Write \",\" here.")
      return true
    }
    let comma = position
    position += 1
    skipTrivia()
    while position < end, source[position] == UInt8(ascii: ",") {
      reportExtraComma()
      skipTrivia()
    }
    guard position < end else { return false }
    guard isClosingBracket(source[position]) else { return true }
    log.add(
      .trailingComma, comma..<comma + 1, edit: .remove(comma..<comma + 1),
      "A comma stands before the closing bracket.", help: "Remove the comma.")
    return false
  }

  private mutating func reportExtraComma() {
    log.add(
      .extraComma, position..<position + 1, edit: .remove(position..<position + 1),
      "A comma stands where a value is due.", help: "Remove the comma.")
    position += 1
  }

  private func isClosingBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  /// The place behind the last byte before `place` that is not white space.
  private func endOfPrevious(_ place: Int) -> Int {
    var place = place
    while place > 0, ASCII.isJSONSpace(source[place - 1]) { place -= 1 }
    return place
  }

  // MARK: - Members

  private mutating func parseMember() {
    parseKey()
    skipTrivia()
    let keyEnd = nodes.last.map { Int($0.end) } ?? position
    if position < end, source[position] == UInt8(ascii: ":") {
      position += 1
    } else if position < end, source[position] == UInt8(ascii: "=") {
      log.add(
        .missingColon, position..<position + 1, edit: TextEdit(range: position..<position + 1, with: ":"),
        "An \"=\" stands between key and value.", help: "Write \":\" instead.")
      position += 1
    } else {
      log.add(
        .missingColon, keyEnd..<min(keyEnd + 1, end), edit: .insert(":", at: keyEnd),
        "A colon is missing behind the key.", help: "Write \":\" between key and value.")
    }
    skipTrivia()
    if position < end, source[position] != UInt8(ascii: ","), !isClosingBracket(source[position]) {
      parseValue()
    } else {
      log.add(
        .missingValue, keyEnd..<min(keyEnd + 1, end), "A value is missing behind the key.",
        help: "Write the value, or remove the key.")
      append(.invalid, position..<position)
    }
  }

  private mutating func parseKey() {
    openKeys.append(UInt32(nodes.count))
    let byte = source[position]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      parseString(quote: byte)
    } else if isTypographicQuote(at: position) {
      parseTypographicString()
    } else if isWordByte(byte) {
      let start = position
      while position < end, isWordByte(source[position]) { position += 1 }
      append(.string, start..<position, .isBare)
      let text = excerpt(start..<position)
      log.add(
        .invalidKey, start..<position,
        edit: TextEdit(range: start..<position, with: "\"\(text)\""),
        "The key \"\(text)\" has no quotes.", help: "Write the key in double quotes.")
    } else {
      // No key at all, as in `{ {…} }`: the value keeps its place behind an empty key.
      log.add(
        .invalidKey, position..<position + 1, "A key is missing before this value.",
        help: "Write a key in double quotes and a colon.")
      append(.string, position..<position, [.isBare])
      if byte != UInt8(ascii: "{"), byte != UInt8(ascii: "["), byte != UInt8(ascii: ":") { position += 1 }
    }
  }

  // MARK: - Duplicate keys

  func keyText(_ node: UInt32) -> [UInt8] {
    let node = nodes[Int(node)]
    guard node.flags.contains(.hasEscapes) else { return Array(source[node.content]) }
    var reader = JSONStringReader(source, node.content)
    while reader.readNext() {}
    return reader.decoded
  }

  /// Reports keys that occur twice among those from `first` on. Linear in their number on average.
  mutating func reportDuplicateKeys(from first: Int) {
    let count = openKeys.count - first
    guard count > 1 else { return }
    if count <= 8 {
      for later in first + 1..<openKeys.count {
        for earlier in first..<later where keysAreEqual(openKeys[earlier], openKeys[later]) {
          reportDuplicate(openKeys[later], of: openKeys[earlier])
          break
        }
      }
      return
    }
    var texts = TextNumbers()
    /// The first key with each text.
    var keys: [UInt32] = []
    for index in first..<openKeys.count {
      let (number, isNew) = keyText(openKeys[index]).withUnsafeBufferPointer { texts.insert($0) }
      if isNew {
        keys.append(openKeys[index])
      } else {
        reportDuplicate(openKeys[index], of: keys[number])
      }
    }
  }

  private func keysAreEqual(_ a: UInt32, _ b: UInt32) -> Bool {
    let first = nodes[Int(a)]
    let second = nodes[Int(b)]
    if first.flags.union(second.flags).contains(.hasEscapes) { return keyText(a) == keyText(b) }
    let one = first.content
    let other = second.content
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where source[one.lowerBound + offset] != source[other.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func reportDuplicate(_ key: UInt32, of earlier: UInt32) {
    let node = nodes[Int(key)]
    guard !node.flags.contains(.isBare) || node.end > node.start else { return }
    let text = String(decoding: keyText(key).prefix(60), as: UTF8.self)
    log.add(
      .duplicateKey, Int(node.start)..<Int(node.end), strict: .accepts,
      "The key \"\(text)\" occurs twice in this object; a reader keeps only one of them.",
      help: "Remove one of the two, or merge their values.")
  }
}
