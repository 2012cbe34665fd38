import AssetLinks
import FindingReports
import LinkAnalysis

/// A comparison of both platforms as Markdown.
struct ParityMarkdown {
  let parity: PlatformParity
  private static let escapes = "<br>(only with needless escapes)"

  var text: String {
    var text = "### The same links on iOS and Android: \(headline)\n"
    for host in parity.hosts { text += section(host) }
    for unknown in parity.unknown { text += "\n" + line(unknown) }
    return text
  }

  private var headline: String {
    if parity.isEquivalent { return "**equivalent**" }
    let ios = parity.hosts.reduce(0) { $0 + $1.iosOnly.count }
    let android = parity.hosts.reduce(0) { $0 + $1.androidOnly.count }
    let unknown = parity.hosts.reduce(parity.unknown.count) { $0 + $1.unknown.count }
    return "\(ios) on iOS only, \(android) on Android only, \(unknown) unknown"
  }

  private func section(_ host: HostParity) -> String {
    var text = "\n#### \(MarkdownText.escaped(host.host))\n\n"
    if host.assumesVerification {
      text += "Holds if the host is verified for the Android app; its asset links were not given.\n\n"
    }
    if host.isEquivalent { return text + "It is proved that the same links open both apps.\n" }
    if let obstacle = host.obstacle {
      text += "No link opens the Android app by default: \(MarkdownText.escaped(obstacle.sentence))\n\n"
    }
    let rows = rows(host)
    if !rows.isEmpty {
      text += "| opens on | links | but not | example |\n| --- | --- | --- | --- |\n" + rows
    }
    if !rows.isEmpty, !host.unknown.isEmpty { text += "\n" }
    for unknown in host.unknown { text += line(unknown) }
    return text
  }

  private func rows(_ host: HostParity) -> String {
    var text = ""
    for links in host.iosOnly {
      var words = MarkdownText.code(links.links.pattern.json())
      if let variables = links.links.variablesJSON { words += "<br>with " + MarkdownText.code(variables) }
      if !links.links.isExact { words += "<br>(a part of these links)" }
      if links.needsSpelling { words += Self.escapes }
      let except = links.links.except.map { MarkdownText.code($0.json()) }.joined(separator: "<br>")
      text += "| iOS only | \(words) | \(except) | \(MarkdownText.code(links.example)) |\n"
    }
    for links in host.androidOnly {
      var part = links.isWhole ? "" : "<br>(a part of these links)"
      if links.needsSpelling { part += Self.escapes }
      text +=
        "| Android only | \(links.line > 0 ? "line \(links.line): " : "")\(MarkdownText.code(links.data))\(part) | "
        + "| \(MarkdownText.code(links.example)) |\n"
    }
    return text
  }

  private func line(_ unknown: ParityUnknown) -> String {
    let example = unknown.example.map { ", for example \(MarkdownText.code($0))" } ?? ""
    return "> unknown: \(MarkdownText.escaped(unknown.doubt.sentence))\(example)\n"
  }
}
