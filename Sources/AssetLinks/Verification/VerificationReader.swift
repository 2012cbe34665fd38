/// Reads the lines of `pm get-app-links` by their headings, not by their indentation, which pasting often loses.
struct VerificationReader {
  private(set) var notes: [VerificationNote] = []
  private(set) var noteCount = 0
  private(set) var packages: [String] = []
  private var package = ""
  private var user = ""
  private var section = Section.none

  /// What the lines under the last heading are.
  private enum Section {
    case none
    case invalidDomains
    case states
    case selection
    case enabled
    case disabled
    /// The old layout of `dumpsys package d`, whose states are those of packages.
    case legacy
  }

  mutating func read(_ line: String, number: Int) {
    let text = ASCIIText.trimmed(line)
    guard !text.utf8.isEmpty else { return }
    guard let colon = Self.firstColon(text) else {
      readPlain(text, number)
      return
    }
    let key = ASCIIText.trimmed(String(decoding: text.utf8.prefix(colon), as: UTF8.self))
    let value = ASCIIText.trimmed(ASCIIText.dropping(colon + 1, from: text))
    if readHeading(text, key, value, number) { return }
    if value.utf8.isEmpty {
      readTitle(key, text, number)
    } else if section == .states, Self.isHost(key) {
      note(.domain, number, key, state: value)
    } else {
      note(.unknown, number, text)
    }
  }

  /// The colon behind the key: the first one, which hosts and packages do not hold.
  private static func firstColon(_ text: String) -> Int? {
    for (index, byte) in text.utf8.enumerated() where byte == UInt8(ascii: ":") { return index }
    return nil
  }

  private mutating func readHeading(_ text: String, _ key: String, _ value: String, _ number: Int) -> Bool {
    let word = ASCIIText.lowercased(key)
    func isKey(_ other: String) -> Bool { ASCIIText.equal(word, other) }
    if isKey("id") { return true }
    if isKey("signatures") {
      note(.signatures, number, value)
    } else if isKey("invalid autoverify domains") {
      section = .invalidDomains
    } else if isKey("domain verification state") || isKey("domain verification status") {
      section = .states
    } else if isKey("verification link handling allowed") {
      let isAllowed = ASCIIText.equalIgnoringCase(value, "true")
      guard isAllowed || ASCIIText.equalIgnoringCase(value, "false") else { return false }
      note(isAllowed ? .handlingAllowed : .handlingDisallowed, number, value)
    } else if isKey("selection state") {
      section = .selection
    } else if isKey("enabled"), value.utf8.isEmpty {
      section = .enabled
    } else if isKey("disabled"), value.utf8.isEmpty {
      section = .disabled
    } else {
      return readLegacy(word, value, number)
    }
    return true
  }

  /// `Package:`, `Domains:` and `Status:` of Android 11 and older (folklore).
  private mutating func readLegacy(_ word: String, _ value: String, _ number: Int) -> Bool {
    guard !value.utf8.isEmpty else { return false }
    if ASCIIText.equal(word, "package"), Self.isPackage(value) {
      begin(value)
      section = .legacy
      return true
    }
    guard section == .legacy else { return false }
    if ASCIIText.equal(word, "domains") {
      legacyDomains = value
      return true
    }
    guard ASCIIText.equal(word, "status") else { return false }
    let status = value.utf8.prefix { $0 != UInt8(ascii: ":") && !ASCIIText.isSpace($0) }
    note(.domain, number, legacyDomains, state: String(decoding: status, as: UTF8.self))
    return true
  }

  /// The hosts of a package in the old layout.
  private var legacyDomains = ""

  /// A line that ends with its colon: a user or a package.
  private mutating func readTitle(_ key: String, _ text: String, _ number: Int) {
    if ASCIIText.hasPrefix(key, "User ") {
      user = ASCIIText.trimmed(ASCIIText.dropping(5, from: key))
      section = .none
    } else if ASCIIText.hasPrefix(key, "App linkages for user ")
      || ASCIIText.hasPrefix(key, "App verification status")
    {
      section = .legacy
    } else if let name = Self.packageTitle(key) {
      begin(name)
    } else {
      note(.unknown, number, text)
    }
  }

  /// The package in `name` or `name identifier`.
  private static func packageTitle(_ key: String) -> String? {
    let words = key.utf8.split(whereSeparator: ASCIIText.isSpace)
    guard let first = words.first, words.count <= 2 else { return nil }
    let name = String(decoding: first, as: UTF8.self)
    return isPackage(name) ? name : nil
  }

  private mutating func begin(_ name: String) {
    package = name
    user = ""
    section = .none
    legacyDomains = ""
    if !packages.contains(where: { ASCIIText.equal($0, name) }), packages.count < 1_000 {
      packages.append(name)
    }
  }

  private mutating func readPlain(_ text: String, _ number: Int) {
    let isHost = Self.isHost(text)
    switch section {
    case .invalidDomains: note(.invalidDomain, number, text)
    case .enabled where isHost: note(.selected, number, text)
    case .disabled where isHost: note(.notSelected, number, text)
    default: note(.unknown, number, text)
    }
  }

  private static func isHost(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "."))
      && !text.utf8.contains { ASCIIText.isSpace($0) || $0 == UInt8(ascii: "/") }
  }

  private static func isPackage(_ text: String) -> Bool {
    PackageName.isWellFormed(text) || ASCIIText.equal(text, "android")
  }

  private mutating func note(
    _ kind: VerificationNote.Kind, _ line: Int, _ subject: String, state: String = ""
  ) {
    noteCount += 1
    guard notes.count < VerificationReport.maximumNotes else { return }
    notes.append(
      VerificationNote(
        line: line, kind: kind, package: package, subject: subject, state: state, user: user))
  }
}
