import FindingReports

/// Links to try, for programs: one object a line.
package enum TrialLinksJSON {
  /// The lines.
  package static func text(_ links: [TrialLink]) -> String {
    links.map { link in
      var json = JSONText()
      json.object { json in
        json.member("entry", link.entry)
        json.member("kind", link.kind.rawValue)
        json.member("link", link.link)
        json.member("expectation", link.expectation)
      }
      return json.text + "\n"
    }.joined()
  }
}
