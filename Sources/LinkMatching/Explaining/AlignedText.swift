/// A text as alignments read it.
struct AlignedText {
  /// The bytes as they stand.
  let bytes: [UInt8]
  /// The bytes as they are compared, letter case folded where the rule ignores it.
  let folded: [UInt8]
  /// The length of the character that begins at each byte; empty where every byte is a character.
  private let lengths: [UInt8]

  init(_ bytes: [UInt8], _ reader: PatternReader, countsCharacters: Bool) {
    self.bytes = bytes
    folded = reader.ignoresCase ? bytes.map(reader.fold) : bytes
    guard countsCharacters, bytes.contains(where: { $0 >= 0x80 }) else {
      lengths = []
      return
    }
    lengths = bytes.withUnsafeBufferPointer { text in
      text.indices.map { UInt8(truncatingIfNeeded: CharacterLength.of(text, $0)) }
    }
  }

  var count: Int { bytes.count }

  /// The length of the character that begins at `place`.
  @inline(__always)
  func length(at place: Int) -> Int { lengths.isEmpty ? 1 : Int(lengths[place]) }
}
