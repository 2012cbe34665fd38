import EditorSupport
import Testing

@Suite struct TextTests {
  /// A text whose lines end in every way, with characters of every width.
  private static let text = Array("{\"a\": \"é\"}\r\n😀x\r\r\n\n[\u{2028}é😀\"]\rlast é".utf8)

  /// The place of each byte, counted by hand: lines end at \n, \r\n and \r.
  private func slowPosition(_ bytes: [UInt8], _ offset: Int, _ encoding: PositionEncoding) -> EditorPosition {
    var line = 0
    var start = 0
    for index in 0..<offset {
      let isEnd =
        bytes[index] == 0x0A
        || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      if isEnd {
        line += 1
        start = index + 1
      }
    }
    let before = String(decoding: bytes[start..<offset], as: UTF8.self)
    return EditorPosition(line: line, character: encoding == .utf8 ? offset - start : before.utf16.count)
  }

  @Test("bytes and places lead to each other", arguments: [PositionEncoding.utf8, .utf16])
  func places(_ encoding: PositionEncoding) {
    let bytes = Array(repeatElement(Self.text, count: 40).joined())
    let snapshot = TextSnapshot(bytes, encoding: encoding)
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
      let position = snapshot.position(at: offset)
      #expect(position == slowPosition(bytes, offset, encoding))
      // The line feed of a \r\n belongs to the line before; places in it mean its end.
      let isInsideEnd =
        offset > 0 && offset < bytes.count && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
      if !isInsideEnd { #expect(snapshot.offset(of: position) == offset) }
    }
    #expect(snapshot.offset(of: EditorPosition(line: 99_999, character: 0)) == bytes.count)
  }

  @Test func placesBehindALineMeanItsEnd() {
    let snapshot = TextSnapshot(Array("ab\r\ncd".utf8), encoding: .utf16)
    #expect(snapshot.offset(of: EditorPosition(line: 0, character: 99)) == 2)
    #expect(snapshot.offset(of: EditorPosition(line: 1, character: 99)) == 6)
  }

  @Test("a place inside a character means its start")
  func insideACharacter() {
    let snapshot = TextSnapshot(Array("😀x".utf8), encoding: .utf16)
    #expect(snapshot.offset(of: EditorPosition(line: 0, character: 1)) == 0)
    #expect(snapshot.offset(of: EditorPosition(line: 0, character: 2)) == 4)
  }

  @Test("changes line by line are changes of the whole text", arguments: [PositionEncoding.utf8, .utf16])
  func changes(_ encoding: PositionEncoding) {
    var random = Generator(state: 7)
    let pieces: [String] = ["", "x", "\n", "\r", "\r\n", "é", "😀", "a\r", "\nb", "{\"k\": 1}\r\n"]
    var whole = Self.text
    var edited = EditedText(whole)
    for _ in 0..<2_000 {
      if whole.count > 300 { whole.removeAll(); edited = EditedText([]) }
      let snapshot = TextSnapshot(whole, encoding: encoding)
      var offsets = [
        Int.random(in: 0...whole.count, using: &random), Int.random(in: 0...whole.count, using: &random),
      ]
      offsets = offsets.map { snapshot.offset(of: snapshot.position(at: character(whole, $0))) }.sorted()
      let piece = Array(pieces.randomElement(using: &random)!.utf8)
      edited.replace(
        snapshot.range(offsets[0]..<offsets[1]), with: piece, encoding: encoding)
      whole.replaceSubrange(offsets[0]..<offsets[1], with: piece)
      #expect(edited.bytes == whole)
      #expect(edited.count == whole.count)
    }
  }

  /// The start of the character that holds a byte.
  private func character(_ bytes: [UInt8], _ offset: Int) -> Int {
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

/// Numbers that are the same in every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
