#if Server
import Foundation
import HostingEvidence

/// A program that makes a local port reachable from the internet.
///
/// How `ngrok` and `cloudflared` are called and what they print is not in the reference: it is what their documentation
/// says as far as it is remembered, and is tested with stand-ins of the same interface.
struct TunnelProgram: Hashable, Sendable {
  /// Whose interface the program has.
  let kind: Kind
  /// The program.
  let path: String

  /// A known interface.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `ngrok http PORT`, which logs the public address as JSON.
    case ngrok
    /// `cloudflared tunnel --url URL`, which prints the public address in a box.
    case cloudflared
  }

  /// Finds the program that `name` means: `ngrok` or `cloudflared` in the folders of `PATH`, or a path to one.
  init(_ name: String, in console: Console) throws(ToolError) {
    let word = name.split(separator: "/").last.map(String.init) ?? name
    guard let kind = Kind(rawValue: word) else {
      let kinds = Kind.allCases.map(\.rawValue)
      throw ToolError(
        "\(Quoted.text(name)) is no tunnel that is known: name \(kinds.joined(separator: " or "))"
          + "\(NearestWord.question(word, among: kinds))")
    }
    self.kind = kind
    if name.contains("/") {
      path = console.absolute(name)
    } else {
      guard let found = console.program(name) else {
        throw ToolError(
          "\(Quoted.text(name)) is not installed: there is no such program in the folders of PATH.")
      }
      path = found
    }
  }

  /// The words behind the program's name.
  func arguments(port: Int) -> [String] {
    switch kind {
    case .ngrok: ["http", "\(port)", "--log", "stdout", "--log-format", "json"]
    case .cloudflared: ["tunnel", "--no-autoupdate", "--url", "http://127.0.0.1:\(port)"]
    }
  }

  /// The public host that a line of the program's output names; `nil` for other lines.
  func host(in line: String) -> String? {
    if kind == .ngrok, !line.contains("started tunnel") { return nil }
    var rest = line[...]
    while let range = rest.range(of: "https://") {
      rest = rest[range.upperBound...]
      let text = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
      if let host = HostText.normalized(String(text)), host.contains("."), !HostText.isLocal(host),
        IPAddress(host) == nil, kind == .ngrok || host.hasSuffix(".trycloudflare.com")
      {
        return host
      }
    }
    return nil
  }
}
#endif
