/// Recognises the routes of single-page applications, `#/route` and `#!/route`, in a pattern.
enum HashRoute {
  /// The place of the `#` of such a route, if the first `#` begins one.
  static func start(in bytes: [UInt8]) -> Int? {
    guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let rest = bytes[(hash + 1)...]
    return rest.starts(with: "/".utf8) || rest.starts(with: "!/".utf8) ? hash : nil
  }
}
