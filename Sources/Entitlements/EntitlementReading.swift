/// Picks from the root dictionary what an entitlement document tells.
struct EntitlementReading {
  private enum Key {
    static let domains = "com.apple.developer.associated-domains"
    static let readWrite = "com.apple.developer.associated-domains.applinks.read-write"
    static let managed = "com.apple.developer.associated-domains.mdm-managed"
    static let applicationIdentifiers = ["application-identifier", "com.apple.application-identifier"]
    static let debugging = ["get-task-allow", "com.apple.security.get-task-allow"]
    static let team = "com.apple.developer.team-identifier"
    static let profileEntitlements = "Entitlements"
  }

  private(set) var isProvisioningProfile = false
  private(set) var entries: [EntitlementEntry] = []
  private(set) var problems: [EntitlementProblem] = []
  private(set) var domains: [LocatedText]?
  private(set) var domainIndices: [Int] = []
  private(set) var domainElements: [Range<Int>] = []
  private(set) var applicationIdentifier: LocatedText?
  private(set) var teamIdentifier: LocatedText?
  private(set) var allowsAppLinksReadWrite: Bool?
  private(set) var isManagementAllowed: Bool?
  private(set) var allowsDebugging: Bool?
  /// The value that counts for each key.
  private var values: [String: PropertyListNode] = [:]

  init(_ root: [PropertyListNode.Member]) {
    let members = profileMembers(root) ?? root
    for member in members { add(member) }
    readDomains()
    for key in Key.applicationIdentifiers where applicationIdentifier == nil {
      applicationIdentifier = text(key)
    }
    teamIdentifier = text(Key.team)
    allowsAppLinksReadWrite = flag(Key.readWrite)
    isManagementAllowed = flag(Key.managed)
    for key in Key.debugging where allowsDebugging == nil { allowsDebugging = flag(key) }
    problems.sort { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
  }

  /// The entitlements inside a provisioning profile; `nil` where `root` holds them itself.
  private mutating func profileMembers(_ root: [PropertyListNode.Member]) -> [PropertyListNode.Member]? {
    let own = [Key.domains] + Key.applicationIdentifiers
    guard !root.contains(where: { own.contains($0.key.text) }),
      case .dictionary(let members) = root.last(where: { $0.key.text == Key.profileEntitlements })?.value
        .value
    else { return nil }
    isProvisioningProfile = true
    return members
  }

  private mutating func add(_ member: PropertyListNode.Member) {
    entries.append(
      EntitlementEntry(key: member.key, kind: member.value.kind, valueRange: member.value.range))
    if values.updateValue(member.value, forKey: member.key.text) != nil {
      problems.append(
        EntitlementProblem(
          .duplicateKey, of: member.key.text, member.key.range,
          "The key \(QuotedText.of(member.key.text)) stands twice and the last value counts; remove one."))
    }
  }

  private mutating func readDomains() {
    guard let value = values[Key.domains] else { return }
    domains = []
    guard case .array(let elements) = value.value else {
      reportDomains(value)
      return
    }
    for (index, element) in elements.enumerated() {
      if case .string(let text) = element.value {
        domains?.append(text)
        domainIndices.append(index)
        if let range = element.range { domainElements.append(range) }
      } else {
        problems.append(
          EntitlementProblem(
            .notAString, of: Key.domains, at: index, element.range,
            "An associated domain is a value of type \(element.kind.rawValue); write it as a string."))
      }
    }
  }

  private mutating func reportDomains(_ value: PropertyListNode) {
    if case .string(let text) = value.value, text.text == "*" {
      problems.append(
        EntitlementProblem(
          .anyDomain, of: Key.domains, value.range,
          "The associated domains are \"*\", which claims none; list the domains of the app in an array."))
    } else {
      reportType(of: value, key: Key.domains, wanted: .array)
    }
  }

  private mutating func reportType(of value: PropertyListNode, key: String, wanted: PropertyListKind) {
    problems.append(
      EntitlementProblem(
        .wrongType, of: key, value.range,
        "The value of \(QuotedText.of(key)) has the type \(value.kind.rawValue);"
          + " it must be of type \(wanted.rawValue)."))
  }

  private mutating func text(_ key: String) -> LocatedText? {
    guard let value = values[key] else { return nil }
    if case .string(let text) = value.value { return text }
    reportType(of: value, key: key, wanted: .string)
    return nil
  }

  private mutating func flag(_ key: String) -> Bool? {
    guard let value = values[key] else { return nil }
    if case .boolean(let flag) = value.value { return flag }
    reportType(of: value, key: key, wanted: .boolean)
    return nil
  }
}
