extension HostVerification {
  /// What the list says, as one sentence about `host`.
  package func sentence(_ host: String) -> String {
    let name = ASCIIText.quoted(host)
    return switch self {
    case .verified: "The asset links of \(name) name the app."
    case .listRejected(let reason): "A device reads nothing of the asset links of \(name): \(reason)"
    case .notNamed: "The asset links of \(name) do not name the app for handle_all_urls."
    case .noFingerprint: "The asset links of \(name) name the app without a usable SHA-256 fingerprint."
    case .otherCertificate: "The asset links of \(name) name the app with other certificates than its own."
    case .unknown(.noList):
      "The asset links of \(name) were not handed in, so whether it is verified is unknown."
    case .unknown(.noPackage):
      "The package of the app is not known, so it cannot be looked for in the asset links of \(name)."
    case .unknown(.includes):
      "The asset links of \(name) name other lists, which are not followed here, so whether the host is verified is "
        + "unknown."
    case .unknown(.fingerprintForm):
      "The asset links of \(name) write the certificate in small letters or without colons, and whether a verifier "
        + "accepts that is unknown."
    case .unknown(.doubtfulList):
      "The asset links of \(name) have a fault that may cost the whole list, so whether the host is verified is "
        + "unknown."
    }
  }
}
