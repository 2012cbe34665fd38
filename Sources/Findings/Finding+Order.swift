internal import PositionedJSON

extension Finding {
  /// Checks whether this finding stands before `other` in every report: by file, offset and rule.
  ///
  /// A finding about a whole file stands before those inside it. Names are compared byte by byte, so that
  /// the order is the same on every system; end, severity and message decide between equals.
  public func precedes(_ other: Finding) -> Bool {
    if let order = Self.order(place.file, other.place.file) { return order }
    let start = place.range?.start.offset ?? -1
    let otherStart = other.place.range?.start.offset ?? -1
    if start != otherStart { return start < otherStart }
    if let order = Self.order(rule.name, other.rule.name) { return order }
    let end = place.range?.end.offset ?? -1
    let otherEnd = other.place.range?.end.offset ?? -1
    if end != otherEnd { return end < otherEnd }
    if severity != other.severity { return severity > other.severity }
    return Self.order(message, other.message) ?? false
  }

  /// Whether `a` stands before `b`; `nil` when their bytes are the same.
  private static func order(_ a: String, _ b: String) -> Bool? {
    if a.utf8.elementsEqual(b.utf8) { return nil }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

extension [Finding] {
  /// These findings in the order of every report; see ``Finding/precedes(_:)``.
  public func inReportOrder() -> [Finding] { reportOrder().map { self[$0] } }

  /// The indexes of the findings in the order of every report; equal findings keep their order.
  func reportOrder() -> [Int] {
    indices.sorted { a, b in
      if self[a].precedes(self[b]) { return true }
      if self[b].precedes(self[a]) { return false }
      return a < b
    }
  }
}
