import HostingEvidence

/// Times of devices in words.
enum DeviceTime {
  /// The time as `swcutil show` writes it: `2021-09-23 18:16:58 +0000`. Source: STRIPE, observed.
  static func text(_ seconds: Int64) -> String {
    Timestamp(seconds: seconds).text.replacingLast("UTC", by: "+0000")
  }

  /// The time for machines (RFC 3339).
  static func rfc3339(_ seconds: Int64) -> String { Timestamp(seconds: seconds).rfc3339 }

  /// Reads a span such as `+7d`, `90m` or `1d12h`, in seconds; `nil` for anything else.
  static func span(_ text: String) -> Int64? {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    var rest = Substring(text)
    if rest.first == "+" { rest = rest.dropFirst() }
    guard !rest.isEmpty, rest.utf8.count <= 40 else { return nil }
    var total: Int64 = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard let number = Int64(digits), let unit = rest.first.flatMap({ units[$0] }) else { return nil }
      let (span, isTooLong) = number.multipliedReportingOverflow(by: unit)
      let (sum, isTooMuch) = total.addingReportingOverflow(span)
      guard !isTooLong, !isTooMuch else { return nil }
      total = sum
      rest = rest.dropFirst()
    }
    return total
  }
}

extension String {
  /// The text with its end replaced, where it ends so.
  fileprivate func replacingLast(_ end: String, by other: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) + other : self
  }
}
