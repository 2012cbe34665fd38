/// One rule against one link, for any reading; what is compared once is kept.
struct DynamicTrial {
  private let component: DynamicComponent
  private let link: AndroidLink
  /// Whether path and fragment fit, by wildcards and form of the link.
  private var parts: [Bool?] = [Bool?](repeating: nil, count: 6)
  /// How the items of the query fit, by wildcards and form of the link.
  private var items: [[ItemFit]?] = [[ItemFit]?](repeating: nil, count: 6)

  /// How one item of the rule fits the query.
  private struct ItemFit {
    /// Whether the link has an item of the name.
    var isPresent = false
    /// Whether one of them fits.
    var anyFits = false
    /// Whether all of them fit.
    var allFit = true
    /// Whether the pattern fits the empty text.
    var takesEmpty = false
  }

  init(_ component: DynamicComponent, _ link: AndroidLink) {
    self.component = component
    self.link = link
  }

  /// Whether every part that the rule names fits. Source: URFG, documented in source.
  mutating func matches(_ reading: DynamicReading) -> Bool {
    let slot = Int(reading.wildcards.rawValue) * 2 + (reading.isDecoded ? 0 : 1)
    let partsFit = parts[slot] ?? fitsParts(reading)
    parts[slot] = partsFit
    guard partsFit else { return false }
    let fits = items[slot] ?? fitItems(reading)
    items[slot] = fits
    return fits.allSatisfy { fit in
      guard fit.isPresent else { return reading.acceptsMissingItem && fit.takesEmpty }
      return reading.demandsEveryItem ? fit.allFit : fit.anyFits
    }
  }

  private func fitsParts(_ reading: DynamicReading) -> Bool {
    let path = reading.isDecoded ? link.path : link.encoded.path
    let fragment = reading.isDecoded ? link.fragment : link.encoded.fragment
    return fits(component.path, path, reading) && fits(component.fragment, fragment, reading)
  }

  /// Whether `pattern` fits `text`; a part that is not named always does, absent text never. Source: PM.
  private func fits(_ pattern: PlatformText?, _ text: PlatformText?, _ reading: DynamicReading) -> Bool {
    guard let pattern else { return true }
    guard let text, pattern.units.count <= PatternMatcher.maximumLength else { return false }
    return reading.wildcards.matches(pattern: pattern, text: text)
  }

  private func fitItems(_ reading: DynamicReading) -> [ItemFit] {
    guard !component.query.isEmpty else { return [] }
    let query = reading.isDecoded ? link.query : link.encoded.query
    let given = QueryParameters.pieces(of: query).map(QueryParameters.Item.init)
    return component.query.map { item in
      var fit = ItemFit()
      fit.takesEmpty = fits(item.value, PlatformText(units: []), reading)
      for parameter in given where parameter.name == item.name {
        fit.isPresent = true
        let isFitting = fits(item.value, parameter.value, reading)
        fit.anyFits = fit.anyFits || isFitting
        fit.allFit = fit.allFit && isFitting
      }
      return fit
    }
  }
}
