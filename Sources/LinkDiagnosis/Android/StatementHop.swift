import AssetLinks

/// The asset links name the app and its certificate. Source: DAL-D, DAL-S, documented.
enum StatementHop {
  static func judge(_ chain: AndroidChain, _ host: String) -> ChainHop {
    var hop = judged(chain, host)
    hop.isDecisive = !chain.isChosen
    return hop
  }

  private static func judged(_ chain: AndroidChain, _ host: String) -> ChainHop {
    guard let list = chain.list(of: host) else {
      return ChainHop(.statement, .unknown, "There are no asset links of \(host) to look at.")
    }
    let verification = chain.verification(of: host)
    let evidence = evidence(chain, list)
    switch verification {
    case .verified(let statements):
      let named =
        ["statement \(statements.map { "\($0 + 1)" }.joined(separator: ", ")) of the list"] + evidence
      guard chain.decider.certificate != nil else {
        return ChainHop(
          .statement, .unknown,
          "The asset links name the package; whether they list the certificate that the app is signed with is not known.",
          evidence: named, mend: "Name it: --certificate FINGERPRINT, or hand in the APK.")
      }
      return ChainHop(
        .statement, .verified, "The asset links name the app and its certificate.", evidence: named)
    case .unknown:
      return ChainHop(
        .statement, .unknown, verification.sentence(host), evidence: evidence, mend: mend(verification))
    default:
      return ChainHop(
        .statement, .broken, verification.sentence(host), evidence: evidence, mend: mend(verification))
    }
  }

  private static func evidence(_ chain: AndroidChain, _ list: StatementList) -> [String] {
    var lines: [String] = []
    if let package = chain.decider.package { lines.append("package \(package)") }
    if let certificate = chain.decider.certificate { lines.append("certificate \(certificate.text)") }
    let packages = list.packages
    if !packages.isEmpty { lines.append("the list names \(packages.prefix(5).joined(separator: ", "))") }
    if let package = chain.decider.package {
      for print in list.appStatements(for: package).flatMap({ $0.target?.fingerprints ?? [] }).prefix(4) {
        lines.append("the list has \(print.text)")
      }
    }
    return lines
  }

  private static func mend(_ verification: HostVerification) -> String {
    switch verification {
    case .listRejected: "Mend the JSON: \"applinks lint\" shows the place."
    case .notNamed:
      "Add a statement for delegate_permission/common.handle_all_urls with the package: \"applinks generate assetlinks\" writes it."
    case .noFingerprint:
      "Write the SHA-256 of the certificate as 32 pairs of capital hexadecimal digits with colons."
    case .otherCertificate:
      "Add the fingerprint of the app's certificate; with Play App Signing that of the Play Console (DAL-S, documented)."
    case .unknown(.noPackage): "Name the package: --package NAME."
    case .unknown(.includes): "Hand in the list that is included, or write its statements into this one."
    case .unknown(.fingerprintForm): "Write the fingerprint in capital digits with colons."
    case .unknown: "Mend the faults that \"applinks lint\" shows."
    case .verified: ""
    }
  }
}
