import AssetLinks
import PackageReading

/// Compares the certificates of an app with the statements of a list.
struct CertificateComparison {
  /// The name of the list in messages.
  let name: String
  /// The needed certificates that the statements list.
  let listed: [SigningCertificate]
  /// The needed certificates that no statement lists.
  let missing: [SigningCertificate]
  /// Fingerprints of the statements that are no certificate of the app.
  let others: [CertificateFingerprint]
  /// The packages that the list names instead, where it does not name the app's; empty where it does.
  let otherPackages: [String]
  /// Whether the list names other lists, which are not read.
  let hasIncludes: Bool

  /// Whether every needed certificate is listed, and there is one.
  var isComplete: Bool { missing.isEmpty && !listed.isEmpty }

  init(_ subject: CertificateSubject, _ list: StatementList, name: String) {
    self.name = name
    hasIncludes = list.hasIncludes
    let packages = subject.package.map { [$0] } ?? list.packages
    let fingerprints = packages.flatMap { list.appStatements(for: $0) }.flatMap {
      $0.target?.fingerprints ?? []
    }
    let known = Set(fingerprints.map(\.bytes))
    listed = subject.needed.filter { known.contains($0.sha256) }
    missing = subject.needed.filter { !known.contains($0.sha256) }
    let own = Set((subject.certificates.map(\.certificate) + subject.lineage).map(\.sha256))
    var seen: Set<CertificateFingerprint> = []
    others = fingerprints.filter { !own.contains($0.bytes) && seen.insert($0).inserted }
    otherPackages = packages.contains { list.packages.contains($0) } ? [] : list.packages
  }
}
