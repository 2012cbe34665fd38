/// The platform's advanced glob a second time: the list of integers of the original is made and then read, as its source
/// describes it (PM), instead of the tokens of the code under test. `nil` stands for a pattern that is refused.
enum SlowAdvancedGlob {
  private static let set = -1, inverse = -2, setEnd = -3, any = -4
  private static let range = -5, rangeEnd = -6, star = -7, plus = -8

  static func integers(_ pattern: String) -> [Int]? {
    let text = Array(pattern.utf16).map(Int.init)
    func code(_ character: Unicode.Scalar) -> Int { Int(character.value) }
    var list: [Int] = []
    var index = 0
    while index < text.count {
      if list.count > 2045 { return nil }
      let character = text[index]
      switch character {
      case code("["):
        index += 1
        guard index < text.count else { return nil }
        list.append(text[index] == code("^") ? inverse : set)
        if text[index] == code("^") { index += 1 }
        guard readSet(text, &index, &list) else { return nil }
      case code("{"), code("*"), code("+"):
        guard let last = list.last, ![star, plus, range, rangeEnd].contains(last) else { return nil }
        if character != code("{") {
          list.append(character == code("*") ? star : plus)
          index += 1
          continue
        }
        guard let close = text[index...].firstIndex(of: code("}")) else { return nil }
        let inside = String(decoding: text[(index + 1)..<close].map { UInt16($0) }, as: UTF16.self)
        let halves = inside.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        guard let low = Int32(halves[0]) else { return nil }
        let high = halves.count == 1 ? low : halves[1].isEmpty ? Int32.max : Int32(halves[1])
        guard let high, low <= high else { return nil }
        list += [range, Int(low), Int(high)]
        if list.count > 2045 { return nil }
        list.append(rangeEnd)
        index = close + 1
      case code("}"): index += 1
      case code("."):
        list.append(any)
        index += 1
      case code("\\"):
        guard index + 1 < text.count else { return nil }
        list.append(text[index + 1])
        index += 2
      default:
        list.append(character)
        index += 1
      }
    }
    return list
  }

  private static func readSet(_ text: [Int], _ index: inout Int, _ list: inout [Int]) -> Bool {
    var isSecondEnd = false
    while index < text.count {
      if list.count > 2045 { return false }
      var character = text[index]
      if character == 0x5D {
        if list.last == set || list.last == inverse { return false }
        list.append(setEnd)
        index += 1
        return true
      }
      if character == 0x5C {
        guard index + 1 < text.count else { return false }
        index += 1
        character = text[index]
      }
      if isSecondEnd {
        list.append(character)
        isSecondEnd = false
      } else if index + 2 < text.count, text[index + 1] == 0x2D, text[index + 2] != 0x5D {
        isSecondEnd = true
        list.append(character)
        index += 1
      } else {
        list += [character, character]
      }
      index += 1
    }
    return false
  }

  static func matches(_ pattern: String, _ text: String) -> Bool? {
    guard let list = integers(pattern) else { return nil }
    let text = Array(text.utf16).map(Int.init)
    var place = 0
    var position = 0
    while place < list.count {
      let start = place
      if list[place] == set || list[place] == inverse {
        while list[place] != setEnd { place += 1 }
      }
      let symbol = Array(list[start...place])
      place += 1
      var (low, high) = (1, 1)
      if place < list.count {
        if list[place] == star {
          (low, high, place) = (0, .max, place + 1)
        } else if list[place] == plus {
          (low, high, place) = (1, .max, place + 1)
        } else if list[place] == range {
          (low, high, place) = (list[place + 1], list[place + 2], place + 4)
        }
      }
      var count = 0
      while count < high, position < text.count, covers(symbol, text[position]) {
        count += 1
        position += 1
      }
      if count < low { return false }
    }
    return position == text.count
  }

  private static func covers(_ symbol: [Int], _ unit: Int) -> Bool {
    if symbol == [any] { return true }
    guard symbol[0] == set || symbol[0] == inverse else { return symbol[0] == unit }
    let members = symbol.dropFirst().dropLast()
    let pairs = stride(from: members.startIndex, to: members.endIndex - 1, by: 2)
    let isMember = pairs.contains { members[$0] <= unit && unit <= members[$0 + 1] }
    return isMember == (symbol[0] == set)
  }
}
