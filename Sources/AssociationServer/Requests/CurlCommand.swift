#if Server
import Hummingbird

/// A request as a command of curl that asks the same again.
struct CurlCommand {
  /// Where the listeners are.
  let addresses: ServerAddresses
  /// The file with the certificate that curl is to trust.
  let certificatePath: String

  /// Headers that curl makes itself, or that carry secrets.
  private static let left: Set<String> = ["host", "content-length", "connection", "transfer-encoding"]

  /// The command, on one line. Bodies are not recorded, and secrets stay out.
  func text(for record: RequestRecord) -> String {
    let isSecure = record.connection.isSecure
    let port = isSecure ? addresses.httpsPort : addresses.httpPort
    let host = Self.host(record.host) ?? "localhost"
    let connection = addresses.host.contains(":") ? "[\(addresses.host)]" : addresses.host
    var words = ["curl", "-sS", "-g", "--path-as-is", record.method == "HEAD" ? "--head" : "--include"]
    if record.method != "GET", record.method != "HEAD" { words += ["--request", record.method] }
    words.append(record.connection.isHTTP2 ? "--http2" : "--http1.1")
    words += ["--connect-to", "::\(connection):\(port)"]
    if isSecure { words += ["--cacert", certificatePath] }
    var hasAgent = false
    for header in record.shownHeaders where !Self.left.contains(header.name.lowercased()) {
      guard header.value != "(hidden)" else { continue }
      let isAgent = header.name.lowercased() == "user-agent"
      hasAgent = hasAgent || isAgent
      // With nothing behind the colon curl leaves the header out; a semicolon sends it empty.
      words += ["--header", header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)"]
    }
    if !hasAgent { words += ["--header", "User-Agent:"] }
    words.append(
      "\(isSecure ? "https" : "http")://\(host):\(port)\(record.path.hasPrefix("/") ? "" : "/")\(record.path)"
    )
    return words.map(ShellWord.quoted).joined(separator: " ")
  }

  /// The host without its port.
  private static func host(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    guard let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") else { return text }
    return String(text[..<colon])
  }
}
#endif
