/// A moment in whole seconds, without leap seconds, since 1970 began in Greenwich.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// The seconds; negative before 1970.
  public var seconds: Int64

  /// A moment by its seconds since 1970.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Orders moments by time.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

  /// The moment as `2026-11-24 18:30:00 UTC`.
  public var text: String { "\(day) \(clock) UTC" }

  /// The moment as `2026-11-24T18:30:00Z` (RFC 3339).
  public var rfc3339: String { "\(day)T\(clock)Z" }

  private var clock: String {
    let rest = seconds - days * 86_400
    return [rest / 3600, rest / 60 % 60, rest % 60].map { Self.padded($0, 2) }.joined(separator: ":")
  }

  private var days: Int64 { seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400 }

  /// The day as `2026-11-24`, by the proleptic Gregorian calendar.
  public var day: String {
    // Years are counted from March, so that the day that leap years add is the last of a year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    return "\(Self.padded(calendarYear, 4))-\(Self.padded(calendarMonth, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
