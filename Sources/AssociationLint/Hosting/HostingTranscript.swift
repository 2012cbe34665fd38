package import HostingEvidence

/// Reads the examples of hosting rules: what was asked, and what came back.
///
/// Each exchange starts with `GET URL`. Lines before the status may say more: `as NAME` (the reader), `from ADDRESS`,
/// `name unknown`, `name servers silent`, `not connected`, `tls 1.0`, `certificate WORD`, `fails PHASE WORD`,
/// `head after SECONDS`, `body WORD`. Then come the status, headers, an empty line and the body. Exchanges with one
/// address for one reader are those of one name with its addresses.
package enum HostingTranscript {
  /// When everything in an example happens: 2026-11-24.
  static let time = Timestamp(seconds: 1_795_478_400)

  /// The survey that `text` tells of; `nil` where it does not begin with Apple's file.
  package static func survey(_ text: String) -> HostingSurvey? {
    var fetches: [FetchEvidence] = []
    for block in blocks(text) {
      guard let fetch = fetch(block) else { return nil }
      let same = fetches.firstIndex { $0.url == fetch.url && $0.userAgent == fetch.userAgent }
      if let same {
        fetches[same].attempts += fetch.attempts
      } else {
        fetches.append(fetch)
      }
    }
    for index in fetches.indices { name(&fetches[index]) }
    return survey(fetches)
  }

  private static func survey(_ fetches: [FetchEvidence]) -> HostingSurvey? {
    guard let first = fetches.first, first.url.target == HostedFile.Role.wellKnown.path else { return nil }
    let domain = first.url.host
    var survey = HostingSurvey(domain: domain, wellKnown: HostedFile(.wellKnown, first), time: time)
    for fetch in fetches.dropFirst() {
      if fetch.url.host != domain {
        survey.counterpart = fetch
      } else if fetch.url == first.url {
        survey.variants.append(fetch)
      } else if fetch.url.target == HostedFile.Role.root.path {
        survey.root = HostedFile(.root, fetch)
      } else if fetch.url.target == HostedFile.Role.assetLinks.path {
        survey.assetLinks = HostedFile(.assetLinks, fetch)
      } else {
        survey.elsewhere.append(fetch)
      }
    }
    return survey
  }

  private static func blocks(_ text: String) -> [[Substring]] {
    var blocks: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("GET ") { blocks.append([]) }
      if !blocks.isEmpty { blocks[blocks.count - 1].append(line) }
    }
    return blocks
  }

  private static func fetch(_ lines: [Substring]) -> FetchEvidence? {
    guard let first = lines.first, let url = WebAddress(String(first.dropFirst(4))) else { return nil }
    var fetch = FetchEvidence(url: url)
    var exchange = TranscriptExchange(host: url.host)
    for (index, line) in lines.enumerated().dropFirst() {
      if line.hasPrefix("as ") {
        fetch.userAgent = String(line.dropFirst(3))
      } else if line == "name unknown" {
        fetch.resolution = .known(NameResolution(addresses: [], failure: .notFound))
        return fetch
      } else if line == "name servers silent" {
        fetch.resolution = .known(NameResolution(addresses: [], failure: .timedOut(seconds: 5)))
        return fetch
      } else if line.utf8.count == 3, let status = Int(line) {
        exchange.respond(status, lines[(index + 1)...])
        break
      } else {
        exchange.read(line)
      }
    }
    fetch.attempts = [exchange.attempt]
    return fetch
  }

  /// Gives the host of `fetch` its addresses: those of the exchanges, or one of each family.
  private static func name(_ fetch: inout FetchEvidence) {
    guard fetch.resolution == .unknown(.notReached) else { return }
    let addresses = fetch.attempts.compactMap(\.address.value)
    let usual = [TranscriptExchange.usualAddress, "2001:db8::7"].compactMap { IPAddress($0) }
    let isUsual = addresses.map(\.text) == [TranscriptExchange.usualAddress]
    fetch.resolution = .known(NameResolution(addresses: isUsual ? usual : addresses))
  }
}
