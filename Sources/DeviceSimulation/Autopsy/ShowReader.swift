/// Reads the text of `swcutil show` line by line.
struct ShowReader {
  private(set) var records: [ShowRecord] = []
  private(set) var oddLines: [ShowDocument.OddLine] = []
  private(set) var oddLineCount = 0
  private(set) var isCut = false
  private var current: ShowRecord?
  /// How many brackets of the error at hand are open.
  private var openBrackets = 0

  /// The longest line and the longest value that are read, in bytes; the rest is left out.
  private static let lineLimit = 1 << 14
  private static let valueLimit = 1 << 15
  private static let fieldLimit = 200

  mutating func read(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      guard records.count < ShowDocument.recordLimit else {
        isCut = true
        return
      }
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      read(line: bytes[start..<end].prefix(Self.lineLimit), number)
      start = end + 1
    }
    finish()
  }

  private mutating func read(line bytes: ArraySlice<UInt8>, _ number: Int) {
    var bytes = bytes
    while let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
    let isIndented = bytes.first.map(Self.isSpace) ?? false
    bytes = bytes.drop(while: Self.isSpace)
    if bytes.isEmpty { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.count >= 3, bytes.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }) {
      return finish()
    }
    if openBrackets > 0 || (isIndented && isInError), continueError(text) { return }
    if let fields = Self.shortForm(text, number) {
      finish()
      current = ShowRecord(line: number, fields: fields)
      return
    }
    guard let field = Self.field(text, number) else { return note(text, number) }
    add(field)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Whether the last field is an error, which may run on.
  private var isInError: Bool { current?.fields.last?.label == "Error" }

  /// Adds a line to the error at hand; `false` where there is none, or the line begins another field.
  private mutating func continueError(_ text: String) -> Bool {
    guard isInError, let count = current?.fields.count, !Self.beginsKnownField(text) else {
      openBrackets = 0
      return false
    }
    guard let value = current?.fields[count - 1].value else { return false }
    if value.utf8.count + text.utf8.count < Self.valueLimit {
      current?.fields[count - 1].value = value + " " + text
    }
    openBrackets += Self.balance(text)
    return true
  }

  private static func beginsKnownField(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return ShowRecord.labels.contains(String(text[..<colon]))
  }

  private static func balance(_ text: String) -> Int {
    text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "{") ? 1 : $1 == UInt8(ascii: "}") ? -1 : 0) }
  }

  /// The fields of `{ s = applinks, a = …, d = … }`; `nil` for any other line.
  private static func shortForm(_ text: String, _ line: Int) -> [ShowField]? {
    guard text.hasPrefix("{"), let end = text.firstIndex(of: "}") else { return nil }
    let labels = ["s": "Service", "a": "App ID", "d": "Domain"]
    var fields: [ShowField] = []
    for part in text[text.index(after: text.startIndex)..<end].split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(trimmed)
      guard pair.count == 2, let label = labels[pair[0]] else { return nil }
      fields.append(ShowField(label: label, value: pair[1], line: line))
    }
    return fields.count >= 2 ? fields : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }

  /// A label and a value; `nil` for a line that does not look like that.
  private static func field(_ text: String, _ line: Int) -> ShowField? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = text[..<colon]
    let rest = text[text.index(after: colon)...]
    let isKnown = ShowRecord.labels.contains(String(label))
    // A word of the format that nobody has recorded looks like the others: capitals, few letters, blanks behind it.
    let looksLikeOne =
      label.utf8.count <= 24 && (label.first?.isUppercase ?? false)
      && label.allSatisfy { $0.isLetter || $0 == " " || $0 == "/" }
      && (rest.isEmpty || rest.first == " " || rest.first == "\t")
    guard isKnown || looksLikeOne else { return nil }
    return ShowField(label: String(label), value: trimmed(rest), line: line)
  }

  private mutating func add(_ field: ShowField) {
    if field.label == "Service", current?.field("Service") != nil { finish() }
    if current == nil {
      // Only what names a service, an app or a domain begins a record; all else is odd where no record is.
      guard ["Service", "App ID", "Domain"].contains(field.label) else {
        return note("\(field.label): \(field.value)", field.line)
      }
      current = ShowRecord(line: field.line, fields: [])
    }
    guard (current?.fields.count ?? 0) < Self.fieldLimit else {
      return note("\(field.label): \(field.value)", field.line)
    }
    openBrackets = field.label == "Error" ? max(0, Self.balance(field.value)) : 0
    current?.fields.append(field)
  }

  private mutating func finish() {
    openBrackets = 0
    if let current { records.append(current) }
    current = nil
  }

  private mutating func note(_ text: String, _ line: Int) {
    oddLineCount += 1
    guard oddLines.count < ShowDocument.oddLineLimit else { return }
    oddLines.append(ShowDocument.OddLine(line: line, text: String(text.prefix(200))))
  }
}
