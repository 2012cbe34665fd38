/// A first walk over an encoding that checks its frame before anything is built from it.
///
/// A parser of the whole makes a node for every element, so a message of empty elements would take forty
/// times its own size; this walk counts first, and knows the offset of what is wrong.
///
/// Source: ITU-T X.690, section 8.1.
struct BERShape {
  static let sequenceTag: UInt8 = 0x30

  /// An element that has been opened and not ended.
  private struct Frame {
    /// The offset that nothing inside may pass.
    var limit: Int
    /// Whether an element sets that limit, and not the end of the file.
    var isBounded: Bool
    /// Whether the element ends with end-of-contents octets instead of at `limit`.
    var isIndefinite: Bool
  }

  private let bytes: [UInt8]
  private let limits: SignedMessageLimits
  private var index = 0
  private var elements = 0
  private var stack: [Frame] = []

  /// The offset behind the element that begins at the first byte.
  static func endOfFirstElement(
    in bytes: [UInt8], limits: SignedMessageLimits
  ) throws(SignedMessageError) -> Int {
    var shape = BERShape(bytes: bytes, limits: limits)
    repeat { try shape.step() } while !shape.stack.isEmpty
    return shape.index
  }

  private init(bytes: [UInt8], limits: SignedMessageLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads one header, and ends the elements that end behind it.
  private mutating func step() throws(SignedMessageError) {
    if !endIndefinite() {
      try openElement()
    }
    while let top = stack.last, !top.isIndefinite, index == top.limit { stack.removeLast() }
  }

  private mutating func endIndefinite() -> Bool {
    guard let top = stack.last, top.isIndefinite, index + 2 <= top.limit, bytes[index] == 0,
      bytes[index + 1] == 0
    else { return false }
    index += 2
    stack.removeLast()
    return true
  }

  private mutating func openElement() throws(SignedMessageError) {
    let start = index
    let limit = stack.last?.limit ?? bytes.count
    elements += 1
    guard elements <= limits.maximumElements else {
      throw SignedMessageError(
        .tooManyElements, "The message has more than \(limits.maximumElements) elements.", at: start)
    }
    let tag = try next(limit)
    if tag & 0x1F == 0x1F { try skipLongTag(limit, from: start) }
    let isConstructed = tag & 0x20 != 0
    guard let length = try readLength(limit, from: start) else {
      guard isConstructed else {
        throw SignedMessageError(
          .malformed, "A simple element of the message has no length.", at: start)
      }
      try push(Frame(limit: limit, isBounded: stack.last?.isBounded ?? false, isIndefinite: true), at: start)
      return
    }
    guard length <= limit - index else {
      throw SignedMessageError(
        codeForEnd,
        "An element of the message claims \(length) bytes and \(limit - index) are there.", at: start)
    }
    guard isConstructed else {
      index += length
      return
    }
    try push(Frame(limit: index + length, isBounded: true, isIndefinite: false), at: start)
  }

  private mutating func push(_ frame: Frame, at start: Int) throws(SignedMessageError) {
    guard stack.count < limits.maximumDepth else {
      throw SignedMessageError(
        .tooDeep, "The message is nested more than \(limits.maximumDepth) levels deep.", at: start)
    }
    stack.append(frame)
  }

  /// The kind of failure where bytes are missing: the file was cut, or an element is larger than what holds
  /// it.
  private var codeForEnd: SignedMessageError.Code {
    stack.last?.isBounded == true ? .malformed : .truncated
  }

  private mutating func next(_ limit: Int) throws(SignedMessageError) -> UInt8 {
    guard index < limit else {
      throw SignedMessageError(
        codeForEnd, "The message ends inside an element.", at: index)
    }
    index += 1
    return bytes[index - 1]
  }

  private mutating func skipLongTag(_ limit: Int, from start: Int) throws(SignedMessageError) {
    var count = 0
    while try next(limit) & 0x80 != 0 {
      count += 1
      guard count < 5 else {
        throw SignedMessageError(.malformed, "The message has an element of absurd type.", at: start)
      }
    }
  }

  /// The length of the element, or `nil` where its content is ended by a mark.
  private mutating func readLength(
    _ limit: Int, from start: Int
  ) throws(SignedMessageError) -> Int? {
    let first = try next(limit)
    if first < 0x80 { return Int(first) }
    if first == 0x80 { return nil }
    guard first & 0x7F <= 8 else {
      throw SignedMessageError(.malformed, "The message has an element of absurd length.", at: start)
    }
    var length: UInt64 = 0
    for _ in 0..<first & 0x7F { length = length << 8 | UInt64(try next(limit)) }
    guard let small = Int(exactly: length) else {
      throw SignedMessageError(.malformed, "The message has an element of absurd length.", at: start)
    }
    return small
  }
}
