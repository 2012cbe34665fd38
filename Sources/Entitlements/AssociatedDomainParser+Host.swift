extension AssociatedDomainParser {
  /// Judges the host, given with its wildcard.
  mutating func parseHost(_ range: Range<Int>) {
    hostWithWildcard = range
    host = range
    let star = UInt8(ascii: "*")
    if let first = range.first, work[first] == star, range.count == 1 || work[first + 1] == 0x2E {
      isWildcard = true
      host = min(first + 2, range.upperBound)..<range.upperBound
      reportAppClips(first..<first + 1)
    }
    guard !host.isEmpty else {
      report(.emptyHost, range, "\(QuotedText.of(text)) names no host; write the domain of the site.")
      return
    }
    guard !overlapsVariable(host) else { return }
    if let wild = work[host].firstIndex(of: star) {
      report(
        .wildcardPosition, wild..<wild + 1,
        "\(QuotedText.of(string(range))) has a star inside;"
          + " a wildcard is the whole first label, as in *.host."
      )
    }
    judgeHost()
  }

  private mutating func reportAppClips(_ range: Range<Int>) {
    guard service.map(string) == AssociatedDomain.Service.appclips.rawValue else { return }
    report(
      .wildcardAppClips, range,
      "\(QuotedText.of(text)) has a wildcard, which appclips does not take; list each host.")
  }

  private mutating func judgeHost() {
    let name = string(host)
    if HostName.isIPv4(name) || HostName.isIPv6(name) {
      report(.ipAddress, host, "\(QuotedText.of(name)) is an IP address; an entry needs a domain name.")
      fileHost = name.lowercased()
      return
    }
    guard host.count <= HostName.longestConsidered else {
      reportHostTooLong(host.count)
      return
    }
    let before = problems.count
    judgeLabels()
    let ascii = HostName.asciiForm(of: name)
    if name.utf8.contains(where: { $0 >= 0x80 }) { reportUnicode(name, ascii: ascii) }
    if let ascii, ascii.utf8.count > HostName.longestHost { reportHostTooLong(ascii.utf8.count) }
    let harmless: Set<AssociatedDomainProblem.Code> = [
      .singleLabelHost, .unicodeHost, .underscore, .hyphenPlacement,
    ]
    let hasStar = work[host].contains(UInt8(ascii: "*"))
    let hasSpace = invisible.contains { $0.overlaps(host) }
    guard !hasStar, !hasSpace, problems[before...].allSatisfy({ harmless.contains($0.code) }) else { return }
    fileHost = ascii
  }

  private mutating func reportHostTooLong(_ length: Int) {
    report(
      .hostTooLong, host,
      "The host \(QuotedText.of(string(host))) has \(length) bytes;"
        + " a host name has \(HostName.longestHost) at most."
    )
  }

  private mutating func reportUnicode(_ name: String, ascii: String?) {
    let advice = ascii.map { "write \(QuotedText.of($0))" } ?? "write its Punycode form"
    report(.unicodeHost, host, "The host \(QuotedText.of(name)) is not ASCII; \(advice).")
  }

  private mutating func judgeLabels() {
    var start = host.lowerBound
    var filled = 0
    while start <= host.upperBound {
      let end = work[start..<host.upperBound].firstIndex(of: 0x2E) ?? host.upperBound
      if start == end {
        report(
          .emptyLabel, max(start - 1, host.lowerBound)..<min(end + 1, host.upperBound),
          "The host \(QuotedText.of(string(host))) has an empty label; remove the dot too many.")
      } else {
        filled += 1
        judgeLabel(start..<end)
      }
      start = end + 1
    }
    if filled == 1, !string(host).unicodeScalars.contains("\u{3002}") {
      report(
        .singleLabelHost, host,
        "The host \(QuotedText.of(string(host))) has one label only; a public site has a full domain name.")
    }
  }

  private mutating func judgeLabel(_ range: Range<Int>) {
    let label = string(range)
    // A Unicode host may have other full stops, so its labels are measured one by one.
    let parts = HostName.asciiForm(of: label)?.split(separator: ".") ?? [label[...]]
    if let long = parts.first(where: { $0.utf8.count > HostName.longestLabel }) {
      report(
        .labelTooLong, range,
        "The label \(QuotedText.of(label)) has \(long.utf8.count) bytes; a label has"
          + " \(HostName.longestLabel) at most.")
      return
    }
    judgeCharacters(range)
    if bytes[range.lowerBound] == 0x2D || bytes[range.upperBound - 1] == 0x2D {
      report(
        .hyphenPlacement, range, "The label \(QuotedText.of(label)) begins or ends with a hyphen; correct it."
      )
    }
    if label.lowercased().hasPrefix("xn--"), Punycode.decode(String(label.dropFirst(4))) == nil {
      report(.invalidPunycode, range, "The label \(QuotedText.of(label)) is not Punycode; encode it again.")
    }
  }

  private mutating func judgeCharacters(_ range: Range<Int>) {
    func isOrdinary(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x2A
    }
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }
    guard let odd = range.first(where: { !isOrdinary(bytes[$0]) && !isSpace(bytes[$0]) }) else { return }
    let character = QuotedText.of(string(odd..<odd + 1))
    if bytes[odd] == UInt8(ascii: "_") {
      report(
        .underscore, odd..<odd + 1, "The label \(QuotedText.of(string(range))) has an underscore; check it.")
    } else {
      report(
        .illegalCharacter, odd..<odd + 1,
        "The host \(QuotedText.of(string(host))) has \(character), which no host name has; remove it.")
    }
  }
}
