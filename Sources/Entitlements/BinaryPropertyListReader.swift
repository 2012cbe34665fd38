/// Reads binary property lists (`bplist00`), whose values have no places that a person could edit.
///
/// Layout: eight bytes of signature, objects, a table of their offsets, and 32 bytes that say where the
/// table is.
struct BinaryPropertyListReader {
  private let bytes: [UInt8]
  private let limits: EntitlementLimits
  private var offsetSize = 0
  private var referenceSize = 0
  private var objectCount = 0
  private var tableStart = 0
  private var values = 0
  /// How many bytes of text may still be made; a string may be referred to many times.
  private var textBudget: Int

  init(_ bytes: [UInt8], limits: EntitlementLimits) {
    self.bytes = bytes
    self.limits = limits
    textBudget = limits.maximumSize
  }

  /// Reads the whole file.
  mutating func read() throws(EntitlementError) -> PropertyListNode {
    let trailer = bytes.count - 32
    guard trailer >= 8 else { throw malformed("is too short") }
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
      let count = Int(exactly: number(at: trailer + 8, size: 8)),
      let top = Int(exactly: number(at: trailer + 16, size: 8)),
      let table = Int(exactly: number(at: trailer + 24, size: 8)),
      table >= 8, table <= trailer, count <= (trailer - table) / offsetSize
    else { throw malformed("has a damaged trailer") }
    objectCount = count
    tableStart = table
    return try readObject(top, depth: 1)
  }

  private func malformed(_ what: String) -> EntitlementError {
    EntitlementError(.malformedBinary, "The binary property list \(what); export it again.")
  }

  /// A big-endian number; the caller has checked that it lies inside the file.
  private func number(at offset: Int, size: Int) -> UInt64 {
    var result: UInt64 = 0
    for byte in bytes[offset..<offset + size] { result = result << 8 | UInt64(byte) }
    return result
  }

  private mutating func readObject(
    _ reference: Int, depth: Int
  ) throws(EntitlementError) -> PropertyListNode {
    values += 1
    guard values <= limits.maximumValues else {
      throw EntitlementError(
        .tooManyValues, "The property list has more than \(limits.maximumValues) values.")
    }
    let offset = try objectOffset(reference)
    let marker = bytes[offset]
    switch marker >> 4 {
    case 0x0:
      guard marker == 0x08 || marker == 0x09 else { throw malformed("has a value of unknown type") }
      return PropertyListNode(value: .boolean(marker == 0x09), range: nil)
    case 0x1, 0x2, 0x3: return PropertyListNode(value: try readNumber(marker, at: offset), range: nil)
    case 0x4:
      _ = try content(of: marker, at: offset, unit: 1)
      return PropertyListNode(value: .data, range: nil)
    case 0x5, 0x6:
      let text = try readString(marker, at: offset)
      return PropertyListNode(value: .string(LocatedText(text: text, range: nil)), range: nil)
    case 0x8:
      _ = try slice(offset + 1, count: Int(marker & 0x0F) + 1)
      return PropertyListNode(value: .uid, range: nil)
    case 0xA:
      return PropertyListNode(value: .array(try readArray(marker, at: offset, depth: depth)), range: nil)
    case 0xD:
      return PropertyListNode(
        value: .dictionary(try readDictionary(marker, at: offset, depth: depth)), range: nil)
    default: throw malformed("has a value of unknown type")
    }
  }

  private func objectOffset(_ reference: Int) throws(EntitlementError) -> Int {
    guard reference >= 0, reference < objectCount,
      let offset = Int(exactly: number(at: tableStart + reference * offsetSize, size: offsetSize)),
      offset >= 8, offset < tableStart
    else { throw malformed("refers to a value that is not there") }
    return offset
  }

  /// The bytes of a range that must lie among the objects.
  private func slice(_ start: Int, count: Int) throws(EntitlementError) -> Range<Int> {
    guard count >= 0, start <= tableStart, count <= tableStart - start else {
      throw malformed("has a value that reaches outside")
    }
    return start..<start + count
  }

  private func readNumber(
    _ marker: UInt8, at offset: Int
  ) throws(EntitlementError) -> PropertyListNode.Value {
    let width = marker & 0x0F
    guard width <= 4 else { throw malformed("has a number of unknown size") }
    let range = try slice(offset + 1, count: 1 << Int(width))
    let size = range.count
    let low = number(at: range.upperBound - min(size, 8), size: min(size, 8))
    switch marker >> 4 {
    case 0x1: return .integer(size == 8 ? String(Int64(bitPattern: low)) : String(low))
    case 0x2 where size == 4: return .real(String(Float(bitPattern: UInt32(truncatingIfNeeded: low))))
    case 0x2 where size == 8: return .real(String(Double(bitPattern: low)))
    case 0x3 where size == 8: return .date(String(Double(bitPattern: low)))
    default: throw malformed("has a number of unknown size")
    }
  }

  /// The content of an object whose length stands in its marker or in a number behind it.
  private func content(
    of marker: UInt8, at offset: Int, unit: Int
  ) throws(EntitlementError) -> Range<Int> {
    var count = Int(marker & 0x0F)
    var start = offset + 1
    if count == 0x0F {
      let sizeMarker = bytes[try slice(start, count: 1).lowerBound]
      guard sizeMarker & 0xF8 == 0x10, sizeMarker & 0x0F <= 3 else { throw malformed("has a damaged length") }
      let digits = try slice(start + 1, count: 1 << Int(sizeMarker & 0x0F))
      guard let long = Int(exactly: number(at: digits.lowerBound, size: digits.count)) else {
        throw malformed("has a damaged length")
      }
      count = long
      start = digits.upperBound
    }
    guard count <= bytes.count else { throw malformed("has a value that reaches outside") }
    return try slice(start, count: count * unit)
  }

  private mutating func readString(_ marker: UInt8, at offset: Int) throws(EntitlementError) -> String {
    let isWide = marker >> 4 == 0x6
    let range = try content(of: marker, at: offset, unit: isWide ? 2 : 1)
    textBudget -= range.count
    guard textBudget >= 0 else {
      throw EntitlementError(
        .tooLarge, "The strings of the property list exceed \(limits.maximumSize) bytes.")
    }
    guard isWide else { return String(decoding: bytes[range], as: UTF8.self) }
    let units = stride(from: range.lowerBound, to: range.upperBound, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private func reference(at index: Int, in range: Range<Int>) throws(EntitlementError) -> Int {
    let place = range.lowerBound + index * referenceSize
    guard let reference = Int(exactly: number(at: place, size: referenceSize)) else {
      throw malformed("refers to a value that is not there")
    }
    return reference
  }

  private func enter(_ depth: Int) throws(EntitlementError) {
    guard depth <= limits.maximumDepth else {
      throw EntitlementError(
        .tooDeep, "The property list is nested more than \(limits.maximumDepth) levels deep, or in itself.")
    }
  }

  private mutating func readArray(
    _ marker: UInt8, at offset: Int, depth: Int
  ) throws(EntitlementError) -> [PropertyListNode] {
    try enter(depth)
    let range = try content(of: marker, at: offset, unit: referenceSize)
    var elements: [PropertyListNode] = []
    for index in 0..<range.count / referenceSize {
      elements.append(try readObject(try reference(at: index, in: range), depth: depth + 1))
    }
    return elements
  }

  private mutating func readDictionary(
    _ marker: UInt8, at offset: Int, depth: Int
  ) throws(EntitlementError) -> [PropertyListNode.Member] {
    try enter(depth)
    let range = try content(of: marker, at: offset, unit: 2 * referenceSize)
    let count = range.count / (2 * referenceSize)
    var members: [PropertyListNode.Member] = []
    for index in 0..<count {
      let keyNode = try readObject(try reference(at: index, in: range), depth: depth + 1)
      guard case .string(let key) = keyNode.value else { throw malformed("has a key that is no string") }
      let value = try readObject(try reference(at: count + index, in: range), depth: depth + 1)
      members.append(PropertyListNode.Member(key: key, value: value))
    }
    return members
  }
}
