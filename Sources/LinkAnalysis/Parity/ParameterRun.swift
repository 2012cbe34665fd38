import AssetLinks

/// The run of a pattern for one parameter of a query, over the whole query: some parameter must be covered.
///
/// The parameters are the pieces between `&`; where that is one piece only, empty ones at the end left out, the pieces
/// between `;`. Which of the two holds is known at the end, so both are followed.
struct ParameterRun: Hashable {
  private let boxed: [PlatformRun]
  /// The run over one parameter. It does not accept the empty text: whether there is an empty parameter or none is not
  /// told apart here.
  var inner: PlatformRun { boxed[0] }

  init?(_ inner: PlatformRun) {
    guard !inner.accepts(inner.start) else { return nil }
    boxed = [inner]
  }

  private static let ampersand = UInt16(UInt8(ascii: "&"))
  private static let semicolon = UInt16(UInt8(ascii: ";"))

  /// Where the two ways to split have led.
  private struct Place {
    /// Whether a piece between `&` that is complete was covered, and one between `;`.
    var isCovered = [false, false]
    /// Where the current piece of each way stands; `nil` where it cannot be covered any more.
    var inner: [[Int32]?]
    /// How many pieces between `&` there are, empty ones at the end left out: 0, 1, or 2 for more.
    var pieces = 0
    /// How many pieces are complete, up to 2.
    var complete = 0
  }

  var start: [Int32] { packed(Place(inner: [inner.start, inner.start])) }

  func step(_ place: [Int32], _ unit: UInt16) -> [Int32]? {
    var next = unpacked(place)
    for (way, separator) in [Self.ampersand, Self.semicolon].enumerated() {
      if unit == separator {
        if let piece = next.inner[way], inner.accepts(piece) { next.isCovered[way] = true }
        next.inner[way] = inner.start
      } else {
        next.inner[way] = next.inner[way].flatMap { inner.step($0, unit) }
      }
    }
    if unit == Self.ampersand {
      next.complete = min(2, next.complete + 1)
    } else {
      next.pieces = min(2, next.complete + 1)
    }
    return packed(next)
  }

  func accepts(_ place: [Int32]) -> Bool {
    let place = unpacked(place)
    // A single piece is split at ";" with the "&" behind it.
    let way = place.pieces == 1 ? 1 : 0
    return place.isCovered[way] || (place.inner[way].map(inner.accepts) ?? false)
  }

  func tests(_ place: [Int32]) -> [UnitTest] {
    [.literal(Self.ampersand), .literal(Self.semicolon)]
      + unpacked(place).inner.compactMap { $0 }.flatMap(inner.tests)
  }

  // MARK: - Places as numbers

  private func packed(_ place: Place) -> [Int32] {
    let flags = (place.isCovered[0] ? 1 : 0) + (place.isCovered[1] ? 2 : 0)
    var numbers = [Int32(flags), Int32(place.pieces), Int32(place.complete)]
    for piece in place.inner {
      numbers.append(Int32(piece?.count ?? -1))
      numbers += piece ?? []
    }
    return numbers
  }

  private func unpacked(_ numbers: [Int32]) -> Place {
    var place = Place(inner: [])
    place.isCovered = [numbers[0] & 1 != 0, numbers[0] & 2 != 0]
    place.pieces = Int(numbers[1])
    place.complete = Int(numbers[2])
    var index = 3
    for _ in 0..<2 {
      let count = Int(numbers[index])
      place.inner.append(count < 0 ? nil : Array(numbers[(index + 1)..<(index + 1 + count)]))
      index += 1 + max(count, 0)
    }
    return place
  }
}
