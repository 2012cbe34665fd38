import Entitlements

/// A bundle and an association file that may speak of it.
struct AssociationPair {
  let bundle: BundleReading
  /// The app identifier in the signature.
  let identifier: String
  let association: SuppliedAssociation

  /// The pairs of bundles that claim domains with the files; a file whose host is known goes with the bundles that claim it.
  static func all(in subject: AuditSubject) -> [AssociationPair] {
    subject.app.bundles.flatMap { bundle -> [AssociationPair] in
      guard let identifier = bundle.mainSlice?.entitlements.applicationIdentifier else { return [] }
      let domains = bundle.domainVerdicts.map(\.domain)
      guard !domains.isEmpty else { return [] }
      return subject.associations.filter { association in
        guard let host = association.host else { return true }
        return domains.contains { claims(host, $0) }
      }.map { AssociationPair(bundle: bundle, identifier: identifier, association: $0) }
    }
  }

  private static func claims(_ host: String, _ domain: AssociatedDomain) -> Bool {
    guard let own = domain.fileHost else { return false }
    return own == host || (domain.isWildcard && host.hasSuffix("." + own))
  }
}
