import PackageReading

/// What `android certificates` looks at: a built app, or a certificate that was exported.
struct CertificateSubject {
  /// The name of the file in messages.
  let name: String
  let kind: Kind
  /// The package, by the user or the app.
  let package: String?
  /// The certificates with what is known of each, in order.
  let certificates: [Listed]
  /// The certificates that the key's rotation went through, oldest first.
  let lineage: [SigningCertificate]
  /// What is wrong with the signatures and the archive.
  let problems: [AndroidPackageProblem]

  /// What kind of file it is.
  enum Kind: String {
    case apk, aab, certificate
  }

  /// A certificate, the schemes that carry it, and whether a device from the app's minimum level on goes by it.
  struct Listed {
    let certificate: SigningCertificate
    let schemes: [SignatureScheme]
    let isNeeded: Bool
  }

  /// All schemes of the app.
  var schemes: [SignatureScheme] {
    SignatureScheme.allCases.filter { scheme in certificates.contains { $0.schemes.contains(scheme) } }
  }

  /// The certificates that asset links must list.
  var needed: [SigningCertificate] { certificates.filter(\.isNeeded).map(\.certificate) }

  /// A built app.
  init(_ app: AndroidPackage, name: String, package: String?, minimumLevel: Int?) {
    let signatures = AndroidSignatures(app.archive)
    let needed = Set(signatures.certificates(fromLevel: minimumLevel ?? 1).map(\.sha256))
    self.name = name
    kind = app.kind == .apk ? .apk : .aab
    self.package = package
    certificates = signatures.certificates.map { certificate in
      Listed(
        certificate: certificate,
        schemes: SignatureScheme.allCases.filter { signatures.certificates(of: $0).contains(certificate) },
        isNeeded: needed.contains(certificate.sha256))
    }
    lineage = signatures.lineage
    problems = app.problems.filter { $0.part.isEmpty } + signatures.problems
  }

  /// Certificates that were exported; all are needed.
  init(_ certificates: [SigningCertificate], name: String, package: String?) {
    self.name = name
    kind = .certificate
    self.package = package
    self.certificates = certificates.map { Listed(certificate: $0, schemes: [], isNeeded: true) }
    lineage = []
    problems = []
  }
}
