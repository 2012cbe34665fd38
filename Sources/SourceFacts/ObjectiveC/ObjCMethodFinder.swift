/// Finds the methods that `@implementation` sections define; what `@protocol` and `@interface` declare is none.
struct ObjCMethodFinder {
  private let tokens: [ObjCToken]
  private let matches: [Int]
  private(set) var methods: [ObjCMethodText] = []
  private var superclasses: [String: String] = [:]

  /// - Parameters:
  ///   - tokens: The words of a file.
  ///   - matches: For each bracket the place of its partner, else -1.
  init(_ tokens: [ObjCToken], _ matches: [Int]) {
    self.tokens = tokens
    self.matches = matches
  }

  mutating func find() {
    var index = 0
    var owner: String?
    while index < tokens.count {
      let token = tokens[index]
      switch token.text {
      case "@interface" where token.kind == .word:
        noteSuperclass(index)
        index = skipToEnd(index)
        continue
      case "@protocol" where token.kind == .word:
        index = skipProtocol(index)
        continue
      case "@implementation" where token.kind == .word:
        owner = index + 1 < tokens.count ? tokens[index + 1].text : nil
        index += 2
        continue
      case "@end" where token.kind == .word: owner = nil
      case "-" where token.kind == .sign, "+" where token.kind == .sign:
        if let owner, let next = method(index, owner) {
          index = next
          continue
        }
      case "{" where token.kind == .sign:
        if matches[index] > index { index = matches[index] }
      default: break
      }
      index += 1
    }
  }

  private mutating func noteSuperclass(_ index: Int) {
    guard index + 3 < tokens.count, tokens[index + 2].isSign(":") else { return }
    superclasses[tokens[index + 1].text] = tokens[index + 3].text
  }

  private func skipToEnd(_ start: Int) -> Int {
    var index = start
    while index < tokens.count, tokens[index].text != "@end" { index += 1 }
    return index + 1
  }

  /// A protocol is declared ahead with a semicolon, or up to `@end`.
  private func skipProtocol(_ start: Int) -> Int {
    if start + 1 < tokens.count, tokens[start + 1].isSign("(") { return start + 1 }
    var index = start + 1
    while index < tokens.count, tokens[index].kind == .word || tokens[index].isSign(",") {
      index += 1
      if index < tokens.count, tokens[index].isSign(";") { return index + 1 }
      if index < tokens.count, tokens[index - 1].text.hasPrefix("@") { break }
    }
    return skipToEnd(start + 1)
  }

  /// Reads a definition at its sign; `nil` where it is none.
  private mutating func method(_ start: Int, _ owner: String) -> Int? {
    var index = start + 1
    var returnType = "id"
    if index < tokens.count, tokens[index].isSign("("), matches[index] > index {
      returnType = words(index + 1..<matches[index])
      index = matches[index] + 1
    }
    var selector = ""
    var parameters: [ObjCMethodText.Parameter] = []
    while index < tokens.count, parameters.count < 32 {
      if tokens[index].isSign("{") || tokens[index].isSign(";") { break }
      var part = ""
      if tokens[index].kind == .word {
        part = tokens[index].text
        index += 1
      }
      guard index < tokens.count else { return nil }
      guard tokens[index].isSign(":") else {
        guard selector.isEmpty, !part.isEmpty else { break }
        selector = part
        continue
      }
      selector += part + ":"
      index += 1
      var type = "id"
      if index < tokens.count, tokens[index].isSign("("), matches[index] > index {
        type = words(index + 1..<matches[index])
        index = matches[index] + 1
      }
      while index < tokens.count, tokens[index].kind == .word, tokens[index].text.hasPrefix("__") {
        index += 1
      }
      guard index < tokens.count, tokens[index].kind == .word else { return nil }
      parameters.append(ObjCMethodText.Parameter(type: type, name: tokens[index].text))
      index += 1
    }
    // Attributes may stand before the body.
    while index < tokens.count, !tokens[index].isSign("{"), !tokens[index].isSign(";"), index < start + 400 {
      index += 1
    }
    guard index < tokens.count, tokens[index].isSign("{"), matches[index] > index, !selector.isEmpty else {
      return nil
    }
    methods.append(
      ObjCMethodText(
        owner: owner, superclass: superclasses[owner], selector: selector, parameters: parameters,
        returnType: returnType, start: start, body: index + 1..<matches[index],
        isOfClass: tokens[start].text == "+"))
    return matches[index] + 1
  }

  private func words(_ range: Range<Int>) -> String {
    tokens[range].prefix(40).map(\.text).joined(separator: " ")
  }
}
