import Findings

/// The names that variables have, to find the one that was meant.
struct VariableNames: Sendable {
  private let names: [String]

  /// The names of a file's variables, and the predefined ones.
  init(_ table: VariableTable) {
    names = table.custom.keys.sorted() + VariableTable.predefined.map(\.name)
  }

  /// The name within two slips, or in another case, that is nearest to `name`; `nil` where there is none.
  func nearest(to name: String) -> String? {
    // Long names and long lists would make the search slow, and are no slips of the pen.
    guard name.utf8.count <= 40, names.count <= 1000 else { return nil }
    if let other = names.first(where: { $0.lowercased() == name.lowercased() }) { return other }
    return EditDistance.nearest(to: name, among: names) { min(2, $0.utf8.count - 2) }?.word
  }
}
