/// Takes an entry apart. Ranges are byte offsets into the UTF-8 form of the text.
struct AssociatedDomainParser {
  static let problemLimit = 64

  let text: String
  let bytes: [UInt8]
  /// `bytes` with build variables masked.
  let work: [UInt8]
  let variables: [Range<Int>]
  let invisible: [Range<Int>]

  var service: Range<Int>?
  var hostWithWildcard = 0..<0
  var host = 0..<0
  var isWildcard = false
  var port: Range<Int>?
  var mode: Range<Int>?
  var fileHost: String?
  var problems: [AssociatedDomainProblem] = []

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    variables = TextScan.buildVariables(in: bytes)
    work = TextScan.masking(variables, in: bytes)
    invisible = TextScan.invisibleRuns(in: text, limit: Self.problemLimit)
  }

  mutating func parse() {
    for run in invisible {
      report(.whitespace, run, "\(QuotedText.of(text)) has white space or an invisible character; remove it.")
    }
    for variable in variables {
      report(
        .buildVariable, variable,
        "\(QuotedText.of(string(variable))) is a build variable; the host is known only after the build.")
    }
    let whole = trimmed(0..<bytes.count)
    guard !whole.isEmpty else {
      report(.emptyEntry, 0..<bytes.count, "The entry is empty; write applinks: and a host, or remove it.")
      return
    }
    guard string(whole) != "*" else {
      report(
        .anyDomain, whole,
        "\"*\" is the value of a provisioning profile and claims no domain; list the domains of the app.")
      return
    }
    parseRest(from: parseService(in: whole), to: whole.upperBound)
  }

  /// Reads scheme and service; returns the offset at which the host begins.
  private mutating func parseService(in whole: Range<Int>) -> Int {
    var start = skipScheme(at: whole.lowerBound, end: whole.upperBound)
    let colon = work[start..<whole.upperBound].firstIndex { ":/?#\\[".utf8.contains($0) }
    guard let colon, work[colon] == UInt8(ascii: ":") else {
      reportMissingService(start..<whole.upperBound)
      return start
    }
    let head = trimmed(start..<colon)
    guard !head.isEmpty else {
      reportMissingService(colon..<colon + 1)
      return skipSlashes(at: colon + 1, end: whole.upperBound)
    }
    guard !looksLikeHost(head) else {
      reportMissingService(start..<whole.upperBound)
      return start
    }
    service = head
    reportUnknownService(head)
    start = skipSlashes(at: colon + 1, end: whole.upperBound)
    return skipScheme(at: start, end: whole.upperBound)
  }

  /// Steps over a URL scheme that is not a service.
  private mutating func skipScheme(at start: Int, end: Int) -> Int {
    var index = start
    while index < end, work[index].isASCIILetter || work[index].isASCIIDigit { index += 1 }
    guard index > start, index < end, work[index] == UInt8(ascii: ":") else { return start }
    let name = string(start..<index).lowercased()
    let slashes = index + 2 < end && work[index + 1] == 0x2F && work[index + 2] == 0x2F
    let named = AssociatedDomain.Service(rawValue: name)
    let isService = named.isKnown || named.nearestKnown != nil || overlapsVariable(start..<index)
    guard name == "https" || name == "http" || (slashes && !isService) else { return start }
    var after = index + 1
    while after < end, work[after] == 0x2F { after += 1 }
    report(
      .scheme, start..<after,
      "\(QuotedText.of(text)) has the scheme \(QuotedText.of(string(start..<after)));"
        + " an entry is a service and a host, so remove it.")
    return after
  }

  private mutating func skipSlashes(at start: Int, end: Int) -> Int {
    let first = skipInvisible(from: start, end: end)
    var after = first
    while after < end, work[after] == 0x2F { after += 1 }
    guard after > first else { return first }
    report(
      .serviceSlashes, first..<after,
      "\(QuotedText.of(text)) has slashes between service and host; remove them.")
    return skipInvisible(from: after, end: end)
  }

  private func looksLikeHost(_ head: Range<Int>) -> Bool {
    work[head].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "*") }
      || string(head).lowercased() == "localhost" || work[head].allSatisfy(\.isASCIIDigit)
  }

  private mutating func reportMissingService(_ range: Range<Int>) {
    guard !overlapsVariable(range) else { return }
    report(
      .missingService, range,
      "\(QuotedText.of(text)) names no service; put one in front, such as applinks: or webcredentials:.")
  }

  private mutating func reportUnknownService(_ range: Range<Int>) {
    let named = AssociatedDomain.Service(rawValue: string(range))
    guard !named.isKnown, !overlapsVariable(range) else { return }
    let hint = named.nearestKnown.map { "write \(QuotedText.of($0.rawValue))." }
    let known = AssociatedDomain.Service.known.map(\.rawValue).joined(separator: ", ")
    report(
      .unknownService, range,
      "The service \(QuotedText.of(named.rawValue)) is unknown; \(hint ?? "known ones are \(known).")")
  }
}

extension AssociatedDomainParser {
  /// The characters of a range that begins and ends at character boundaries.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func overlapsVariable(_ range: Range<Int>) -> Bool { variables.contains { $0.overlaps(range) } }

  /// `range` without invisible characters at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    start = skipInvisible(from: start, end: end)
    if let last = invisible.last(where: { $0.lowerBound < end }), last.upperBound >= end {
      end = max(start, last.lowerBound)
    }
    return start..<end
  }

  func skipInvisible(from start: Int, end: Int) -> Int {
    guard let run = invisible.first(where: { $0.contains(start) }) else { return start }
    return min(run.upperBound, end)
  }

  mutating func report(_ code: AssociatedDomainProblem.Code, _ range: Range<Int>, _ message: String) {
    guard problems.count < Self.problemLimit else { return }
    problems.append(AssociatedDomainProblem(code, range, message))
  }
}
