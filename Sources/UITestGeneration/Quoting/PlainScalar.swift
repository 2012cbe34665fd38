/// Which characters stand in generated source as they are.
enum PlainScalar {
  /// Whether a reader of the source sees the character: none that steers a terminal, turns the direction of text, breaks a
  /// line or belongs to nobody.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
    default: true
    }
  }

  /// The digits of `number`, with zeros in front up to `count`.
  static func hexadecimal(_ number: some BinaryInteger, count: Int = 1) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// `text` on one line for people: what is not seen is named by its number.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "<U+\(hexadecimal(scalar.value, count: 4).uppercased())>".unicodeScalars)
      }
    }
    return String(result)
  }
}
