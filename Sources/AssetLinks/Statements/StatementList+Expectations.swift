extension StatementList {
  /// What is wrong with the list for the app `package`, signed with `certificate`.
  ///
  /// The order of problems is that of the text; a list that names the app nowhere has one problem for its
  /// first package. Source: DAL-S, documented: with Play App Signing the certificate of the local keystore is
  /// usually the wrong one.
  public func problems(
    for package: String, signedWith certificate: CertificateFingerprint? = nil
  ) -> [StatementProblem] {
    let named = statements.filter { $0.grants(.handleAllURLs) && $0.target?.package != nil }
    let own = named.filter { $0.target?.package.map { ASCIIText.equal($0, package) } ?? false }
    guard !own.isEmpty else {
      guard !hasIncludes, let first = named.first, case .androidApp(let name, _)? = first.target, let name
      else { return [] }
      return [
        StatementProblem(
          .wrongPackage, name.range, statement: first.index, subject: name.text, detail: package)
      ]
    }
    guard let certificate, !own.contains(where: { $0.target?.fingerprints.contains(certificate) ?? false })
    else { return [] }
    return own.prefix(1).compactMap { statement in
      guard case .androidApp(let name, _)? = statement.target, let name else { return nil }
      return StatementProblem(
        .certificateNotListed, name.range, statement: statement.index, subject: name.text,
        detail: certificate.text)
    }
  }
}
