/// The output of `adb shell pm get-app-links`, line by line. Source: VER, documented; the layout is observed in published
/// output and may change with any release, so a line that is not understood is kept and said to be so.
public struct VerificationReport: Sendable {
  /// What the lines mean, in their order; at most ``maximumNotes``.
  public let notes: [VerificationNote]
  /// The number of lines that say something, also of those that are not described.
  public let noteCount: Int
  /// The packages, in order.
  public let packages: [String]

  /// The most lines that are described.
  public static let maximumNotes = 10_000

  /// Reads pasted output. Linear in its length.
  public init(parsing text: String) {
    var reader = VerificationReader()
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      reader.read(String(decoding: line, as: UTF8.self), number: index + 1)
    }
    notes = reader.notes
    noteCount = reader.noteCount
    packages = reader.packages
  }

  /// Whether any line was understood.
  public var isUnderstood: Bool { notes.contains { $0.kind != .unknown } }
}
