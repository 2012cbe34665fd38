/// Times for people.
public enum SecondsText {
  /// `seconds` as `5 seconds` or `0.4 seconds`.
  public static func text(_ seconds: Double) -> String {
    let tenths = Int((min(max(seconds, 0), 1e9) * 10).rounded())
    if tenths == 10 { return "1 second" }
    return tenths % 10 == 0 ? "\(tenths / 10) seconds" : "\(tenths / 10).\(tenths % 10) seconds"
  }

  /// `duration` in the same way.
  public static func text(_ duration: Duration) -> String { text(duration / .seconds(1)) }
}
