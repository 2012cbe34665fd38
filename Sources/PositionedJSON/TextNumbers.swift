/// Numbers for texts, given out in the order of their first appearance. Texts are the same if their bytes are.
///
/// What a set or a dictionary of strings would do, in one table for all: an open-addressing one over the bytes of the texts,
/// which stand behind each other. Nobody can prepare texts that collide, since hashing starts from a random seed.
package struct TextNumbers: Sendable {
  /// The numbers by the hash, -1 where a place is free; a power of two of them.
  private var slots: [Int32] = []
  private var bytes: [UInt8] = []
  /// The offset behind each text.
  private var ends: [Int] = []

  /// No text yet.
  package init() {}

  /// How many numbers were given out.
  package var count: Int { ends.count }

  /// The number of a text, a new one where it has none yet.
  @inline(never)
  package mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    if ends.count * 2 >= slots.count { grow() }
    let slot = slot(of: text)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return (ends.count - 1, true)
  }

  /// The number of a text, a new one where it has none yet.
  package mutating func insert(_ text: String) -> (number: Int, isNew: Bool) {
    text.withBytes { insert($0) }
  }

  /// The number of a text; `nil` where it has none.
  package func number(of text: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    let number = text.withBytes { slots[slot(of: $0)] }
    return number >= 0 ? Int(number) : nil
  }

  /// The place of a text among the slots: the one that holds its number, or the free one where that would be.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let mask = slots.count - 1
      var at = Self.hash(text) & mask
      while slots[at] >= 0, !UTF8Bytes.areEqual(Self.text(Int(slots[at]), bytes, ends), text) {
        at = (at + 1) & mask
      }
      return at
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: max(16, slots.count * 4))
    bytes.withUnsafeBufferPointer { bytes in
      let mask = slots.count - 1
      for number in ends.indices {
        var at = Self.hash(Self.text(number, bytes, ends)) & mask
        while slots[at] >= 0 { at = (at + 1) & mask }
        slots[at] = Int32(number)
      }
    }
  }

  private static func text(
    _ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ ends: [Int]
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return hasher.finalize()
  }
}
