/// How the lines of a log are written.
public enum LogFormat: String, Hashable, Sendable, CaseIterable {
  /// A URL a line.
  case urls
  /// The Common Log Format of web servers.
  case common
  /// The Combined Log Format: the common one with referrer and user agent.
  case combined
  /// A JSON object a line.
  case ndjson

  /// Whether lines hold a path and no host, so that a host must be named.
  public var lacksHost: Bool { self == .common || self == .combined }

  /// What the format is called in a sentence.
  public var phrase: String {
    switch self {
    case .urls: "URL lines"
    case .common: "Common Log Format"
    case .combined: "Combined Log Format"
    case .ndjson: "NDJSON"
    }
  }
}
