/// The user's own words as they appear inside a message.
enum QuotedText {
  /// The longest quotation, in Unicode scalars.
  private static let limit = 80

  /// `text` in double quotes, shortened, with control and invisible characters spelled out.
  static func of(_ text: some StringProtocol) -> String {
    var result = "\""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else { return result + "…\"" }
      count += 1
      if scalar.isASCII ? scalar.value < 0x20 || scalar.value == 0x7F : TextScan.isInvisible(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
