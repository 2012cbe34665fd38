/// What a finding is known by from one run to the next: rule, file, message and occurrence, but no line.
///
/// It stays the same when lines are added or removed around the finding.
public struct FindingFingerprint: Hashable, Sendable {
  /// The rule that found it.
  public var rule: RuleID
  /// The file as the user named it, without a leading `./`.
  public var file: String
  /// The hash of the message; see ``messageHash(_:)``.
  public var messageHash: UInt64
  /// The number of the finding among those with the same rule, file and message, from 1.
  public var occurrence: Int

  /// A fingerprint by its parts.
  public init(rule: RuleID, file: String, messageHash: UInt64, occurrence: Int) {
    self.rule = rule
    self.file = Self.plain(file)
    self.messageHash = messageHash
    self.occurrence = occurrence
  }

  /// Sixteen hexadecimal digits that stand for the whole fingerprint, the same in every version.
  public var text: String {
    var hash = StableHash()
    hash.add(rule.name)
    hash.add(file)
    hash.add(StableHash.hexadecimal(messageHash))
    var rest = occurrence.magnitude
    repeat {
      hash.add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    } while rest > 0
    return StableHash.hexadecimal(hash.value)
  }

  /// The hash of a message, in which the number behind "line", "column", "byte" or "offset" counts for
  /// nothing: it changes when lines move.
  public static func messageHash(_ message: String) -> UInt64 {
    let bytes = Array(message.utf8)
    var hash = StableHash()
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]), endsWithPlaceWord(bytes, before: index) else {
        hash.add(bytes[index])
        index += 1
        continue
      }
      hash.add(0x23)
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    }
    return hash.value
  }

  private static let placeWords: [[UInt8]] = [
    Array("line".utf8), Array("column".utf8), Array("byte".utf8), Array("offset".utf8),
  ]

  /// Whether one of the words and a space stand right before `index`.
  private static func endsWithPlaceWord(_ bytes: [UInt8], before index: Int) -> Bool {
    let end = index - 1
    guard end > 0, bytes[end] == 0x20 else { return false }
    return placeWords.contains { word in
      let start = end - word.count
      guard start >= 0, bytes[start..<end].elementsEqual(word) else { return false }
      return start == 0 || !isLetter(bytes[start - 1])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// `file` without the `./` that only says "from here".
  private static func plain(_ file: String) -> String {
    var rest = Array(file.utf8)[...]
    while rest.count > 2, rest.starts(with: [0x2E, 0x2F]) {
      rest = rest.dropFirst(2)
      while rest.count > 1, rest.first == 0x2F { rest = rest.dropFirst() }
    }
    return rest.count == file.utf8.count ? file : String(decoding: rest, as: UTF8.self)
  }
}

extension [Finding] {
  /// The fingerprint of each of these findings, in their order.
  ///
  /// The occurrences are numbered by place, whatever the order of the list. The cost is that of sorting.
  public func fingerprints() -> [FindingFingerprint] {
    var prints = map {
      FindingFingerprint(
        rule: $0.rule, file: $0.place.file,
        messageHash: FindingFingerprint.messageHash($0.message), occurrence: 0)
    }
    var counts: [FindingFingerprint: Int] = [:]
    for index in reportOrder() {
      let count = counts[prints[index], default: 0] + 1
      counts[prints[index]] = count
      prints[index].occurrence = count
    }
    return prints
  }
}
