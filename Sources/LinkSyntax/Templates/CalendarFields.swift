/// A point in time as fields of the Gregorian calendar in UTC.
struct CalendarFields {
  private var year = 1
  private var month = 1
  private var day = 1
  private var hour = 0
  private var minute = 0
  private var second = 0

  init() {}

  /// The fields of seconds since 1970; `nil` beyond the years 1 to 9999.
  init?(seconds: Int64) {
    // The first second of the year 1 and of the year 10000.
    guard seconds >= -62_135_596_800, seconds < 253_402_300_800 else { return nil }
    let total = Int(seconds)
    let days = (total - Self.remainder(total, 86_400)) / 86_400
    let rest = Self.remainder(total, 86_400)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
    // Days since the first of March of year 0, from which leap days come last.
    let shifted = days + 719_468
    let era = (shifted - Self.remainder(shifted, 146_097)) / 146_097
    let ofEra = Self.remainder(shifted, 146_097)
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private static func remainder(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  mutating func set(_ piece: LinkDateFormat.Piece, _ value: Int) {
    switch piece {
    case .year: year = value
    case .month: month = value
    case .day: day = value
    case .hour: hour = value
    case .minute: minute = value
    case .second: second = value
    case .literal: break
    }
  }

  func value(_ piece: LinkDateFormat.Piece) -> Int {
    switch piece {
    case .year: year
    case .month: month
    case .day: day
    case .hour: hour
    case .minute: minute
    case .second: second
    case .literal: 0
    }
  }

  /// Seconds since 1970; `nil` where there is no such time.
  var seconds: Int64? {
    guard year >= 1, month >= 1, month <= 12, day >= 1, day <= daysInMonth, hour < 24, minute < 60,
      second < 60
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let ofYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let ofEra = shiftedYear % 400 * 365 + shiftedYear % 400 / 4 - shiftedYear % 400 / 100 + ofYear
    let days = shiftedYear / 400 * 146_097 + ofEra - 719_468
    return Int64(days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  private var daysInMonth: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
