import LinkSyntax

/// A given link, with the parts that rules compare.
struct Sample: Sendable {
  /// The link.
  let url: LinkURL
  /// The path without its trailing slashes, which no rule sees.
  let path: Range<Int>
  let query: Range<Int>
  let fragment: Range<Int>
  /// Whether the link should open the app.
  let opens: Bool
  /// How often it was given.
  var count = 1

  init(_ url: LinkURL, opens: Bool) {
    self.url = url
    self.opens = opens
    query = url.parts.query
    fragment = url.parts.fragment
    let whole = url.parts.path
    var end = whole.upperBound
    while end > whole.lowerBound, url.bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    path = whole.lowerBound..<end
  }

  /// The bytes of the link.
  var bytes: [UInt8] { url.bytes }

  /// How much the link weighs beside others: repetition says that it is no accident, but not without end.
  var weight: Double { Double(min(count, 4)) }

  /// The order of links by what rules see of them: below, equal or above zero.
  static func order(_ one: Sample, _ other: Sample) -> Int {
    let path = order(one, one.path, other, other.path)
    if path != 0 { return path }
    let query = order(one, one.query, other, other.query)
    return query != 0 ? query : order(one, one.fragment, other, other.fragment)
  }

  /// Whether both links have the same path.
  static func havePath(_ one: Sample, like other: Sample) -> Bool {
    order(one, one.path, other, other.path) == 0
  }

  private static func order(_ one: Sample, _ range: Range<Int>, _ other: Sample, _ second: Range<Int>) -> Int
  {
    one.url.bytes.withUnsafeBufferPointer { left in
      other.url.bytes.withUnsafeBufferPointer { right in
        let count = min(range.count, second.count)
        for offset in 0..<count {
          let difference = Int(left[range.lowerBound + offset]) - Int(right[second.lowerBound + offset])
          if difference != 0 { return difference }
        }
        return range.count - second.count
      }
    }
  }
}
