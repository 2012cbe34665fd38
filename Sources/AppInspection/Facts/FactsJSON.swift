import Entitlements
package import FindingReports
import PackageReading

/// The facts about an app for programs. The keys are part of the tool's promise.
package enum FactsJSON {
  /// Writes the members of the object `facts`.
  package static func write(_ app: AppReading, to json: inout JSONText) {
    json.member("kind", app.kind.rawValue)
    if let android = app.android { AndroidFactsJSON.write(android, to: &json) }
    if app.android == nil, app.sources == nil {
      json.array("bundles") { list in
        for bundle in app.bundles { list.object { BundleFactsJSON.write(bundle, to: &$0) } }
      }
      json.array("domainEntries") { list in
        for bundle in app.bundles {
          for entry in bundle.associatedDomains { list.object { write(DomainVerdict(entry), to: &$0) } }
        }
      }
    }
    if let sources = app.sources { SourceFactsJSON.write(sources, to: &json) }
    if let profile = app.profile { json.object("profile") { BundleFactsJSON.write(profile, to: &$0) } }
    json.array("attackSurface") { list in
      for point in EntryPoints.of(app) { list.object { write(point, to: &$0) } }
    }
  }

  private static func write(_ verdict: DomainVerdict, to json: inout JSONText) {
    json.member("entry", verdict.domain.text)
    json.member("verdict", verdict.kind.rawValue)
    json.member("reason", verdict.reason)
  }

  private static func write(_ point: EntryPoint, to json: inout JSONText) {
    json.member("kind", point.kind)
    json.member("scheme", point.scheme)
    if let host = point.host { json.member("host", host) }
    if let path = point.path { json.member("path", path) }
    json.member("trigger", point.trigger)
    json.strings("protections", point.protections)
  }
}

extension JSONText {
  /// Writes a member that is an array of strings.
  mutating func strings(_ name: String, _ texts: [String]) {
    array(name) { list in for text in texts { list.value(text) } }
  }

  /// Writes a member that is a string or `null`.
  mutating func optional(_ name: String, _ text: String?) {
    if let text { member(name, text) } else { member(name, json: "null") }
  }

  /// Writes a member that is an integer or `null`.
  mutating func optional(_ name: String, _ number: Int?) {
    if let number { member(name, number) } else { member(name, json: "null") }
  }

  /// Writes a member that is a value of a property list, keys in alphabetical order.
  mutating func property(_ name: String, _ value: PropertyValue?) {
    var text = JSONText()
    if let value { text.value(value) } else { text.value(json: "null") }
    member(name, json: text.text)
  }

  private mutating func value(_ property: PropertyValue) {
    switch property {
    case .string(let text): value(text)
    case .boolean(let flag): value(flag)
    case .integer(let digits): value(json: Int64(digits).map(String.init) ?? Self.quoted(digits))
    case .array(let elements): array { list in for element in elements { list.value(element) } }
    case .dictionary(let members):
      object { object in
        for (key, member) in members.sorted(by: { $0.key < $1.key }) { object.property(key, member) }
      }
    case .other(let kind): object { $0.member("type", kind) }
    }
  }
}
