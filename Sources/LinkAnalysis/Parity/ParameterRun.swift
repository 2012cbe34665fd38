import AssetLinks

/// The run of a pattern for the parameters of a query, over the whole query.
///
/// The parameters are the pieces between `&`; where that is one piece only, empty ones at the end left out, the pieces
/// between `;`. Which of the two holds is known at the end, so both are followed.
struct ParameterRun: Hashable {
  private let piece: PieceRun
  /// Whether a query without a parameter of the name is accepted.
  private var acceptsMissing = false
  /// Whether every parameter of the name must be covered, and not one of them.
  private var demandsEvery = false

  /// The name; empty where it does not count.
  var name: [UInt16] { piece.name ?? [] }

  /// The run over the value.
  var value: PlatformRun { piece.value }

  /// Some parameter must be covered as a whole; `nil` where an empty one is, since whether there is an empty one or none is
  /// not told apart here.
  init?(_ pattern: PlatformRun) {
    guard !pattern.accepts(pattern.start) else { return nil }
    piece = PieceRun(name: nil, pattern)
  }

  /// The value of the parameter of this name must be covered. `name` is not empty.
  init(_ name: [UInt16], _ value: PlatformRun, _ reading: DynamicReading) {
    piece = PieceRun(name: name, value)
    acceptsMissing = reading.acceptsMissingItem && value.accepts(value.start)
    demandsEvery = reading.demandsEveryItem
  }

  private static let ampersand = UInt16(UInt8(ascii: "&"))
  private static let semicolon = UInt16(UInt8(ascii: ";"))

  /// What the parameters of one way to split have been so far.
  private struct Way {
    /// Whether some was covered, and whether some of the name was not.
    var hasFit = false
    var hasMisfit = false
    /// Where the current piece stands; `nil` where it has another name.
    var inner: [Int32]?

    mutating func close(_ piece: PieceRun) {
      switch inner.flatMap(piece.fits) {
      case true?: hasFit = true
      case false?: hasMisfit = true
      case nil: break
      }
      inner = piece.start
    }
  }

  private struct Place {
    var ways: [Way]
    /// How many pieces between `&` there are, empty ones at the end left out: 0, 1, or 2 for more.
    var pieces = 0
    /// How many pieces are complete, up to 2.
    var complete = 0
  }

  var start: [Int32] {
    packed(Place(ways: [Way(inner: piece.start), Way(inner: piece.start)]))
  }

  func step(_ place: [Int32], _ unit: UInt16) -> [Int32] {
    var next = unpacked(place)
    for (way, separator) in [Self.ampersand, Self.semicolon].enumerated() {
      if unit == separator {
        next.ways[way].close(piece)
      } else {
        next.ways[way].inner = next.ways[way].inner.flatMap { piece.step($0, unit) }
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
    var way = place.ways[place.pieces == 1 ? 1 : 0]
    way.close(piece)
    guard way.hasFit || way.hasMisfit else { return acceptsMissing }
    return demandsEvery ? !way.hasMisfit : way.hasFit
  }

  func tests(_ place: [Int32]) -> [UnitTest] {
    [.literal(Self.ampersand), .literal(Self.semicolon)]
      + unpacked(place).ways.compactMap(\.inner).flatMap(piece.tests)
  }

  // MARK: - Places as numbers

  private func packed(_ place: Place) -> [Int32] {
    var numbers = [Int32(place.pieces), Int32(place.complete)]
    for way in place.ways {
      numbers += [(way.hasFit ? 1 : 0) + (way.hasMisfit ? 2 : 0), Int32(way.inner?.count ?? -1)]
      numbers += way.inner ?? []
    }
    return numbers
  }

  private func unpacked(_ numbers: [Int32]) -> Place {
    var place = Place(ways: [], pieces: Int(numbers[0]), complete: Int(numbers[1]))
    var index = 2
    for _ in 0..<2 {
      let count = Int(numbers[index + 1])
      var way = Way(hasFit: numbers[index] & 1 != 0, hasMisfit: numbers[index] & 2 != 0)
      if count >= 0 { way.inner = Array(numbers[(index + 2)..<(index + 2 + count)]) }
      place.ways.append(way)
      index += 2 + max(count, 0)
    }
    return place
  }
}
