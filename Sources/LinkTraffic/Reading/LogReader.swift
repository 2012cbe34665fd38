/// Reads the lines of a log of any format.
public enum LogReader: Hashable, Sendable {
  /// A URL a line.
  case urls(URLLineReader)
  /// The Common or Combined Log Format.
  case access(AccessLogReader)
  /// A JSON object a line.
  case ndjson(NDJSONReader)

  /// A reader of `format`; `nil` for NDJSON without a field that can be read.
  public init?(_ format: LogFormat, field: String? = nil) {
    switch format {
    case .urls: self = .urls(URLLineReader())
    case .common, .combined: self = .access(AccessLogReader())
    case .ndjson:
      guard let field, let reader = NDJSONReader(field: field) else { return nil }
      self = .ndjson(reader)
    }
  }

  /// What `line`, without its line break, asks for; `resolved` takes the text of it that had to be made by
  /// resolving escapes.
  @inline(__always)
  public func read(_ line: UnsafeBufferPointer<UInt8>, into resolved: inout [UInt8]) -> LogLine {
    switch self {
    case .urls(let reader): reader.read(line)
    case .access(let reader): reader.read(line, into: &resolved)
    case .ndjson(let reader): reader.read(line, into: &resolved)
    }
  }
}
