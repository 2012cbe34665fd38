/// The app's own words in messages; renderers make characters visible that steer a terminal.
enum Quotation {
  private static let longest = 100

  /// `text` in quotation marks, cut where it is long.
  static func of(_ text: String) -> String {
    let cut = text.prefix(longest)
    return "\"\(cut)\(cut.endIndex < text.endIndex ? "…" : "")\""
  }
}
