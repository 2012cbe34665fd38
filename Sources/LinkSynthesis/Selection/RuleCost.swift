/// What rules cost, in the sense of the shortest description: a rule has its price, and each link that it matches
/// pays for what the wildcards leave open. The cheapest description is the likeliest one.
struct RuleCost: Sendable {
  /// The price of a rule.
  static let rule = 10.0
  /// What a link pays for a doubling of what is left open.
  let openness: Double
  /// By how much an exclusion is dearer than a rule that opens.
  let repair: Double
  /// The price of a wildcard at the very start, where a rule speaks about the whole site.
  let wholeSite: Double
  /// The price of a start that ends within a segment.
  let partial: Double

  init(_ eagerness: Eagerness) {
    // Halfway between the ends lies their geometric mean: 1, 1.5, 10, 3.
    let lean = 1 - 2 * eagerness.degree
    func power(_ base: Double) -> Double { lean >= 0 ? 1 + (base - 1) * lean : 1 / (1 + (base - 1) * -lean) }
    openness = power(6)
    repair = 1.5 * power(1.4)
    wholeSite = 10 * power(3)
    partial = 3 * power(2)
  }

  /// The price of the rule itself.
  func price(of template: Template) -> Double {
    var price = Self.rule + 0.01 * Double(min(template.literalCount + template.conditionCount, 200))
    if template.hasPath {
      switch template.middle {
      case .nothing: break
      case .segments: price += template.head == 0 ? 3 : 1
      case .shape: price += template.tail.isEmpty ? 3 : 2
      case .length(let count): price += 2 + 0.5 * Double(count)
      }
      switch template.ending {
      case .nothing: break
      case .segments: price += 0.2
      case .someSegments: price += 0.5
      case .run: price += partial
      }
    }
    if !template.hasPath { price += 5 }
    if template.isWholeSite { price += wholeSite }
    switch template.condition {
    case .nothing: break
    case .wholeQuery, .item(_, _, false), .fragment(_, false), .everything: price += 1
    case .someItem, .someFragment: price += 2
    case .item(_, _, true), .fragment(_, true), .someQuery: price += 3
    }
    return price
  }

  /// The most links that pay for what a rule leaves open: more of them only say the same again. A rule about the
  /// whole site lets every link pay.
  func payers(_ weight: Double, _ template: Template) -> Double {
    if case .length = template.middle { return min(weight, 32) }
    return template.isWholeSite ? weight : min(weight, 8)
  }

  /// What a link pays whose path has `length` bytes.
  @inline(__always)
  func openness(_ length: Int, _ template: Template) -> Double {
    let left = length - template.literalCount
    guard left > 0, !template.hasPath || template.ending != .nothing || template.middle != .nothing else {
      return 0
    }
    let bits = Self.logarithm(left + 1)
    let isNarrow = template.middle == .shape && !template.tail.isEmpty && template.ending == .nothing
    return openness * (isNarrow ? bits / 2 : bits)
  }

  /// The logarithm to base two, with straight lines between the powers.
  @inline(__always)
  static func logarithm(_ number: Int) -> Double {
    let whole = Int.bitWidth - 1 - max(number, 1).leadingZeroBitCount
    return Double(whole) + Double(number) / Double(1 << whole) - 1
  }
}
