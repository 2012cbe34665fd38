import LinkSyntax

/// The smallest piece of a link: a byte as written, or a percent escape.
struct LinkSymbol: Hashable, Sendable {
  /// The bytes in the link.
  let spelling: [UInt8]
  /// The byte that is meant, where escapes are decoded.
  let meaning: UInt8

  var isEscape: Bool { spelling.count == 3 }

  /// A byte that stands for itself.
  init(_ byte: UInt8) {
    spelling = [byte]
    meaning = byte
  }

  /// The escape of a byte, by its two digits.
  init(escape meaning: UInt8, _ high: UInt8, _ low: UInt8) {
    spelling = [UInt8(ascii: "%"), high, low]
    self.meaning = meaning
  }

  /// The escape of a byte with capital digits.
  init(escape meaning: UInt8) {
    self.init(
      escape: meaning, PercentEncoding.upperHexDigit(meaning >> 4),
      PercentEncoding.upperHexDigit(meaning & 15))
  }

  /// The symbols that a part of a link is written with; a `%` that begins no escape is a byte like any other.
  static func symbols(of text: [UInt8]) -> [LinkSymbol] {
    var symbols: [LinkSymbol] = []
    var index = 0
    while index < text.count {
      let escape = text[index...].prefix(3)
      let meaning = PercentEncoding.decoded(escape)
      if escape.count == 3, meaning.count == 1 {
        symbols.append(LinkSymbol(escape: meaning[0], text[index + 1], text[index + 2]))
        index += 3
      } else {
        symbols.append(LinkSymbol(text[index]))
        index += 1
      }
    }
    return symbols
  }

  /// Every way to write an escape of `byte`: capital and small digits.
  static func escapes(of byte: UInt8) -> [LinkSymbol] {
    func spellings(_ value: UInt8) -> [UInt8] {
      let capital = PercentEncoding.upperHexDigit(value)
      return value < 10 ? [capital] : [capital, capital | 0x20]
    }
    return spellings(byte >> 4).flatMap { high in
      spellings(byte & 15).map { LinkSymbol(escape: byte, high, $0) }
    }
  }
}
