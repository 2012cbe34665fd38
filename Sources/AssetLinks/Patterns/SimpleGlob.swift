/// `pathPattern`: `x*` is any number of `x`, `.` any one character, `.*` anything, `\` an escape. Source: PM,
/// documented in source.
///
/// One pass from left to right that never goes back:
/// - `.*` at the very end accepts the rest at once.
/// - `.*X` elsewhere skips to the *first* `X` and takes it, whatever stands behind `X` in the pattern; an escape
///   before `X` is stepped over.
/// - `x*` takes every `x` there is.
/// - An escape only takes the meaning from a `*` behind it and from the `.` of a `.*`: `\.` alone still is any
///   character.
/// - When the text is used up, what is left of the pattern must be nothing, or `.*`: `ab*` does not match `a`.
/// - The empty pattern matches the empty text only.
public enum SimpleGlob {
  private static let backslash = UInt16(ascii: "\\")
  private static let star = UInt16(ascii: "*")
  private static let dot = UInt16(ascii: ".")

  /// Whether `pattern` covers `text`. Linear in both.
  public static func matches(pattern: PlatformText, text: PlatformText) -> Bool {
    var run = Run(pattern: pattern.units, text: text.units)
    return run.matches()
  }

  private struct Run {
    let pattern: [UInt16]
    let text: [UInt16]
    var place = 0
    var position = 0

    init(pattern: [UInt16], text: [UInt16]) {
      self.pattern = pattern
      self.text = text
    }

    /// The code unit of the pattern, 0 behind its end as the platform has it.
    func unit(_ index: Int) -> UInt16 { index < pattern.count ? pattern[index] : 0 }

    mutating func matches() -> Bool {
      guard !pattern.isEmpty else { return text.isEmpty }
      while place < pattern.count, position < text.count {
        switch step() {
        case .goesOn: break
        case .ends(let result): return result
        }
      }
      if place >= pattern.count, position >= text.count { return true }
      return place == pattern.count - 2 && pattern[place] == dot && pattern[place + 1] == star
    }

    enum Step {
      case goesOn
      case ends(Bool)
    }

    /// Takes one token of the pattern and what it covers of the text.
    mutating func step() -> Step {
      var character = unit(place)
      place += 1
      let isEscaped = character == backslash
      if isEscaped {
        character = unit(place)
        place += 1
      }
      guard unit(place) == star else {
        guard character == dot || text[position] == character else { return .ends(false) }
        position += 1
        return .goesOn
      }
      if character == dot, !isEscaped { return skip() }
      while position < text.count, text[position] == character { position += 1 }
      place += 1
      return .goesOn
    }

    /// `.*`, with `place` at its star.
    mutating func skip() -> Step {
      guard place < pattern.count - 1 else { return .ends(true) }
      place += 1
      if pattern[place] == backslash { place += 1 }
      let stop = unit(place)
      while position < text.count, text[position] != stop { position += 1 }
      guard position < text.count else { return .ends(false) }
      place += 1
      position += 1
      return .goesOn
    }
  }
}
