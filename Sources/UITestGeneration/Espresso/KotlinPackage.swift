/// Packages of Kotlin.
enum KotlinPackage {
  /// The package as it is declared, with hard keywords in backticks; `nil` for what is no package.
  static func declared(_ package: String) -> String? {
    let parts = package.split(separator: ".", omittingEmptySubsequences: false)
    guard package.utf8.count <= 255, parts.allSatisfy(isName) else { return nil }
    return parts.map { keywords.contains(String($0)) ? "`\($0)`" : String($0) }.joined(separator: ".")
  }

  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first &- UInt8(ascii: "0") >= 10 else { return false }
    return text.utf8.allSatisfy { byte in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }
  }

  private static let keywords: Set<String> = [
    "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is",
    "null",
    "object", "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val",
    "var", "when",
    "while",
  ]
}
