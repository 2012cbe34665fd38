extension AssociatedDomainParser {
  /// Reads host, port, path, query and fragment between two offsets.
  mutating func parseRest(from start: Int, to end: Int) {
    let hostEnd = firstIndex(of: "/?#\\", in: start..<end) ?? end
    let queryStart = firstIndex(of: "?#", in: hostEnd..<end) ?? end
    let fragmentStart = firstIndex(of: "#", in: queryStart..<end) ?? end
    parseAuthority(trimmed(start..<hostEnd))
    if hostEnd < queryStart { reportPath(trimmed(hostEnd..<queryStart)) }
    if queryStart < fragmentStart { parseQuery(queryStart..<fragmentStart) }
    if fragmentStart < end {
      report(
        .fragment, fragmentStart..<end,
        "\(QuotedText.of(text)) has a fragment; remove \(QuotedText.of(string(fragmentStart..<end))).")
    }
  }

  private func firstIndex(of separators: String, in range: Range<Int>) -> Int? {
    work[range].firstIndex { separators.utf8.contains($0) }
  }

  private mutating func reportPath(_ range: Range<Int>) {
    if range.count == 1 {
      report(.trailingSlash, range, "\(QuotedText.of(text)) ends the host with a slash; remove it.")
    } else {
      report(
        .path, range,
        "\(QuotedText.of(text)) has the path \(QuotedText.of(string(range)));"
          + " remove it and list paths in the association file.")
    }
  }

  /// Splits host and port.
  private mutating func parseAuthority(_ range: Range<Int>) {
    var hostEnd = range.upperBound
    if range.first.map({ work[$0] }) == UInt8(ascii: "[") {
      hostEnd = work[range].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? range.upperBound
      if hostEnd < range.upperBound, work[hostEnd] != UInt8(ascii: ":") { hostEnd = range.upperBound }
    } else if !HostName.isIPv6(string(range)) {
      hostEnd = firstIndex(of: ":", in: range) ?? range.upperBound
    }
    if hostEnd < range.upperBound {
      port = trimmed(hostEnd + 1..<range.upperBound)
      reportPort(hostEnd..<range.upperBound)
    }
    parseHost(trimmed(range.lowerBound..<hostEnd))
  }

  private mutating func reportPort(_ range: Range<Int>) {
    let isLinks = service.map(string) == AssociatedDomain.Service.applinks.rawValue
    let effect = isLinks ? "applinks with a port opens nothing" : "no Apple document describes a port here"
    report(
      .port, range,
      "\(QuotedText.of(text)) has the port \(QuotedText.of(string(range))): \(effect); remove it.")
  }

  /// Reads the items of the query; `range` begins with the question mark.
  private mutating func parseQuery(_ range: Range<Int>) {
    var start = range.lowerBound + 1
    while start <= range.upperBound {
      let end = firstIndex(of: "&", in: start..<range.upperBound) ?? range.upperBound
      parseQueryItem(trimmed(start..<end), at: start - 1..<end)
      start = end + 1
    }
  }

  private mutating func parseQueryItem(_ item: Range<Int>, at whole: Range<Int>) {
    let key = Array("mode=".utf8)
    guard mode == nil, work[item].starts(with: key) else {
      report(
        .query, whole,
        "\(QuotedText.of(text)) has the query item \(QuotedText.of(string(whole)));"
          + " only one mode is allowed, so remove it.")
      return
    }
    let word = trimmed(item.lowerBound + key.count..<item.upperBound)
    mode = word
    let named = AssociatedDomain.Mode(rawValue: string(word))
    guard !named.isKnown, !overlapsVariable(word) else { return }
    report(
      .unknownMode, word.isEmpty ? whole : word,
      "The mode \(QuotedText.of(named.rawValue)) is unknown; use developer, managed or developer+managed.")
  }
}
