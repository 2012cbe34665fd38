/// The items of a query: pieces between `&`, the name before the first `=`.
struct QueryItems {
  /// An item by its places in the link.
  struct Item {
    var name: Range<Int>
    var value: Range<Int>
  }

  let items: [Item]

  init(_ url: [UInt8], _ query: Range<Int>) {
    var items: [Item] = []
    var start = query.lowerBound
    while !query.isEmpty, start <= query.upperBound {
      let end = url[start..<query.upperBound].firstIndex(of: UInt8(ascii: "&")) ?? query.upperBound
      let equals = url[start..<end].firstIndex(of: UInt8(ascii: "="))
      items.append(Item(name: start..<(equals ?? end), value: (equals.map { $0 + 1 } ?? end)..<end))
      start = end + 1
    }
    self.items = items
  }
}
