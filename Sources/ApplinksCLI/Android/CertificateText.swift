import AssetLinks
import PackageReading

/// The certificates of an app for people.
struct CertificateText {
  private let subject: CertificateSubject
  private let comparison: CertificateComparison?

  init(_ subject: CertificateSubject, _ comparison: CertificateComparison?) {
    self.subject = subject
    self.comparison = comparison
  }

  /// The text, with a line break at its end.
  var text: String {
    var lines = [title]
    for listed in subject.certificates { lines += block(listed) }
    lines += remarks
    if let comparison { lines += [""] + block(comparison) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var title: String {
    var title = Quoted.visible(subject.name)
    if let package = subject.package { title += ", " + Quoted.visible(package) }
    if subject.kind == .certificate { return title }
    guard !subject.certificates.isEmpty else { return title + ": no signature with a certificate" }
    return title + ": signed by " + subject.schemes.map(\.rawValue).joined(separator: ", ")
      + " (listed, not verified)"
  }

  private func block(_ listed: CertificateSubject.Listed) -> [String] {
    let certificate = listed.certificate
    var table = AlignedTable()
    if !listed.schemes.isEmpty {
      table.add(["    schemes", listed.schemes.map(\.rawValue).joined(separator: ", ")])
    }
    if let details = certificate.details {
      table.add(["    subject", SentenceText.visible(details.subject.text)])
      if details.issuer != details.subject {
        table.add(["    issuer", SentenceText.visible(details.issuer.text)])
      }
      table.add([
        "    valid", "\(Quoted.visible(details.notBefore)) to \(Quoted.visible(details.notAfter))",
      ])
    } else {
      table.add(["    subject", "cannot be read"])
    }
    if let guess = certificate.guess { table.add(["    guess", guess.sentence]) }
    if !listed.isNeeded {
      table.add(["    note", "No device from the app's minimum level on goes by this certificate."])
    }
    return ["  " + certificate.fingerprint] + table.lines
  }

  private var remarks: [String] {
    var lines: [String] = []
    if subject.lineage.count > 1 {
      lines.append("")
      lines.append("The key was rotated; its certificates from the oldest on:")
      lines += subject.lineage.map { "  " + $0.fingerprint }
    }
    if subject.needed.count > 1 {
      lines.append("")
      lines.append(
        "Asset links must list \(subject.needed.count) certificates: devices differ in which they go by.")
    }
    switch subject.kind {
    case .aab:
      lines += [
        "", "A bundle has the upload key; what devices see is signed by the store: compare its certificate.",
      ]
    case .apk where !subject.certificates.isEmpty:
      lines += [
        "", "With Play App Signing, an APK that is uploaded has the upload key, and devices see another.",
      ]
    case .apk, .certificate: break
    }
    return lines
  }

  private func block(_ comparison: CertificateComparison) -> [String] {
    var lines = [Quoted.visible(comparison.name)]
    if !comparison.otherPackages.isEmpty {
      let names = comparison.otherPackages.prefix(5).map { Quoted.text($0) }.joined(separator: ", ")
      lines.append("  names \(names) and not the app's package.")
    }
    lines += comparison.listed.map { "  + lists    \($0.fingerprint)" }
    lines += comparison.missing.map { "  - lacks    \($0.fingerprint)" }
    lines += comparison.others.prefix(50).map {
      "  ? also has \($0.text), which is no certificate of this file"
    }
    if comparison.hasIncludes { lines.append("  It names other lists, which are not read.") }
    if subject.needed.isEmpty { lines.append("  There is no certificate to compare.") }
    if !comparison.missing.isEmpty {
      lines.append("  Add what is lacking to sha256_cert_fingerprints, unless the store signs the app anew.")
    }
    return lines
  }
}
