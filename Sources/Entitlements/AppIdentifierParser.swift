/// Takes an app identifier apart. Ranges are byte offsets into the UTF-8 form of the text.
struct AppIdentifierParser {
  /// The length of a prefix in characters. Source: SAD, documented.
  static let prefixLength = 10

  let text: String
  let bytes: [UInt8]
  let invisible: [Range<Int>]
  var prefix = 0..<0
  var bundle = 0..<0
  var problems: [AppIdentifierProblem] = []

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    invisible = TextScan.invisibleRuns(in: text, limit: 2)
  }

  mutating func parse() {
    if let run = invisible.first {
      report(.whitespace, run, "\(quoted) has white space or an invisible character; remove it.")
    }
    split()
    if let star = bytes.firstIndex(of: UInt8(ascii: "*")) {
      report(
        .wildcard, star..<star + 1,
        "\(quoted) has a star; name each app, since an association file knows no wildcard identifiers.")
    }
    judgePrefix()
    judgeBundle()
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private var quoted: String { QuotedText.of(text) }

  private mutating func report(
    _ code: AppIdentifierProblem.Code, _ range: Range<Int>, _ message: String
  ) {
    problems.append(AppIdentifierProblem(code, range, message))
  }

  /// Finds the two parts. A build variable counts as the prefix up to its closing bracket.
  private mutating func split() {
    let dot = UInt8(ascii: ".")
    let end = bytes.count
    if let variable = TextScan.buildVariables(in: bytes).first, variable.lowerBound == 0 {
      prefix = variable
      let after = variable.upperBound
      bundle = (after < end && bytes[after] == dot ? after + 1 : after)..<end
      return
    }
    let first = bytes.firstIndex(of: dot)
    let head = 0..<(first ?? end)
    if isReverseDomain(head, hasDot: first != nil) {
      bundle = 0..<end
      report(
        .noPrefix, head,
        "\(quoted) has no prefix; put the ten characters of the app identifier prefix and a dot in front.")
      return
    }
    prefix = head
    bundle = (first.map { $0 + 1 } ?? end)..<end
  }

  /// Whether the first part begins a bundle identifier: small letters, and too few or too many for a prefix.
  private func isReverseDomain(_ head: Range<Int>, hasDot: Bool) -> Bool {
    guard hasDot, let first = head.first, bytes[first].isASCIILower, !isWord(head) else { return false }
    let letters = bytes[head].allSatisfy { $0.isASCIILower || $0 == UInt8(ascii: "-") || $0.isASCIIDigit }
    guard letters else { return false }
    return head.count != Self.prefixLength || bytes[head].allSatisfy(\.isASCIILower)
  }

  private func isWord(_ range: Range<Int>) -> Bool { AppIdentifierPlaceholder.isWord(string(range)) }

  private mutating func judgePrefix() {
    guard !prefix.isEmpty else {
      if !problems.contains(where: { $0.code == .noPrefix }) {
        report(.emptyPart, 0..<0, "\(quoted) has nothing before the first dot; the prefix belongs there.")
      }
      return
    }
    let name = string(prefix)
    if bytes[prefix].contains(where: AppIdentifierPlaceholder.isTemplateByte)
      || AppIdentifierPlaceholder.isWord(name)
    {
      report(
        .placeholder, prefix,
        "The prefix \(QuotedText.of(name)) is a placeholder; put the ten characters of the real one there.")
      return
    }
    judgeSpelling(name)
    if AppIdentifierPlaceholder.isSample(name) {
      report(
        .sample, prefix, "The prefix \(QuotedText.of(name)) is a sample of documentation; use the real one.")
    }
  }

  private mutating func judgeSpelling(_ name: String) {
    let length = name.unicodeScalars.count
    if length != Self.prefixLength {
      report(
        .prefixLength, prefix,
        "The prefix \(QuotedText.of(name)) has \(length) characters; an app identifier prefix has"
          + " \(Self.prefixLength).")
    }
    if bytes[prefix].contains(where: \.isASCIILower) {
      report(
        .lowercasePrefix, prefix,
        "The prefix \(QuotedText.of(name)) has small letters; write \(QuotedText.of(name.uppercased())).")
    }
    if let odd = firstOdd(in: prefix, allowing: "*") {
      report(
        .prefixCharacter, odd,
        "The prefix \(QuotedText.of(name)) has \(QuotedText.of(string(odd)));"
          + " only letters and digits stand there."
      )
    }
  }

  private mutating func judgeBundle() {
    guard !bundle.isEmpty else {
      report(
        .emptyPart, bundle, "\(quoted) has no bundle identifier; write it behind the prefix and a dot.")
      return
    }
    judgeDots()
    if let template = bytes[bundle].firstIndex(where: AppIdentifierPlaceholder.isTemplateByte) {
      report(
        .placeholder, template..<bundle.upperBound,
        "The bundle identifier \(QuotedText.of(string(bundle))) is a placeholder; put the real one there.")
      return
    }
    if let odd = firstOdd(in: bundle, allowing: ".-_*") {
      report(
        .bundleCharacter, odd,
        "The bundle identifier \(QuotedText.of(string(bundle))) has \(QuotedText.of(string(odd)));"
          + " only letters, digits, hyphens and dots stand there.")
    }
    if let underscore = bytes[bundle].firstIndex(of: UInt8(ascii: "_")) {
      report(
        .underscore, underscore..<underscore + 1,
        "The bundle identifier \(QuotedText.of(string(bundle))) has an underscore;"
          + " Apple names letters, digits, hyphens and dots, so check it.")
    }
  }

  private mutating func judgeDots() {
    let dot = UInt8(ascii: ".")
    let empty = bundle.first { index in
      bytes[index] == dot
        && (index == bundle.lowerBound || index + 1 == bundle.upperBound || bytes[index + 1] == dot)
    }
    guard let empty else { return }
    report(
      .emptyPart, empty..<empty + 1,
      "The bundle identifier \(QuotedText.of(string(bundle))) has nothing beside a dot;"
        + " remove the dot or fill in."
    )
  }

  /// The first whole character of `range` that is neither a letter, a digit nor one of `allowed`.
  private func firstOdd(in range: Range<Int>, allowing allowed: String) -> Range<Int>? {
    let odd = range.first { index in
      let byte = bytes[index]
      return !byte.isASCIILetter && !byte.isASCIIDigit && !allowed.utf8.contains(byte)
        && !invisible.contains { $0.contains(index) }
    }
    guard let odd else { return nil }
    var end = odd + 1
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return odd..<end
  }
}
