/// What could be asked of a link's query and fragment.
enum LinkConditions {
  /// The longest value or fragment that a condition spells out.
  static let longestText = 128

  /// The conditions that `sample` meets, each with its fingerprint.
  static func all(of sample: Sample, forks: Set<UInt64>) -> [(hash: UInt64, condition: Template.Condition)] {
    let bytes = sample.bytes
    var result: [(hash: UInt64, condition: Template.Condition)] = []
    func add(_ kind: UInt64, _ hash: UInt64, _ condition: Template.Condition) {
      result.append((TextHash.mixed(hash, kind), condition))
    }
    if sample.query.isEmpty {
      add(1, 0, .wholeQuery(sample.query))
    } else {
      add(2, 0, .someQuery)
      if sample.query.count <= longestText {
        add(1, TextHash(bytes[sample.query]).value, .wholeQuery(sample.query))
      }
      for item in QueryItem.all(of: sample) { addItem(item, bytes, forks, to: &result) }
    }
    addFragment(sample, to: &result)
    return result
  }

  private static func addItem(
    _ item: QueryItem, _ bytes: [UInt8], _ forks: Set<UInt64>,
    to result: inout [(hash: UInt64, condition: Template.Condition)]
  ) {
    let name = TextHash(bytes[item.name]).value
    // An empty value is the same as no such item, which other links have too. Source: ORA, observed.
    guard item.areFilled else { return }
    result.append((TextHash.mixed(name, 4), .someItem(name: item.name)))
    var start = TextHash()
    var cuts = 0
    for index in item.value.prefix(min(item.sharedCount, ValueForks.longest)) where cuts < 4 {
      start.append(bytes[index])
      let hash = TextHash.mixed(name, start.value)
      guard isMark(bytes[index]) || forks.contains(hash) else { continue }
      cuts += 1
      result.append(
        (
          TextHash.mixed(hash, 5),
          .item(name: item.name, value: item.value.lowerBound..<index + 1, isPrefix: true)
        ))
    }
    guard item.areEqual, item.value.count <= longestText else { return }
    let value = TextHash.mixed(name, TextHash(bytes[item.value]).value)
    result.append((TextHash.mixed(value, 3), .item(name: item.name, value: item.value, isPrefix: false)))
  }

  private static func addFragment(
    _ sample: Sample, to result: inout [(hash: UInt64, condition: Template.Condition)]
  ) {
    let bytes = sample.bytes
    let fragment = sample.fragment
    if fragment.count <= longestText {
      result.append(
        (TextHash.mixed(TextHash(bytes[fragment]).value, 6), .fragment(fragment, isPrefix: false)))
    }
    guard !fragment.isEmpty else { return }
    result.append((7, .someFragment))
    var cuts = 0
    for index in fragment.dropFirst() where cuts < 4 && index - fragment.lowerBound <= longestText {
      guard isMark(bytes[index - 1]) else { continue }
      cuts += 1
      let start = fragment.lowerBound..<index
      result.append((TextHash.mixed(TextHash(bytes[start]).value, 8), .fragment(start, isPrefix: true)))
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "="): true
    default: false
    }
  }
}
