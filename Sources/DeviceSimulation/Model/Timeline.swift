/// Spans of time in seconds, and the times of checks.
enum Timeline {
  static let hour: Int64 = 3600
  static let day: Int64 = 86_400

  /// How long after a file was read it is asked for again: about a week. Source: SAD, TN, documented.
  static let regular = 7 * day
  /// How long after a denial it is asked for again: one record shows about five days. Source: SYSDIAG, observed.
  static let afterDenial = 5 * day
  /// How long after a failure for a time it is asked for again. Source: F24391, documented (archived); STRIPE, observed.
  static let retry = 3 * hour
  /// How often in a row. Source: F24391, documented (archived).
  static let retryLimit = 8

  /// Whether a time lies in the years that dates are written for, so that sums of times cannot overflow.
  static func isSane(_ time: Int64) -> Bool { (-62_135_596_800...253_402_300_799).contains(time) }
}
