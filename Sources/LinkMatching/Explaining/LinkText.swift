import LinkSyntax

/// A part of a link as a rule compares it, with the place of each byte in the link.
struct LinkText {
  /// The bytes.
  let bytes: [UInt8]
  /// The offset in the link of the first byte.
  private let start: Int
  /// The offset in the link of each byte, and of the end, where the text was decoded; empty where it stands in the link
  /// as it is.
  private let offsets: [Int]

  /// The bytes `range` of a link, decoded if the rule asks for it.
  init(_ url: [UInt8], _ range: Range<Int>, decoded: Bool) {
    start = range.lowerBound
    guard decoded else {
      bytes = Array(url[range])
      offsets = []
      return
    }
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      offsets.append(index)
      let end = min(index + 3, range.upperBound)
      if url[index] == UInt8(ascii: "%"), end == index + 3 {
        let piece = PercentEncoding.decoded(url[index..<end])
        bytes.append(piece[0])
        index += piece.count == 1 ? 3 : 1
      } else {
        bytes.append(url[index])
        index += 1
      }
    }
    self.bytes = bytes
    self.offsets = offsets + [range.upperBound]
  }

  private init(bytes: [UInt8], start: Int, offsets: [Int]) {
    self.bytes = bytes
    self.start = start
    self.offsets = offsets
  }

  /// The text without slashes at its end, as paths are compared.
  var withoutTrailingSlashes: LinkText {
    var end = bytes.count
    while end > 0, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    if end == bytes.count { return self }
    return LinkText(
      bytes: Array(bytes[..<end]), start: start, offsets: offsets.isEmpty ? [] : Array(offsets[...end]))
  }

  /// The offset in the link of the byte at `index`; of the end for an index behind it.
  func linkOffset(_ index: Int) -> Int {
    offsets.isEmpty ? start + min(index, bytes.count) : offsets[min(index, offsets.count - 1)]
  }

  /// The text for messages.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
