import PositionedJSON

/// A text that reads as `name=value&name=value`.
struct QueryItems: Hashable, Sendable {
  /// The items in order; no name stands twice.
  let items: [(name: String, value: String)]

  /// Reads a text; `nil` unless every item has a name, an equals sign, and a name of its own.
  init?(_ text: ArraySlice<UInt8>) {
    var items: [(name: String, value: String)] = []
    var names: Set<String> = []
    for item in text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
      guard let equals = item.firstIndex(of: UInt8(ascii: "=")), equals > item.startIndex else { return nil }
      let name = String(decoding: item[..<equals], as: UTF8.self)
      guard names.insert(name).inserted else { return nil }
      items.append((name, String(decoding: item[(equals + 1)...], as: UTF8.self)))
    }
    self.items = items
  }

  /// The JSON of the query dictionary that asks for these items.
  var dictionary: String {
    let members = items.map { "\(JSONQuoting.quoted($0.name)): \(JSONQuoting.quoted($0.value))" }
    return "{\(members.joined(separator: ", "))}"
  }

  static func == (a: QueryItems, b: QueryItems) -> Bool { a.items.elementsEqual(b.items, by: ==) }

  func hash(into hasher: inout Hasher) {
    for item in items {
      hasher.combine(item.name)
      hasher.combine(item.value)
    }
  }
}
