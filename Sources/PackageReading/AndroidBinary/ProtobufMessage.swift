/// A protocol buffer, read field by field without a schema. Source: protobuf.dev, "Encoding".
struct ProtobufMessage {
  let window: ByteWindow
  let range: Range<Int>

  /// One field of a message.
  struct Field {
    let number: Int
    let value: Value
    let offset: Int
  }

  /// What a field holds.
  enum Value {
    case number(UInt64)
    /// A text or another message.
    case bytes(Range<Int>)
    /// A number of four bytes.
    case word(UInt32)
  }

  init(_ window: ByteWindow, _ range: Range<Int>? = nil) {
    self.window = window
    self.range = range ?? 0..<window.count
  }

  /// Hands over the fields in order until `body` gives `false`; the offset of what is not understood, where there is.
  func forEach(_ body: (Field) -> Bool) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      guard let tag = varint(&offset), tag >> 3 > 0, tag >> 3 < 1 << 29 else { return start }
      let value: Value
      switch tag & 7 {
      case 0:
        guard let number = varint(&offset) else { return start }
        value = .number(number)
      case 1:
        guard offset <= range.upperBound - 8 else { return start }
        offset += 8
        continue
      case 2:
        guard let length = varint(&offset), length <= UInt64(range.upperBound - offset) else { return start }
        value = .bytes(offset..<(offset + Int(length)))
        offset += Int(length)
      case 5:
        guard offset <= range.upperBound - 4, let word = window.u32(offset) else { return start }
        value = .word(word)
        offset += 4
      default: return start
      }
      guard body(Field(number: Int(tag >> 3), value: value, offset: start)) else { return nil }
    }
    return nil
  }

  private func varint(_ offset: inout Int) -> UInt64? {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard offset < range.upperBound, let byte = window.u8(offset) else { return nil }
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return result }
    }
    return nil
  }

  /// The last field with this number that holds bytes: of several the last one counts.
  func bytes(_ number: Int) -> Range<Int>? {
    var result: Range<Int>?
    _ = forEach { field in
      if field.number == number, case .bytes(let range) = field.value { result = range }
      return true
    }
    return result
  }

  /// The last field with this number that holds a message.
  func message(_ number: Int) -> ProtobufMessage? { bytes(number).map { ProtobufMessage(window, $0) } }

  /// The last field with this number that holds a text.
  func text(_ number: Int) -> String? { bytes(number).map { text(in: $0) } }

  /// The last field with this number that holds a number.
  func number(_ number: Int) -> UInt64? {
    var result: UInt64?
    _ = forEach { field in
      if field.number == number, case .number(let value) = field.value { result = value }
      return true
    }
    return result
  }

  func text(in range: Range<Int>) -> String {
    window.withBytes(range) { String(decoding: $0, as: UTF8.self) }
  }
}
