extension TemplateConstraint {
  /// Reads what stands between the parentheses; `nil` where it is no constraint.
  init?(reading text: [UInt8]) {
    let dots: [UInt8] = [0x2E, 0x2E, 0x2E]
    for index in text.indices where text[index...].starts(with: dots) {
      guard let bounds = Self.bounds(Array(text[..<index]), Array(text[(index + 3)...])) else { return nil }
      self = .integers(bounds)
      return
    }
    guard let format = LinkDateFormat(text) else { return nil }
    self = .date(format)
  }

  private static func bounds(_ low: [UInt8], _ high: [UInt8]) -> IntegerBounds? {
    guard !low.isEmpty || !high.isEmpty else { return nil }
    var lower = Int64.min
    if !low.isEmpty {
      guard let number = Int64(String(decoding: low, as: UTF8.self)) else { return nil }
      lower = number
    }
    guard !high.isEmpty else { return IntegerBounds(lower, through: .max) }
    let text = String(decoding: high, as: UTF8.self)
    if let number = Int64(text) { return IntegerBounds(lower, number) }
    guard let number = UInt64(text) else { return nil }
    return IntegerBounds(lower, through: number)
  }
}
