/// Reads a log that has one JSON object a line, of which one field holds a URL or a path.
///
/// The field is named by its key, or by the keys that lead to it with dots between them: `request.uri` finds
/// `{"request":{"uri":"/"}}` and `{"request.uri":"/"}`. Of equal keys the first that leads there counts.
///
/// A line is read as far as the field, without judging what stands behind it: this is no validation. One pass,
/// linear in the line, whatever its depth.
public struct NDJSONReader: Hashable, Sendable {
  /// The name of the field.
  public let field: String
  private let path: [UInt8]

  /// The longest name of a field, in bytes.
  public static let maximumFieldLength = 256

  /// A reader of a field; `nil` for an empty name or one that is longer than ``maximumFieldLength``.
  public init?(field: String) {
    guard !field.isEmpty, field.utf8.count <= Self.maximumFieldLength else { return nil }
    self.field = field
    path = Array(field.utf8)
  }

  /// What `line`, without its line break, asks for; `resolved` takes the value where it holds escapes.
  public func read(_ line: UnsafeBufferPointer<UInt8>, into resolved: inout [UInt8]) -> LogLine {
    var scanner = JSONFieldScanner(line)
    guard scanner.skipBlanks() == UInt8(ascii: "{") else { return .unreadable(.notAnObject) }
    let found = path.withUnsafeBufferPointer { scanner.findField($0) }
    switch found {
    case .missing: return .unreadable(.missingField)
    case .notText: return .unreadable(.fieldIsNotText)
    case .malformed: return .unreadable(.malformedJSON)
    case .text(let range, hasEscapes: false): return .target(range, isResolved: false)
    case .text(let range, hasEscapes: true):
      resolved.removeAll(keepingCapacity: true)
      guard JSONEscapes.resolve(UnsafeBufferPointer(rebasing: line[range]), into: &resolved) else {
        return .unreadable(.malformedJSON)
      }
      return .target(0..<resolved.count, isResolved: true)
    }
  }
}
