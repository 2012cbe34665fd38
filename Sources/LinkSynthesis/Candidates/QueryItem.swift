/// A named item of a link's query, with all its occurrences.
struct QueryItem {
  let name: Range<Int>
  /// The value of the first occurrence.
  let value: Range<Int>
  /// How many bytes all values have in common at their start; the whole value where all are equal.
  var sharedCount: Int
  var areEqual = true
  /// Whether no value is empty.
  var areFilled: Bool

  /// The most items of a query that are looked at, and the longest name.
  private static let mostItems = 6
  private static let longestName = 64

  /// The items of a link whose names a pattern can spell.
  static func all(of sample: Sample) -> [QueryItem] {
    let bytes = sample.bytes
    var items: [QueryItem] = []
    for piece in bytes[sample.query].split(separator: UInt8(ascii: "&"), maxSplits: 4 * mostItems) {
      let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
      let name = piece.startIndex..<equals
      guard !name.isEmpty, name.count <= longestName, !bytes[name].contains(UInt8(ascii: "%")) else {
        continue
      }
      let value = min(equals + 1, piece.endIndex)..<piece.endIndex
      if let known = items.firstIndex(where: { bytes[$0.name].elementsEqual(bytes[name]) }) {
        items[known].add(value, bytes)
      } else if items.count < mostItems {
        items.append(
          QueryItem(name: name, value: value, sharedCount: value.count, areFilled: !value.isEmpty))
      }
    }
    return items
  }

  /// Takes another occurrence; a rule must hold for every one. Source: W19, documented.
  private mutating func add(_ other: Range<Int>, _ bytes: [UInt8]) {
    if other.isEmpty { areFilled = false }
    if !bytes[value].elementsEqual(bytes[other]) { areEqual = false }
    var count = 0
    while count < min(sharedCount, other.count),
      bytes[value.lowerBound + count] == bytes[other.lowerBound + count]
    {
      count += 1
    }
    sharedCount = count
  }
}
