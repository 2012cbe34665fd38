/// The parameters of a query as filter groups see them: the pieces between `&`, or between `;` where there is no `&`.
/// Source: URG, documented for `&`; ASC, observed for `;`.
enum QueryParameters {
  /// One piece, taken apart at its first `=`.
  struct Item {
    let name: PlatformText
    /// The text behind `=`; empty where there is none.
    let value: PlatformText

    init(_ piece: PlatformText) {
      let units = piece.units
      let equals = units.firstIndex(of: UInt16(ascii: "="))
      name = PlatformText(units: Array(units[..<(equals ?? units.count)]))
      value = PlatformText(units: equals.map { Array(units[($0 + 1)...]) } ?? [])
    }
  }

  /// The pieces of a query; none where there is no query.
  static func pieces(of query: PlatformText?) -> [PlatformText] {
    guard let query else { return [] }
    let pieces = query.split(at: UInt16(ascii: "&"))
    return pieces.count == 1 ? query.split(at: UInt16(ascii: ";")) : pieces
  }
}
