import Entitlements

extension EntitlementProblem {
  /// The key of the associated domains.
  static let domainsKey = "com.apple.developer.associated-domains"

  /// Whether the value under ``domainsKey`` has the problem.
  var isAboutDomains: Bool { key == Self.domainsKey }
}
