import AssetLinks
import LinkAnalysis

/// A comparison of both platforms for people.
struct ParityText {
  let parity: PlatformParity
  private static let escapes = "                  only where a link escapes what needs no escape"

  var text: String {
    var lines: [String] = []
    for host in parity.hosts { lines += self.lines(host) }
    for unknown in parity.unknown { lines += self.lines(unknown) }
    if parity.hosts.isEmpty {
      lines.append("The manifest names no host of web links: there is nothing to compare.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ host: HostParity) -> [String] {
    let name = Quoted.visible(host.host)
    let assumption = host.assumesVerification ? ", if the host is verified for the Android app" : ""
    guard !host.isEquivalent else {
      return ["\(name)", "  equivalent: the same links open both apps\(assumption)."]
    }
    var lines = [name]
    if let obstacle = host.obstacle {
      lines.append("  No link opens the Android app by default: \(SentenceText.visible(obstacle.sentence))")
    } else if host.assumesVerification {
      lines.append("  Holds if the host is verified for the Android app; --assetlinks was not given for it.")
    }
    for links in host.iosOnly {
      let set = LinkSetWriting.lines(links.links, example: Quoted.visible(links.example))
      lines += set.enumerated().map { ($0 == 0 ? "  iOS only      " : "                ") + $1 }
      if links.needsSpelling { lines.append(Self.escapes) }
      lines.append(
        "                  opened by \(LinkSetWriting.words(links.rule)) for \(Quoted.visible(links.app))")
    }
    for links in host.androidOnly {
      lines.append("  Android only  \(SentenceText.visible(links.data))")
      lines.append("                  for example  \(Quoted.visible(links.example))")
      if links.needsSpelling { lines.append(Self.escapes) }
      let part = links.isWhole ? "" : " (a part of its links)"
      lines.append("                  taken by the \(PlaceText.filter(line: links.line))\(part)")
    }
    return lines + host.unknown.flatMap { self.lines($0) }
  }

  private func lines(_ unknown: ParityUnknown) -> [String] {
    let place = unknown.line.map { " (\(PlaceText.filter(line: $0)))" } ?? ""
    var lines = ["  unknown       \(SentenceText.visible(unknown.doubt.sentence))\(place)"]
    if let example = unknown.example {
      lines.append("                  for example  \(Quoted.visible(example))")
    }
    return lines
  }
}
