import PositionedJSON

/// Faults in a statement list.
struct AssetLinksMutants {
  private let bytes: [UInt8]
  private let host: String
  private let name: String
  private(set) var all: [Mutant] = []

  init(_ bytes: [UInt8], host: String, name: String) {
    self.bytes = bytes
    self.host = host
    self.name = name
    let root = JSONDocument(parsing: bytes).root
    guard let root, root.kind == .array else { return }
    for (index, statement) in root.elements.enumerated() {
      add(.drop, "statement \(index) is left out", root.edits(removingElementAt: index))
      if let target = statement["target"] { addTarget(target, "statement \(index)") }
      for relation in statement["relation"].map({ Array($0.elements) }) ?? [] {
        guard let text = relation.string else { continue }
        add(
          .identifier, "statement \(index) has the relation \"\(text)x\"",
          [relation.edit(replacingWithString: text + "x")])
      }
      if let extensions = statement["relation_extensions"] { addRules(extensions, "statement \(index)") }
    }
  }

  private mutating func add(_ kind: MutationOperator, _ change: String, _ edits: [TextEdit]) {
    let (changed, skipped) = edits.applied(to: bytes)
    guard skipped == 0, changed != bytes else { return }
    all.append(Mutant(kind, name, change, .assetLinks(host: host, changed)))
  }

  private mutating func addTarget(_ target: JSONValue, _ place: String) {
    if let package = target["package_name"], let text = package.string {
      add(.identifier, "\(place) names the package \(text)x", [package.edit(replacingWithString: text + "x")])
    }
    guard let fingerprints = target["sha256_cert_fingerprints"] else { return }
    for (index, fingerprint) in fingerprints.elements.enumerated() {
      guard let text = fingerprint.string, let first = text.first else { continue }
      let other = (first == "0" ? "1" : "0") + text.dropFirst()
      add(
        .identifier, "\(place) has another fingerprint \(index)",
        [fingerprint.edit(replacingWithString: other)])
    }
  }

  /// The dynamic rules, wherever they lie in the extensions.
  private mutating func addRules(_ value: JSONValue, _ place: String) {
    if value.kind == .object {
      for member in value.members {
        if member.key.text == "dynamic_app_link_components", member.value.kind == .array {
          for (index, rule) in member.value.elements.enumerated() {
            add(
              .drop, "\(place) loses the dynamic rule \(index)", member.value.edits(removingElementAt: index))
            addRule(rule, "the dynamic rule \(index) of \(place)")
          }
        } else {
          addRules(member.value, place)
        }
      }
    }
  }

  private mutating func addRule(_ rule: JSONValue, _ place: String) {
    if let exclude = rule["exclude"], let isExcluded = exclude.boolean {
      add(
        .excludeFlip, "\(place) is turned round", [exclude.edit(replacingWith: isExcluded ? "false" : "true")]
      )
    } else if let edit = rule.edit(addingMember: "exclude", value: "true") {
      add(.excludeFlip, "\(place) excludes", [edit])
    }
    guard let path = rule["/"], let text = path.string else { return }
    for (kind, changed) in [
      (MutationOperator.widen, PatternFaults.widened(text)), (.narrow, PatternFaults.narrowed(text)),
      (.letterCase, PatternFaults.recased(text)),
    ] {
      guard let changed, changed != text else { continue }
      add(
        kind, "\(place) is \"\(changed)\" in place of \"\(text)\"", [path.edit(replacingWithString: changed)])
    }
  }
}
