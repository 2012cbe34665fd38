/// The variables that every system knows. Source: SUB, documented.
enum PredefinedVariables {
  /// The names, in the order of Apple's page.
  static let names = ["alpha", "upper", "lower", "alnum", "digit", "xdigit", "region", "lang"]

  /// What a name stands for, as the end of a sentence; `nil` for another name.
  static func meaning(of name: String) -> String? {
    switch name {
    case "alpha": "one ASCII letter"
    case "upper": "one ASCII capital letter"
    case "lower": "one ASCII small letter"
    case "alnum": "one ASCII letter or digit"
    case "digit": "one ASCII digit"
    case "xdigit": "one hexadecimal digit"
    case "region": "an ISO 3166 code of a region, such as US or GB"
    case "lang": "an ISO 639 code of a language, such as en or de"
    default: nil
    }
  }
}
