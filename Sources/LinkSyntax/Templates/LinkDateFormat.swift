/// A date as text, made of numeric fields of fixed width and what stands between them, in UTC and the Gregorian calendar.
///
/// Fields are `yyyy`, `MM`, `dd`, `HH`, `mm` and `ss`, each once at most, and the year is one of them; other letters stand
/// between quotes (`yyyy-MM-dd'T'HH:mm`), `T` and `Z` also without. Years reach from 1 to 9999. A date that has a part
/// smaller than the format's smallest field cannot be written in it.
public struct LinkDateFormat: Hashable, Sendable {
  /// A piece of the format.
  public enum Piece: Hashable, Sendable {
    case year, month, day, hour, minute, second
    case literal(UInt8)

    /// The number of bytes.
    public var width: Int { self == .year ? 4 : isField ? 2 : 1 }
    /// Whether digits stand here.
    public var isField: Bool { if case .literal = self { false } else { true } }
  }

  /// The pieces in order.
  public let pieces: [Piece]

  /// `yyyy-MM-ddTHH:mm:ssZ`, as in ISO 8601 and RFC 3339.
  public static let iso8601 = LinkDateFormat(unchecked: [
    .year, .literal(0x2D), .month, .literal(0x2D), .day, .literal(0x54), .hour, .literal(0x3A), .minute,
    .literal(0x3A), .second, .literal(0x5A),
  ])

  private init(unchecked pieces: [Piece]) { self.pieces = pieces }

  /// Reads a format; `nil` where it is none.
  public init?(_ text: [UInt8]) {
    var pieces: [Piece] = []
    var index = 0
    var isQuoted = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "'") {
        isQuoted.toggle()
        index += 1
        continue
      }
      var piece = Piece.literal(byte)
      if !isQuoted, URLByte.isLetter(byte), byte != UInt8(ascii: "T"), byte != UInt8(ascii: "Z") {
        guard let field = Self.field(byte), !pieces.contains(field) else { return nil }
        guard text[index...].prefix(field.width).allSatisfy({ $0 == byte }), index + field.width <= text.count
        else { return nil }
        piece = field
      } else if byte <= 0x20 || byte >= 0x7F || URLByte.isDigit(byte) || byte == UInt8(ascii: "/") {
        return nil
      }
      pieces.append(piece)
      index += piece.width
    }
    guard pieces.contains(.year), !isQuoted, Self.isGapless(pieces) else { return nil }
    self.pieces = pieces
  }

  /// The format as a template writes it.
  public var text: String {
    var text: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .year: text += Array("yyyy".utf8)
      case .month: text += Array("MM".utf8)
      case .day: text += Array("dd".utf8)
      case .hour: text += Array("HH".utf8)
      case .minute: text += Array("mm".utf8)
      case .second: text += Array("ss".utf8)
      case .literal(let byte):
        let isPlain = !URLByte.isLetter(byte) || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "Z")
        text += isPlain ? [byte] : [UInt8(ascii: "'"), byte, UInt8(ascii: "'")]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func field(_ byte: UInt8) -> Piece? {
    switch byte {
    case UInt8(ascii: "y"): .year
    case UInt8(ascii: "M"): .month
    case UInt8(ascii: "d"): .day
    case UInt8(ascii: "H"): .hour
    case UInt8(ascii: "m"): .minute
    case UInt8(ascii: "s"): .second
    default: nil
    }
  }

  /// Whether no field is missing between the year and the smallest field.
  private static func isGapless(_ pieces: [Piece]) -> Bool {
    let order: [Piece] = [.year, .month, .day, .hour, .minute, .second]
    let present = order.map(pieces.contains)
    return !zip(present, present.dropFirst()).contains { !$0 && $1 }
  }

  /// The number of bytes of every date in the format.
  public var width: Int { pieces.reduce(0) { $0 + $1.width } }

  /// Seconds since 1970 for a text in the format, or `nil`.
  public func seconds(in text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard text.count == width else { return nil }
    var fields = CalendarFields()
    var index = 0
    for piece in pieces {
      if case .literal(let byte) = piece {
        guard text[index] == byte else { return nil }
      } else {
        var value = 0
        for offset in 0..<piece.width {
          guard URLByte.isDigit(text[index + offset]) else { return nil }
          value = value * 10 + Int(text[index + offset] - UInt8(ascii: "0"))
        }
        fields.set(piece, value)
      }
      index += piece.width
    }
    return fields.seconds
  }

  /// The text for seconds since 1970; `nil` where the format cannot hold them.
  public func text(seconds: Int64) -> [UInt8]? {
    guard let fields = CalendarFields(seconds: seconds) else { return nil }
    var text: [UInt8] = []
    for piece in pieces {
      if case .literal(let byte) = piece {
        text.append(byte)
      } else {
        var value = fields.value(piece)
        var digits: [UInt8] = []
        for _ in 0..<piece.width {
          digits.append(UInt8(ascii: "0") + UInt8(value % 10))
          value /= 10
        }
        text += digits.reversed()
      }
    }
    // What the format leaves out would be lost.
    return text.withUnsafeBufferPointer { self.seconds(in: $0) } == seconds ? text : nil
  }
}
