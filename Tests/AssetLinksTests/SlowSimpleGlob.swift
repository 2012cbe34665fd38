/// The platform's simple glob a second time: cut into tokens first, then played on the text by hand, without any of the
/// code under test. The tokens of a pattern do not depend on the text (PM).
enum SlowSimpleGlob {
  enum Token: Equatable {
    case one(Character)
    case any
    case run(Character)
    /// `.*` before a character, which is taken too.
    case upTo(Character)
    /// `.*` at the end.
    case rest
  }

  static func tokens(_ pattern: String) -> [Token] {
    var rest = Array(pattern)
    var tokens: [Token] = []
    func next() -> Character? { rest.isEmpty ? nil : rest.removeFirst() }
    while let first = next() {
      let isEscaped = first == "\\"
      let character = isEscaped ? next() ?? "\0" : first
      guard rest.first == "*" else {
        tokens.append(character == "." ? .any : .one(character))
        continue
      }
      _ = next()
      guard character == ".", !isEscaped else {
        tokens.append(.run(character))
        continue
      }
      guard let stop = next() else {
        tokens.append(.rest)
        continue
      }
      tokens.append(.upTo(stop == "\\" ? next() ?? "\0" : stop))
    }
    return tokens
  }

  static func matches(_ pattern: String, _ text: String) -> Bool {
    if pattern.isEmpty { return text.isEmpty }
    var tokens = tokens(pattern)
    var rest = Substring(text)
    while !tokens.isEmpty, !rest.isEmpty {
      switch tokens.removeFirst() {
      case .one(let character):
        guard rest.first == character else { return false }
        rest = rest.dropFirst()
      case .any: rest = rest.dropFirst()
      case .run(let character): rest = rest.drop { $0 == character }
      case .upTo(let stop):
        guard let place = rest.firstIndex(of: stop) else { return false }
        rest = rest[rest.index(after: place)...]
      case .rest: return true
      }
    }
    return rest.isEmpty && (tokens.isEmpty || tokens == [.rest])
  }
}
