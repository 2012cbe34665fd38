/// How the wildcards of a dynamic rule may reach the platform's matcher. The code that converts them was not at
/// hand, so all are tried and an answer on which they disagree is unknown. Source: section on wildcards, folklore.
package enum WildcardReading: UInt8, Hashable, Sendable, CaseIterable {
  /// As Apple's: every way to spread the text over the wildcards is tried.
  case backtracking
  /// As a simple glob, `*` written `.*` and `?` written `.`.
  case simpleGlob
  /// As an advanced glob, `*` written `.*`, `?` written `.` and `?*` written `.+`.
  case advancedGlob

  /// Whether `pattern` covers `text`.
  func matches(pattern: PlatformText, text: PlatformText) -> Bool {
    switch self {
    case .backtracking: return Wildcard.matches(pattern: pattern, text: text)
    case .simpleGlob: return SimpleGlob.matches(pattern: Self.simple(pattern), text: text)
    case .advancedGlob: return (try? AdvancedGlob(Self.advanced(pattern)))?.matches(text) ?? false
    }
  }

  package static func simple(_ pattern: PlatformText) -> PlatformText {
    var units: [UInt16] = []
    for unit in pattern.units {
      switch unit {
      case UInt16(ascii: "*"): units += [UInt16(ascii: "."), UInt16(ascii: "*")]
      case UInt16(ascii: "?"): units.append(UInt16(ascii: "."))
      case UInt16(ascii: "."), UInt16(ascii: "\\"): units += [UInt16(ascii: "\\"), unit]
      default: units.append(unit)
      }
    }
    return PlatformText(units: units)
  }

  package static func advanced(_ pattern: PlatformText) -> PlatformText {
    var units: [UInt16] = []
    var index = 0
    while index < pattern.units.count {
      let unit = pattern.units[index]
      let isBeforeStar =
        index + 1 < pattern.units.count && pattern.units[index + 1] == UInt16(ascii: "*")
      index += 1
      switch unit {
      case UInt16(ascii: "*"): units += [UInt16(ascii: "."), UInt16(ascii: "*")]
      case UInt16(ascii: "?") where isBeforeStar:
        units += [UInt16(ascii: "."), UInt16(ascii: "+")]
        index += 1
      case UInt16(ascii: "?"): units.append(UInt16(ascii: "."))
      case UInt16(ascii: "."), UInt16(ascii: "\\"), UInt16(ascii: "["), UInt16(ascii: "]"),
        UInt16(ascii: "{"), UInt16(ascii: "}"), UInt16(ascii: "+"):
        units += [UInt16(ascii: "\\"), unit]
      default: units.append(unit)
      }
    }
    return PlatformText(units: units)
  }
}
