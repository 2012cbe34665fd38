import LinkMatching
import LinkSyntax
import PositionedJSON

extension LoadedFile {
  /// Links that reach each rule, in the shape of `applinks examples --format json`, in one object.
  ///
  /// They are samples that were put to the matcher, not a search: of a rule that none of them reaches it is unknown whether
  /// any link does. `applinks examples` knows.
  ///
  /// - Parameters:
  ///   - host: The host of the links.
  ///   - count: How many links for each rule.
  /// - Complexity: Some dozens of decisions for each rule.
  public func examples(host: String, count: Int = 3) -> [UInt8] {
    let samples = LinkSamples(host: host)
    var json = ModuleJSON()
    json.object { json in
      json.array("rules") { json in
        for entry in matcher.entries {
          for rule in entry.rules {
            let links = reaching(rule, samples.links(for: rule), count)
            json.object { write(rule, links, &$0) }
          }
        }
      }
    }
    return json.bytes
  }

  /// The first links about which the rule decides.
  private func reaching(_ rule: EffectiveRule, _ links: [String], _ count: Int) -> [String] {
    var reaching: [String] = []
    for link in links where reaching.count < count && !reaching.contains(where: { link.hasBytes(of: $0) }) {
      guard let url = try? LinkURL(link) else { continue }
      let isReached = matcher.decisions(for: url).contains {
        $0.detail == rule.detail && $0.component == rule.index
      }
      if isReached { reaching.append(link) }
    }
    return reaching
  }

  private func write(_ rule: EffectiveRule, _ links: [String], _ json: inout ModuleJSON) {
    json.member("detail", rule.detail)
    json.member("component", rule.index)
    json.member("exclude", rule.isExcluded)
    json.member("reachable", json: links.isEmpty ? "null" : "true")
    json.array("links") { json in for link in links { json.value(link) } }
  }
}
