/// Brackets and messages among the words of a file.
struct ObjCMessageReader {
  let tokens: [ObjCToken]
  let matches: [Int]

  /// For each bracket the place of its partner, else -1. Brackets that do not fit together have none.
  static func matches(_ tokens: [ObjCToken]) -> [Int] {
    var matches = [Int](repeating: -1, count: tokens.count)
    var open: [(sign: String, index: Int)] = []
    let partners = [")": "(", "]": "[", "}": "{"]
    var braces = 0
    for (index, token) in tokens.enumerated() where token.kind == .sign {
      if ["(", "[", "{"].contains(token.text) {
        open.append((token.text, index))
        if token.text == "{" { braces += 1 }
      } else if let partner = partners[token.text] {
        // A brace closes what is open inside of it.
        while token.text == "}", braces > 0, let last = open.last, last.sign != partner { open.removeLast() }
        guard let last = open.last, last.sign == partner else { continue }
        open.removeLast()
        if partner == "{" { braces -= 1 }
        matches[last.index] = index
        matches[index] = last.index
      }
    }
    return matches
  }

  /// The message that begins at a bracket; `nil` where that begins an array, an index or nothing.
  func message(at index: Int) -> ObjCMessage? {
    guard tokens[index].isSign("["), matches[index] > index + 1 else { return nil }
    if index > 0 {
      let before = tokens[index - 1]
      if before.isSign("@") || before.isSign("]") || before.isSign(")") && !isCast(index - 1) { return nil }
      if before.kind == .word, !["return", "else", "in", "case", "do", "await"].contains(before.text) {
        return nil
      }
    }
    let end = matches[index]
    var place = index + 1
    // The receiver: a word with its members, a bracket, or a call.
    if tokens[place].isSign("("), matches[place] > place { place = matches[place] + 1 }
    guard place < end else { return nil }
    if tokens[place].isSign("@") { place += 1 }
    if matches[place] > place, matches[place] < end { place = matches[place] + 1 } else { place += 1 }
    while place + 1 < end {
      if tokens[place].isSign(".") || tokens[place].isSign("->") {
        place += 2
      } else if (tokens[place].isSign("[") || tokens[place].isSign("(")), matches[place] > place,
        matches[place] < end
      {
        place = matches[place] + 1
      } else {
        break
      }
    }
    let receiver = index + 1..<min(place, end)
    return parts(of: index..<end + 1, receiver: receiver, from: receiver.upperBound, to: end)
  }

  private func isCast(_ close: Int) -> Bool {
    let open = matches[close]
    guard open >= 0 else { return false }
    guard open > 0 else { return true }
    return tokens[open - 1].kind == .sign || tokens[open - 1].text == "return"
  }

  private func parts(of range: Range<Int>, receiver: Range<Int>, from start: Int, to end: Int) -> ObjCMessage?
  {
    var selector = ""
    var arguments: [Range<Int>] = []
    var argument: Int?
    var place = start
    while place < end {
      if matches[place] > place, matches[place] <= end {
        place = matches[place] + 1
        continue
      }
      let isName = tokens[place].kind == .word && place + 1 < end && tokens[place + 1].isSign(":")
      // In `a ? b : c` the name before the colon is no part of the selector.
      let isChoice = argument.map { first in tokens[first..<place].contains { $0.isSign("?") } } ?? false
      if isName, !isChoice {
        if let argument { arguments.append(argument..<place) }
        selector += tokens[place].text + ":"
        place += 2
        argument = place
        continue
      }
      if argument == nil, selector.isEmpty, tokens[place].kind == .word {
        selector = tokens[place].text
      }
      place += 1
    }
    if let argument { arguments.append(argument..<end) }
    return selector.isEmpty
      ? nil : ObjCMessage(range: range, receiver: receiver, selector: selector, arguments: arguments)
  }
}
