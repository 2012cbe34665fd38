import LinkSyntax

/// Where a parameter's text stands in a link, and what the template asks of it.
struct CompiledSlot: Sendable {
  enum Place: Sendable {
    case segment(Int, prefix: Int, suffix: Int)
    /// The segments from this one on.
    case rest(Int)
    case item([UInt8], prefix: [UInt8], suffix: [UInt8])
    case fragment(prefix: [UInt8], suffix: [UInt8])
  }

  let place: Place
  let bounds: IntegerBounds?
  let format: LinkDateFormat?

  init(_ place: Place, _ constraint: TemplateConstraint?) {
    self.place = place
    switch constraint {
    case .integers(let bounds)?:
      self.bounds = bounds
      format = nil
    case .date(let format)?:
      bounds = nil
      self.format = format
    case nil:
      bounds = nil
      format = nil
    }
  }

  /// Whether the template's constraint allows the text.
  @inline(__always)
  func allows(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if let bounds { return LinkLanguage.integer(bounds).contains(text) }
    if let format { return format.seconds(in: text) != nil }
    return true
  }
}
