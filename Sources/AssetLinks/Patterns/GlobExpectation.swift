/// What the author of a `pathPattern` probably thinks it does, against what the platform does.
struct GlobExpectation {
  private let pattern: [UInt16]

  init(_ pattern: PlatformText) { self.pattern = pattern.units }

  /// The wildcards of the pattern, as people read them.
  private enum Symbol: Equatable {
    case anything
    case one
    case literal(UInt16)
    case repeated(UInt16)
  }

  private var symbols: [Symbol] {
    var symbols: [Symbol] = []
    var index = 0
    while index < pattern.count {
      var unit = pattern[index]
      let isEscaped = unit == UInt16(ascii: "\\") && index + 1 < pattern.count
      if isEscaped {
        index += 1
        unit = pattern[index]
      }
      index += 1
      let isDot = unit == UInt16(ascii: ".") && !isEscaped
      if index < pattern.count, pattern[index] == UInt16(ascii: "*") {
        symbols.append(isDot ? .anything : .repeated(unit))
        index += 1
      } else {
        symbols.append(isDot ? .one : .literal(unit))
      }
    }
    return symbols
  }

  /// A text that the pattern should cover if it went back, and does not: the character to which it skips, and the
  /// text behind it. Made by putting that character into what a `.*` stands for.
  var lostExample: String? {
    let symbols = self.symbols
    for (index, symbol) in symbols.enumerated() where symbol == .anything && index + 1 < symbols.count {
      guard case .literal(let stop) = symbols[index + 1] else { continue }
      let example = Self.example(symbols, doubling: index, with: stop)
      if !SimpleGlob.matches(pattern: PlatformText(units: pattern), text: PlatformText(units: example)) {
        return String(decoding: [stop] + example, as: UTF16.self)
      }
    }
    return nil
  }

  private static func example(_ symbols: [Symbol], doubling place: Int, with stop: UInt16) -> [UInt16] {
    let filler = UInt16(ascii: "a")
    var example: [UInt16] = []
    for (index, symbol) in symbols.enumerated() {
      switch symbol {
      case .anything: example += index == place ? [filler, stop, filler] : [filler]
      case .one: example.append(filler)
      case .literal(let unit): example.append(unit)
      case .repeated(let unit): example.append(unit)
      }
    }
    return example
  }

  /// Whether a star follows a letter, digit or slash, which hardly anybody means.
  var hasStarAfterCharacter: Bool {
    symbols.contains {
      guard case .repeated(let unit) = $0 else { return false }
      return unit != UInt16(ascii: "*")
    }
  }
}
