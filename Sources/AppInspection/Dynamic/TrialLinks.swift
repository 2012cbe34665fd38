import AssociationFiles
import Entitlements
import LinkMatching
import LinkSyntax

/// Links to try for each entry of an app: domains by their association files' rules, schemes, and for both what is malformed or
/// hostile. Source: app-inspection, D1, D2, D6 and D8.
public enum TrialLinks {
  /// The most links of one kind for one entry.
  private static let most = 12

  /// The links for an app.
  ///
  /// - Parameters:
  ///   - app: The app.
  ///   - associations: The association files that vouch for it; one without a known host goes with every domain.
  public static func all(_ app: AppReading, associations: [SuppliedAssociation]) -> [TrialLink] {
    var links: [TrialLink] = []
    var seen: Set<String> = []
    for bundle in app.bundles {
      let identifier = bundle.mainSlice?.entitlements.applicationIdentifier
      for verdict in bundle.domainVerdicts where verdict.domain.service == .applinks {
        guard let host = verdict.domain.fileHost, verdict.kind != .error, seen.insert(host).inserted else {
          continue
        }
        let name = verdict.domain.isWildcard ? "www." + host : host
        let files = associations.filter { $0.host == nil || $0.host == host || $0.host == name }
        links += ofDomain(name, identifier, files)
      }
      for scheme in bundle.info?.urlSchemes ?? [] where seen.insert(scheme + ":").inserted {
        guard ReservedSchemes.isValid(scheme), !ReservedSchemes.contains(scheme) else { continue }
        links += ofScheme(scheme)
      }
    }
    var known: Set<String> = []
    return links.filter { known.insert($0.link).inserted }
  }

  // MARK: - Domains

  private static func ofDomain(
    _ host: String, _ identifier: String?, _ files: [SuppliedAssociation]
  ) -> [TrialLink] {
    let entry = "https://" + host
    var valid: [TrialLink] = []
    var excluded: [TrialLink] = []
    for file in files {
      let matcher = LinkMatcher(file.file)
      for text in LinkSamples(host: host).links(for: matcher.entries, limit: 2_000) {
        guard let identifier, let url = try? LinkURL(text) else { continue }
        switch matcher.decision(for: url, app: identifier).decision {
        case .match:
          valid.append(
            TrialLink(
              entry: entry, kind: .valid, link: text, expectation: "It opens the app, by \(file.name)."))
        case .exclude:
          excluded.append(
            TrialLink(
              entry: entry, kind: .excluded, link: text,
              expectation: "It stays in the browser, by \(file.name)."))
        case .noMatch: continue
        }
      }
    }
    let base = valid.first?.link ?? entry + "/"
    let unknown =
      valid.isEmpty && excluded.isEmpty
      ? [
        TrialLink(
          entry: entry, kind: .unknown, link: entry + "/",
          expectation: "Whether it opens the app is seen on the device alone.")
      ]
      : []
    return Array(valid.prefix(most)) + excluded.prefix(most) + unknown + broken(entry, base: base)
      + hostile(entry, base: base)
      + [
        TrialLink(
          entry: entry, kind: .hostile, link: base.replacing("https://", with: "http://", maxReplacements: 1),
          expectation: "By http the app shows nothing that https would not show."),
        TrialLink(
          entry: entry, kind: .hostile, link: "https://\(host).attacker.example/",
          expectation: "It stays in the browser."),
      ]
  }

  // MARK: - Schemes

  private static func ofScheme(_ scheme: String) -> [TrialLink] {
    let entry = scheme + "://"
    return [
      TrialLink(entry: entry, kind: .unknown, link: entry, expectation: "The app opens and does nothing."),
      TrialLink(
        entry: entry, kind: .unknown, link: entry + "open?item=1",
        expectation: "What the app does is seen on the device alone."),
      TrialLink(entry: entry, kind: .malformed, link: scheme + ":", expectation: "The app does not end."),
    ] + broken(entry, base: entry + "open") + hostile(entry, base: entry + "open")
  }

  // MARK: - What is wrong with a link

  private static func broken(_ entry: String, base: String) -> [TrialLink] {
    let plain = base.prefix { $0 != "?" && $0 != "#" }
    return ["?", "#", "?=", "?a", "?a=%", "/%", "/%zz", "//", "?&&&", "?a=1&a=2"].map { tail in
      TrialLink(
        entry: entry, kind: .malformed, link: plain + tail,
        expectation: "The app drops the link and does not end.")
    }
  }

  private static let payloads: [(text: String, expectation: String)] = [
    ("0", "Nothing that the user did not ask for happens."),
    ("1", "Nothing that the user did not ask for happens."),
    ("-1", "The app does not end."), ("null", "The app does not end."), ("nil", "The app does not end."),
    (String(repeating: "9", count: 40), "The app does not end."),
    (String(repeating: "A", count: 2_000), "The app does not end."),
    ("'", "No query breaks."), ("%27%20OR%20%271%27=%271", "No query answers more than it should."),
    ("%20d", "The app does not end."), ("%20n", "The app does not end."), ("%20x", "The app does not end."),
    ("%20s", "The app does not end."), ("%25n%25n%25s", "The app does not end."),
    ("%00", "The app does not end."),
    ("../../../../etc/passwd", "No file outside of the app's own is opened."),
    ("%3Cscript%3Ealert(1)%3C%2Fscript%3E", "No script runs."), ("javascript:alert(1)", "No script runs."),
    ("https://attacker.example/", "The app opens no other site."),
    ("file:///etc/passwd", "No file is shown."),
  ]

  private static func hostile(_ entry: String, base: String) -> [TrialLink] {
    let plain = base.prefix { $0 != "?" && $0 != "#" }
    let names = ["id", "url", "redirect"]
    let links = payloads.enumerated().map { number, payload in
      // Addresses go where an app may expect one.
      let name = payload.text.contains(":") ? names[1 + number % 2] : names[0]
      return TrialLink(
        entry: entry, kind: .hostile, link: "\(plain)?\(name)=\(payload.text)",
        expectation: payload.expectation)
    }
    let actions = ["delete", "reset", "logout"].map { action in
      TrialLink(
        entry: entry, kind: .hostile, link: "\(plain)?action=\(action)",
        expectation: "The user is asked before anything is lost.")
    }
    return links + actions
  }
}
