import LinkTraffic

/// What a format of logs needs beside the log.
enum LogRequirement {
  /// What is missing, as a sentence; `nil` where nothing is.
  static func missing(_ format: LogFormat, host: LogHost?, field: String?) -> String? {
    missing(format, hasHost: host != nil, field: field)
  }

  /// What is missing, as a sentence; `nil` where nothing is.
  static func missing(_ format: LogFormat, hasHost: Bool, field: String?) -> String? {
    if format.lacksHost, !hasHost {
      return "\(format.phrase) holds no host: name the host of the log with --host."
    }
    if format == .ndjson, field == nil {
      return "The log is NDJSON: name the field that holds the URL or the path with --field."
    }
    return nil
  }
}
