/// The names that variables have, to find the one that was meant.
struct VariableNames: Sendable {
  private let names: [[UInt8]]

  /// The names of a file's variables, and the predefined ones.
  init(_ table: VariableTable) {
    names = (table.custom.keys.sorted() + VariableTable.predefined.map(\.name)).map { Array($0.utf8) }
  }

  /// The name within two edits, or in another case, that is nearest to `name`; `nil` where there is none.
  func nearest(to name: String) -> String? {
    let wanted = Array(name.utf8)
    // Long names and long lists would make the search slow, and are no slips of the pen.
    guard wanted.count <= 40, names.count <= 1000 else { return nil }
    var best: (distance: Int, name: [UInt8])?
    for candidate in names where abs(candidate.count - wanted.count) <= 2 {
      let isOtherCase = Self.lowercased(candidate) == Self.lowercased(wanted)
      let distance = isOtherCase ? 0 : Self.distance(wanted, candidate)
      let isNear = isOtherCase || (distance <= 2 && distance < candidate.count - 1)
      if isNear, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best.map { String(decoding: $0.name, as: UTF8.self) }
  }

  private static func lowercased(_ name: [UInt8]) -> [UInt8] {
    name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The number of insertions, removals and replacements between two names.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
