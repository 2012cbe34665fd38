/// The words of memory that the first arguments of a Swift function take, as far as their types tell. Source: app-inspection,
/// section 4 (texts take two words).
enum SwiftArguments {
  private static let single: Set<String> = [
    "Swift.Int", "Swift.UInt", "Swift.Bool", "Swift.Int64", "Swift.UInt64", "Swift.Int32", "Swift.UInt32",
    "__C.NSURL",
    "__C.NSUserActivity", "__C.UIApplication", "__C.UIScene",
  ]

  /// `string` or `word` for each argument, up to the first whose type says neither.
  static func words(of demangled: String) -> [String] {
    var words: [String] = []
    for type in types(in: demangled) {
      if type == "Swift.String" {
        words.append("string")
      } else if single.contains(type) {
        words.append("word")
      } else {
        break
      }
      // Eight words go into registers.
      if words.count == 4 { break }
    }
    return words
  }

  private static func types(in demangled: String) -> [String] {
    guard let open = demangled.firstIndex(of: "(") else { return [] }
    var types: [String] = []
    var depth = 0
    var text = ""
    for character in demangled[open...] {
      switch character {
      case "(", "<", "[": depth += 1
      case ")", ">", "]": depth -= 1
      default: break
      }
      if depth == 0 || (character == "," && depth == 1) {
        types.append(type(of: text))
        text = ""
        if depth == 0 { break }
      } else if !(text.isEmpty && (character == "(" || character == " ")) {
        text.append(character)
      }
      if types.count > 16 { break }
    }
    return types
  }

  private static func type(of argument: String) -> String {
    guard let colon = argument.firstRange(of: ": ") else { return argument }
    return String(argument[colon.upperBound...])
  }
}
