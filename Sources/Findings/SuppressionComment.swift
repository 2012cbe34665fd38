/// The `applinks:ignore` directives of one comment.
///
/// A directive reads `applinks:ignore RULE[,RULE] reason` and ends with its line or where the next one
/// starts. `*` and names that end with `*` mean several rules. The associated domain `applinks:ignore.example`
/// is no directive.
public struct SuppressionComment: Hashable, Sendable {
  /// The well-formed directives in the order of the text.
  public let suppressions: [Suppression]
  /// The mistakes in the others.
  public let problems: [SuppressionProblem]

  /// Reads the directives of `comment` in time linear in its length.
  public init(_ comment: String) {
    let bytes = Array(comment.utf8)
    let starts = Self.directiveStarts(bytes)
    var suppressions: [Suppression] = []
    var problems: [SuppressionProblem] = []
    for (number, start) in starts.enumerated() {
      let limit = number + 1 < starts.count ? starts[number + 1] : bytes.count
      let line = bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
      var reader = DirectiveReader(bytes, start: start, end: line, markerLength: Self.marker.count)
      switch reader.read() {
      case .success(let suppression): suppressions.append(suppression)
      case .failure(let problem): problems.append(problem)
      }
    }
    self.suppressions = suppressions
    self.problems = problems
  }

  private static let marker = Array("applinks:ignore".utf8)

  /// The offsets at which a directive starts.
  private static func directiveStarts(_ bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var index = 0
    while index + marker.count <= bytes.count {
      guard bytes[index] == marker[0], bytes[index..<index + marker.count].elementsEqual(marker) else {
        index += 1
        continue
      }
      let end = index + marker.count
      let isInWord = index > 0 && continuesName(bytes[index - 1])
      if !isInWord, end == bytes.count || !continuesName(bytes[end]) { starts.append(index) }
      index = end
    }
    return starts
  }

  /// Whether `byte` beside the marker makes it a part of something else, such as an associated domain.
  private static func continuesName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x3F, 0x5F, 0x80...: true
    default: false
    }
  }
}
