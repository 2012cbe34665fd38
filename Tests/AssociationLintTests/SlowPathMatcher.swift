/// The obvious matcher for path patterns, a set of positions moved along the text, to test the analysis against.
struct SlowPathMatcher {
  let isCaseSensitive: Bool
  private let forms: [[Character]]

  init(_ pattern: String, isCaseSensitive: Bool = true) {
    self.isCaseSensitive = isCaseSensitive
    var pattern = isCaseSensitive ? pattern : pattern.lowercased()
    var forms: [String] = []
    let isOptional = pattern.hasSuffix("/*")
    for _ in 0..<(isOptional ? 2 : 1) {
      var form = pattern
      while form.hasSuffix("/") { form.removeLast() }
      if form.hasPrefix("/") {
        forms.append("/" + form.drop { $0 == "/" })
      } else if form.isEmpty {
        forms.append("")
      } else {
        forms += [form, "/" + form]
      }
      pattern = String(pattern.dropLast(2))
    }
    self.forms = forms.map(Array.init)
  }

  func matches(_ path: String) -> Bool {
    var path = isCaseSensitive ? path : path.lowercased()
    while path.hasSuffix("/") { path.removeLast() }
    return forms.contains { Self.wildcardMatches($0, Array(path)) }
  }

  static func wildcardMatches(_ pattern: [Character], _ text: [Character]) -> Bool {
    var here = Array(repeating: false, count: pattern.count + 1)
    func close(_ positions: inout [Bool]) {
      for index in pattern.indices where positions[index] && pattern[index] == "*" {
        positions[index + 1] = true
      }
    }
    here[0] = true
    close(&here)
    for character in text {
      var next = Array(repeating: false, count: pattern.count + 1)
      for index in pattern.indices where here[index] {
        if pattern[index] == "*" { next[index] = true }
        if pattern[index] == "?" || pattern[index] == character { next[index + 1] = true }
      }
      close(&next)
      here = next
    }
    return here[pattern.count]
  }
}
