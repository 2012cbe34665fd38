import LinkSyntax

/// How much a rule has in common with a link: the pairs of neighbouring bytes that both hold.
///
/// A cheap measure that a slip at any place disturbs little, to choose the rules worth a closer look.
struct LinkLikeness {
  /// A bit for each pair of bytes in the link, letter case aside.
  private var pairs = [UInt64](repeating: 0, count: 1024)

  init(_ url: LinkURL) {
    let bytes = url.bytes[url.parts.pathStart...].map(PatternCompiler.lowercased)
    for (first, second) in zip(bytes, bytes.dropFirst()) {
      let pair = Int(first) << 8 | Int(second)
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
  }

  /// How many pairs of the rule's patterns the link holds, less half of those that it lacks.
  func of(_ rule: EffectiveRule) -> Int {
    var texts = [rule.path, rule.fragment].compactMap { $0 }
    switch rule.query {
    case nil: break
    case .text(let text): texts.append(text)
    case .items(let items): texts += items.map { $0.name }
    }
    return texts.reduce(0) { $0 + score($1) }
  }

  private func score(_ pattern: String) -> Int {
    var score = 0
    var last: UInt8?
    for byte in pattern.utf8 {
      let isWildcard = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "$")
      let current = isWildcard ? nil : PatternCompiler.lowercased(byte)
      if let last, let current {
        let pair = Int(last) << 8 | Int(current)
        score += pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1 ? 2 : -1
      }
      last = current
    }
    return score
  }
}
