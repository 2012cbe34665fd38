/// Whether the links of a pattern are all links of some others together, though of none of them alone.
///
/// A pattern with so and so many segments is a product of sets: the texts of each segment, of each named item of the query, and
/// of the fragment. What is left of a product once another one is taken away are products again, one for each of the sets, so
/// that the question is answered exactly: within ``workLimit``, beyond which nothing is said. Of a pattern with a rest of the
/// path, or a list, nothing is said either.
public struct RouteCoverage {
  /// The most products that are looked at.
  public static let workLimit = 4_000

  private let pattern: RoutePattern
  private var work = 0
  /// The numbers of the patterns that the answer rests on.
  private var used: Set<Int> = []

  /// Texts, but for some others.
  private struct Texts {
    var base: TemplateTexts
    var allowsAbsence: Bool
    var taken: [TemplateTexts] = []

    /// Whether no text is left.
    var isEmpty: Bool { !allowsAbsence && base.isCovered(by: taken) }
  }

  /// The numbers of those of `others` that together take every link of `pattern`; `nil` where they do not, or it is not known.
  public static func covering(_ pattern: RoutePattern, by others: [RoutePattern]) -> [Int]? {
    guard !pattern.template.hasRest, pattern.parameters.allSatisfy({ $0.presence.isSingle }) else {
      return nil
    }
    var coverage = RouteCoverage(pattern: pattern)
    let usable = others.indices.filter { coverage.isUsable(others[$0]) }
    for length in pattern.minimumSegments...pattern.fixedSegments.count {
      let ways = usable.compactMap { index in
        coverage.sets(of: others[index], length: length).map { (index: index, sets: $0) }
      }
      guard let own = coverage.sets(of: pattern, length: length), coverage.isCovered(own, ways[...]) else {
        return nil
      }
    }
    return coverage.used.sorted()
  }

  private init(pattern: RoutePattern) { self.pattern = pattern }

  // MARK: - Products

  /// Whether the other pattern asks for nothing that this one leaves open: a link could have such an item twice, and is then
  /// refused there.
  private func isUsable(_ other: RoutePattern) -> Bool {
    guard other.parameters.allSatisfy({ $0.presence.isSingle || $0.presence == .repeated }) else {
      return false
    }
    let names = pattern.template.query.map { $0.name }
    for item in other.template.query {
      guard names.contains(item.name), other.presence(of: item.value) != .repeated else { return false }
    }
    return other.template.fragment == nil || pattern.template.fragment != nil
  }

  /// The sets of a pattern's links with so many segments, in the order of this pattern's parts; `nil` where it has no such links.
  private func sets(of other: RoutePattern, length: Int) -> [Texts]? {
    guard other.minimumSegments <= length, length <= other.fixedSegments.count || other.template.hasRest
    else {
      return nil
    }
    var sets: [Texts] = []
    for index in 0..<length {
      guard
        let part = index < other.fixedSegments.count
          ? other.fixedSegments[index] : other.template.segments.last
      else { return nil }
      sets.append(Texts(base: TemplateTexts(part, in: other), allowsAbsence: false))
    }
    for item in pattern.template.query {
      let own = other.template.query.first { $0.name == item.name }
      sets.append(set(own?.value, of: other))
    }
    if pattern.template.fragment != nil { sets.append(set(other.template.fragment, of: other)) }
    return sets
  }

  /// The texts of an item or fragment; all and none where it does not matter.
  private func set(_ part: TemplatePart?, of other: RoutePattern) -> Texts {
    guard let part else { return Texts(base: .anything, allowsAbsence: true) }
    return Texts(base: TemplateTexts(part, in: other), allowsAbsence: other.presence(of: part) == .optional)
  }

  private mutating func isCovered(_ own: [Texts], _ others: ArraySlice<(index: Int, sets: [Texts])>) -> Bool {
    if own.contains(where: { $0.isEmpty }) { return true }
    guard let other = others.first else { return false }
    work += 1
    guard work <= Self.workLimit else { return false }
    let rest = others.dropFirst()
    // What is left: everything outside of the other's set in one of the parts.
    for index in own.indices {
      var left = own
      if other.sets[index].allowsAbsence { left[index].allowsAbsence = false }
      left[index].taken.append(other.sets[index].base)
      if left[index].isEmpty { continue }
      guard isCovered(left, rest) else { return false }
    }
    used.insert(other.index)
    return true
  }
}

extension RouteParameterShape.Presence {
  /// Whether there is one value at the most.
  fileprivate var isSingle: Bool { self == .required || self == .optional }
}
