/// The rules of one app, those of all its entries behind each other.
struct AppRules: Sendable {
  /// The entries of the app in file order.
  let entries: [EffectiveEntry]
  /// The position of each entry's first rule, and the number of rules.
  private let starts: [Int]

  init(_ entries: [EffectiveEntry]) {
    self.entries = entries
    var starts = [0]
    for entry in entries { starts.append(starts[starts.count - 1] + entry.rules.count) }
    self.starts = starts
  }

  var count: Int { starts[starts.count - 1] }

  subscript(position: Int) -> EffectiveRule {
    let entry = Self.last(entries.count) { starts[$0] <= position }
    return entries[entry].rules[position - starts[entry]]
  }

  /// The position of the rule that stands at `component` in the entry at `detail` of the file.
  func position(detail: Int, component: Int) -> Int? {
    let entry = Self.last(entries.count) { entries[$0].detail <= detail }
    guard entry < entries.count, entries[entry].detail == detail else { return nil }
    let rules = entries[entry].rules
    let rule = Self.last(rules.count) { rules[$0].index <= component }
    guard rule < rules.count, rules[rule].index == component else { return nil }
    return starts[entry] + rule
  }

  /// The last number below `count` for which `holds`, which is true up to some number and false behind it.
  private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
