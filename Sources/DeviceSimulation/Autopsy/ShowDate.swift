import HostingEvidence

/// The dates of `swcutil show`: `2021-09-23 18:16:58 +0000`. Dates of other languages are left alone: guessing the order
/// of day and month would tell wrong times.
enum ShowDate {
  /// The seconds since 1970; `nil` for anything else.
  static func seconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard (19...40).contains(bytes.count) else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      guard range.upperBound <= bytes.count else { return nil }
      var value: Int64 = 0
      for byte in bytes[range] {
        guard byte &- UInt8(ascii: "0") < 10 else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), bytes[4] == UInt8(ascii: "-"), let month = number(5..<7),
      bytes[7] == UInt8(ascii: "-"), let day = number(8..<10),
      bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "T"),
      let hour = number(11..<13), bytes[13] == UInt8(ascii: ":"), let minute = number(14..<16),
      bytes[16] == UInt8(ascii: ":"), let second = number(17..<19), (1...12).contains(month),
      (1...31).contains(day), hour < 24, minute < 60, second <= 60, let zone = zone(bytes[19...])
    else { return nil }
    return days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - zone
  }

  /// The distance to Greenwich in seconds: ` +0000`, `+02:00`, `Z` or nothing.
  private static func zone(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let text = bytes.filter { $0 != 0x20 && $0 != UInt8(ascii: ":") }
    if text.isEmpty || text == [UInt8(ascii: "Z")] { return 0 }
    guard text.count == 5, text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"),
      text.dropFirst().allSatisfy({ $0 &- UInt8(ascii: "0") < 10 })
    else { return nil }
    let digits = text.dropFirst().map { Int64($0 - UInt8(ascii: "0")) }
    let seconds = (digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60
    return text[0] == UInt8(ascii: "-") ? -seconds : seconds
  }

  /// The days since 1970 by the proleptic Gregorian calendar, years counted from March.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension ShowDate {
  /// The date as `swcutil show` writes it.
  static func text(_ seconds: Int64) -> String {
    let text = Timestamp(seconds: seconds).text
    return text.hasSuffix("UTC") ? text.dropLast(3) + "+0000" : text
  }
}
