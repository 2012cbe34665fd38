/// What a statement list says about an app's right to a host's links.
public enum HostVerification: Hashable, Sendable {
  /// The list names the app; with the positions of the statements that do.
  case verified(statements: [Int])
  /// A device reads nothing of the list.
  case listRejected(String)
  /// No statement names the app for `handle_all_urls`.
  case notNamed
  /// The statements list no usable fingerprint.
  case noFingerprint
  /// The statements list other certificates.
  case otherCertificate
  /// It cannot be said.
  case unknown(Unknown)

  /// Why it cannot be said.
  public enum Unknown: UInt8, Hashable, Sendable {
    /// The list was not handed in.
    case noList
    /// The package was not given.
    case noPackage
    /// The list names other lists, which are not followed here.
    case includes
    /// The certificate is listed in a form that not every verifier may accept.
    case fingerprintForm
    /// A fault of the list may cost all of it.
    case doubtfulList
  }

  /// Judges a list.
  ///
  /// - Parameters:
  ///   - list: The list of the host; `nil` where it was not handed in.
  ///   - package: The app; `nil` where it is not known.
  ///   - certificate: The app's certificate; without it, any fingerprint is taken for the right one.
  public init(list: StatementList?, package: String?, certificate: CertificateFingerprint?) {
    guard let list else {
      self = .unknown(.noList)
      return
    }
    if let rejection = list.rejection {
      self = .listRejected(rejection.sentence)
      return
    }
    guard let package else {
      self = .unknown(.noPackage)
      return
    }
    self = Self.judge(list, list.appStatements(for: package), certificate)
  }

  private static func judge(
    _ list: StatementList, _ own: [Statement], _ certificate: CertificateFingerprint?
  ) -> HostVerification {
    let mayBeLost =
      list.problems.contains { $0.code == .statementNotObject || $0.code == .ruleNotObject }
      || list.problemCount > list.problems.count
    guard !own.isEmpty else {
      return list.hasIncludes ? .unknown(.includes) : mayBeLost ? .unknown(.doubtfulList) : .notNamed
    }
    let listing = own.filter { statement in
      let fingerprints = statement.target?.fingerprints ?? []
      return certificate.map { fingerprints.contains($0) } ?? !fingerprints.isEmpty
    }
    guard !listing.isEmpty else {
      if list.hasIncludes { return .unknown(.includes) }
      return own.allSatisfy { $0.target?.fingerprints.isEmpty ?? true } ? .noFingerprint : .otherCertificate
    }
    if mayBeLost { return .unknown(.doubtfulList) }
    let clean = listing.filter { hasDocumentedForm($0, certificate) }
    return clean.isEmpty ? .unknown(.fingerprintForm) : .verified(statements: clean.map({ $0.index }))
  }

  /// Whether the statement lists the certificate, or any, in the documented form.
  private static func hasDocumentedForm(
    _ statement: Statement, _ certificate: CertificateFingerprint?
  ) -> Bool {
    guard case .androidApp(_, let texts)? = statement.target else { return false }
    return texts.contains {
      let reading = CertificateFingerprint.reading($0.text)
      guard reading.fault == nil, let fingerprint = reading.fingerprint else { return false }
      return certificate.map { $0 == fingerprint } ?? true
    }
  }
}
