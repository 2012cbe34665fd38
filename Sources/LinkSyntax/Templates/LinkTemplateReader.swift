/// Reads a template's bytes once, from the left.
struct LinkTemplateReader {
  private let bytes: [UInt8]
  private(set) var segments: [TemplatePart] = []
  private(set) var query: [TemplateItem] = []
  private(set) var fragment: TemplatePart?
  private(set) var parameters: [TemplateParameter] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() throws(LinkTemplateError) {
    guard bytes.count <= LinkTemplate.maximumLength else { throw fault(.tooLong, 0..<0) }
    let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let question = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    try readPath(0..<question)
    if question < hash { try readQuery(question + 1..<hash) }
    guard hash < bytes.count else { return }
    guard hash + 1 < bytes.count else { throw fault(.emptyFragment, hash..<hash + 1, replacement: "") }
    fragment = try part(hash + 1..<bytes.count, .fragment)
  }

  private func fault(
    _ code: LinkTemplateError.Code, _ range: Range<Int>, replacement: String? = nil
  ) -> LinkTemplateError {
    LinkTemplateError(code, bytes, range, replacement: replacement)
  }

  /// The pieces of `range` between the separators.
  private func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      pieces.append(start..<index)
      start = index + 1
    }
    return pieces + [start..<range.upperBound]
  }

  // MARK: - Parts

  private mutating func readPath(_ range: Range<Int>) throws(LinkTemplateError) {
    guard bytes.first == UInt8(ascii: "/") else { throw fault(.missingSlash, 0..<0, replacement: "/") }
    guard range.count > 1 else { return }
    let pieces = split(1..<range.upperBound, at: UInt8(ascii: "/"))
    guard pieces.count <= LinkTemplate.maximumParts else { throw fault(.tooManyParts, range) }
    for piece in pieces {
      guard !piece.isEmpty else {
        throw fault(.emptySegment, piece.lowerBound - 1..<piece.lowerBound, replacement: "")
      }
      if case .rest? = segments.last { throw fault(.restNotLast, restRange(before: piece.lowerBound - 1)) }
      let segment = try part(piece, .path)
      if case .literal(let text) = segment, text == [0x2E] || text == [0x2E, 0x2E] {
        throw fault(.dotSegment, piece)
      }
      segments.append(segment)
    }
  }

  private func restRange(before end: Int) -> Range<Int> {
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")) ?? 0
    return start + 1..<end
  }

  private mutating func readQuery(_ range: Range<Int>) throws(LinkTemplateError) {
    let pieces = split(range, at: UInt8(ascii: "&"))
    guard pieces.count <= LinkTemplate.maximumParts else { throw fault(.tooManyParts, range) }
    for piece in pieces {
      let equals = bytes[piece].firstIndex(of: UInt8(ascii: "=")) ?? piece.upperBound
      guard equals > piece.lowerBound else { throw fault(.missingItemName, piece) }
      guard bytes[piece.lowerBound] != UInt8(ascii: ":") else {
        throw fault(.parameterAsItemName, piece, replacement: itemReplacement(piece, equals))
      }
      guard case .literal(let name) = try part(piece.lowerBound..<equals, .query) else {
        throw fault(.parameterAsItemName, piece.lowerBound..<equals)
      }
      guard !query.contains(where: { $0.name == name }) else {
        throw fault(.repeatedItem, piece.lowerBound..<equals)
      }
      let value: TemplatePart =
        equals + 1 < piece.upperBound ? try part(equals + 1..<piece.upperBound, .query) : .literal([])
      query.append(TemplateItem(name: name, value: value))
    }
  }

  /// `:name` alone is probably meant as `name=:name`.
  private func itemReplacement(_ piece: Range<Int>, _ equals: Int) -> String? {
    guard equals == piece.upperBound, piece.count > 1 else { return nil }
    let name = String(decoding: bytes[piece.lowerBound + 1..<piece.upperBound], as: UTF8.self)
    return "\(name)=:\(name)"
  }

  // MARK: - Pieces of a part

  private mutating func part(
    _ range: Range<Int>, _ place: LinkPlace
  ) throws(LinkTemplateError) -> TemplatePart {
    if let star = try stars(range, place) { return star }
    var literal: [UInt8] = []
    var parameter: (prefix: [UInt8], index: Int)?
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        let end = try readParameter(index..<range.upperBound, isSecond: parameter != nil)
        let number = parameters.count - 1
        if bytes[end..<range.upperBound].starts(with: [0x2A, 0x2A]) {
          guard end + 2 == range.upperBound, index == range.lowerBound, place == .path else {
            throw fault(.strayStar, end..<end + 2)
          }
          return .rest(number)
        }
        parameter = (literal, number)
        literal = []
        index = end
      case UInt8(ascii: "*"): throw fault(.strayStar, index..<index + 1)
      default: index = try readLiteral(index..<range.upperBound, place, &literal)
      }
    }
    try check(literal, range)
    guard let parameter else { return .literal(literal) }
    try check(parameter.prefix, range)
    return .parameter(prefix: parameter.prefix, index: parameter.index, suffix: literal)
  }

  private func stars(_ range: Range<Int>, _ place: LinkPlace) throws(LinkTemplateError) -> TemplatePart? {
    guard range.count <= 2, bytes[range].allSatisfy({ $0 == UInt8(ascii: "*") }) else { return nil }
    guard place == .path else { throw fault(.strayStar, range) }
    return range.count == 1 ? .anySegment : .rest(nil)
  }

  /// Takes one byte of literal text, or one escape; the offset behind it.
  private func readLiteral(
    _ rest: Range<Int>, _ place: LinkPlace, _ literal: inout [UInt8]
  ) throws(LinkTemplateError) -> Int {
    let index = rest.lowerBound
    let byte = bytes[index]
    if byte == UInt8(ascii: "%") {
      guard rest.count > 2, let high = PercentEncoding.value(bytes[index + 1]),
        let low = PercentEncoding.value(bytes[index + 2])
      else {
        throw fault(.invalidEscape, index..<min(index + 3, rest.upperBound), replacement: "%25")
      }
      literal.append(high << 4 | low)
      return index + 3
    }
    guard place.allowsInTemplate(byte) else { throw needsEncoding(rest, place) }
    literal.append(byte)
    return index + 1
  }

  private func needsEncoding(_ rest: Range<Int>, _ place: LinkPlace) -> LinkTemplateError {
    let run = bytes[rest].prefix {
      !place.allowsInTemplate($0) && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: ":")
    }
    var escaped: [UInt8] = []
    for byte in run { PercentEncoding.appendEscape(of: byte, to: &escaped) }
    return fault(
      .needsEncoding, run.startIndex..<run.endIndex, replacement: String(decoding: escaped, as: UTF8.self))
  }

  private func check(_ literal: [UInt8], _ range: Range<Int>) throws(LinkTemplateError) {
    if LinkValueFault.first(in: literal, isSegment: false) != nil { throw fault(.forbiddenEscape, range) }
  }

  // MARK: - Parameters

  /// Reads `:name` and its constraint; the offset behind them.
  private mutating func readParameter(
    _ rest: Range<Int>, isSecond: Bool
  ) throws(LinkTemplateError) -> Int {
    let start = rest.lowerBound
    var end = start + 1
    while end < rest.upperBound, Self.isName(bytes[end], first: end == start + 1) { end += 1 }
    guard end > start + 1 else {
      throw fault(.missingName, start..<min(start + 2, rest.upperBound), replacement: nil)
    }
    let range = start..<end
    guard !isSecond else { throw fault(.secondParameter, range) }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    guard !parameters.contains(where: { $0.name == name }) else { throw fault(.repeatedParameter, range) }
    var constraint: TemplateConstraint?
    if end < rest.upperBound, bytes[end] == UInt8(ascii: "(") {
      guard let close = bytes[end..<rest.upperBound].firstIndex(of: UInt8(ascii: ")")) else {
        throw fault(.openConstraint, end..<rest.upperBound)
      }
      constraint = TemplateConstraint(reading: Array(bytes[end + 1..<close]))
      guard constraint != nil else { throw fault(.invalidConstraint, end..<close + 1) }
      end = close + 1
    }
    parameters.append(TemplateParameter(name: name, range: range, constraint: constraint))
    return end
  }

  private static func isName(_ byte: UInt8, first: Bool) -> Bool {
    URLByte.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80 || (!first && URLByte.isDigit(byte))
  }
}
