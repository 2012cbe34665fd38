import LinkMatching
import LinkSyntax
import PositionedJSON

extension LoadedFile {
  /// The most samples of links of each file, and the most changes of an app that are listed.
  private static let samples = 4_000
  private static let listed = 50

  /// What the change from another file to this one does to samples of links that reach for the corners of both files' rules.
  ///
  /// `equivalent` is true only where both texts are the same, false where a sample shows a change, and null where none does:
  /// the proof is that of `applinks diff`.
  ///
  /// - Parameters:
  ///   - old: The file before.
  ///   - host: The host of the links.
  /// - Complexity: Thousands of decisions by each file.
  public func difference(from old: LoadedFile, host: String) -> [UInt8] {
    let samples = LinkSamples(host: host)
    var links: [String] = []
    var seen = TextNumbers()
    for entries in [old.matcher.entries, matcher.entries] {
      for link in samples.links(for: entries, limit: Self.samples) where seen.insert(link).isNew {
        links.append(link)
      }
    }
    var names = TextNumbers()
    var apps: [String] = []
    for app in old.matcher.apps + matcher.apps where names.insert(app.identifier).isNew {
      apps.append(app.identifier)
    }
    let changes = changes(from: old, links)
    var json = ModuleJSON()
    json.object { json in
      let isSame = bytes == old.bytes
      json.member("equivalent", json: isSame ? "true" : changes.isEmpty ? "null" : "false")
      json.member("samples", links.count)
      json.array("apps") { json in
        for app in apps where changes.contains(where: { $0.app.hasBytes(of: app) }) {
          json.object { json in
            json.member("app", app)
            json.array("opens") { write(changes.filter { $0.app.hasBytes(of: app) && $0.opens }, &$0) }
            json.array("closes") { write(changes.filter { $0.app.hasBytes(of: app) && !$0.opens }, &$0) }
          }
        }
      }
    }
    return json.bytes
  }

  private struct Change {
    var app: String
    var opens: Bool
    var link: String
    var before: String?
    var now: String?
  }

  private func changes(from old: LoadedFile, _ links: [String]) -> [Change] {
    var changes: [Change] = []
    for link in links {
      guard let url = try? LinkURL(link) else { continue }
      let before = old.matcher.decisions(for: url)
      let now = matcher.decisions(for: url)
      func opens(_ app: String, _ decisions: [AppDecision]) -> Bool {
        decisions.contains { $0.app.hasBytes(of: app) && $0.decision == .match }
      }
      for app in before.map({ $0.app })
        + now.map({ $0.app }).filter({ app in
          !before.contains { $0.app.hasBytes(of: app) }
        }) where opens(app, before) != opens(app, now)
      {
        changes.append(
          Change(
            app: app, opens: opens(app, now), link: link, before: old.place(of: app, before),
            now: place(of: app, now)))
      }
    }
    return changes
  }

  /// The place of the rule that decided about an app.
  private func place(of app: String, _ decisions: [AppDecision]) -> String? {
    guard let decision = decisions.first(where: { $0.app.hasBytes(of: app) }) else { return nil }
    let entry = matcher.entries.first { $0.detail == decision.detail }
    return entry?.rules.first { $0.index == decision.component }?.place
  }

  private func write(_ changes: [Change], _ json: inout ModuleJSON) {
    for change in changes.prefix(Self.listed) { json.object { write(change, &$0) } }
  }

  private func write(_ change: Change, _ json: inout ModuleJSON) {
    json.member("example", change.link)
    if let place = change.before { json.member("before", place) }
    if let place = change.now { json.member("now", place) }
  }
}
