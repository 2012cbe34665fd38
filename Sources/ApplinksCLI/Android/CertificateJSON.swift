import AssetLinks
import FindingReports
import PackageReading

/// The certificates of an app for programs: one object.
enum CertificateJSON {
  /// The object.
  static func text(_ subject: CertificateSubject, _ comparison: CertificateComparison?) -> String {
    var json = JSONText()
    json.object { object in
      object.member("file", subject.name)
      object.member("kind", subject.kind.rawValue)
      if let package = subject.package { object.member("package", package) }
      object.array("schemes") { list in for scheme in subject.schemes { list.value(scheme.rawValue) } }
      object.member("verified", false)
      object.array("certificates") { list in
        for listed in subject.certificates { list.object { write(listed, to: &$0) } }
      }
      object.array("lineage") { list in
        for certificate in subject.lineage { list.value(certificate.fingerprint) }
      }
      if let comparison { object.object("statements") { write(comparison, to: &$0) } }
      object.array("problems") { list in
        for problem in subject.problems { list.object { write(problem, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ listed: CertificateSubject.Listed, to object: inout JSONText) {
    object.member("sha256", listed.certificate.fingerprint)
    object.array("schemes") { list in for scheme in listed.schemes { list.value(scheme.rawValue) } }
    if let details = listed.certificate.details {
      object.member("subject", details.subject.text)
      object.member("issuer", details.issuer.text)
      object.member("serialNumber", details.serialNumber)
      object.member("notBefore", details.notBefore)
      object.member("notAfter", details.notAfter)
    }
    if let guess = listed.certificate.guess { object.member("guess", guess.rawValue) }
    object.member("needed", listed.isNeeded)
  }

  private static func write(_ comparison: CertificateComparison, to object: inout JSONText) {
    object.member("file", comparison.name)
    object.member("complete", comparison.isComplete)
    object.array("listed") { list in
      for certificate in comparison.listed { list.value(certificate.fingerprint) }
    }
    object.array("missing") { list in
      for certificate in comparison.missing { list.value(certificate.fingerprint) }
    }
    object.array("others") { list in for fingerprint in comparison.others { list.value(fingerprint.text) } }
    object.array("otherPackages") { list in for package in comparison.otherPackages { list.value(package) } }
    object.member("hasIncludes", comparison.hasIncludes)
  }

  private static func write(_ problem: AndroidPackageProblem, to object: inout JSONText) {
    object.member("code", problem.code)
    if !problem.part.isEmpty { object.member("part", problem.part) }
    object.member("offset", problem.offset)
    object.member("message", problem.sentence)
  }
}
