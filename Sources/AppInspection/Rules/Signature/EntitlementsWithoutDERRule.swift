import Findings
import PackageReading

/// Finds a signature in a form that iOS 15 and later refuse.
enum EntitlementsWithoutDERRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "entitlements-without-der",
    title: "A signature in a form that iOS 15 and later refuse",
    severity: .warning,
    why: """
      iOS 15 and later start no app whose entitlements are not there in DER, or whose code directory is \
      older than version 0x20400 (Apple, Using the latest code signature format, documented; \
      app-inspection, S8).
      """,
    bad: #"""
      code directory 0x20200 with entitlements in XML only
      """#,
    good: #"""
      code directory 0x20400 with entitlements in XML and DER
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-347"]

  /// iOS, tvOS, watchOS and visionOS.
  private static let platforms: Set<UInt32> = [2, 3, 4, 11]

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      for slice in bundle.executable?.slices ?? [] where !slice.isSignatureDamaged {
        guard let platform = slice.platform, platforms.contains(platform.rawValue),
          let signature = slice.signature,
          let directory = signature.directory
        else { continue }
        let lacksDER = signature.entitlements != nil && signature.encodedEntitlements == nil
        guard lacksDER || !directory.isCurrent else { continue }
        let version = "code directory version 0x" + String(directory.version, radix: 16)
        return finding(
          subject, at: bundle.mainPath, slice.signatureOffset,
          lacksDER
            ? "The signature has entitlements in XML only; iOS 15 and later do not start the app."
            : "The code directory has an old version; iOS 15 and later do not start the app.",
          help: "Sign the app again with a codesign of Xcode 13 or later.",
          evidence: version + (lacksDER ? ", no entitlements in DER" : ""))
      }
      return nil
    }
  }
}
