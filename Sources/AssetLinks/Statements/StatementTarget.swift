/// Whom a statement is about. Source: DAL-D, documented.
public enum StatementTarget: Hashable, Sendable {
  /// `web`: an origin.
  case web(site: LocatedText?)
  /// `android_app`: a package and the certificates that may have signed it, each an alternative.
  case androidApp(package: LocatedText?, fingerprints: [LocatedText])
  /// `ios_app`: an App Store identifier; in the specification only.
  case iosApp(identifier: LocatedText?)
  /// A namespace that the specification does not know; `nil` where there is none.
  case unknown(namespace: LocatedText?)

  /// The package of an Android app.
  public var package: String? {
    if case .androidApp(let package, _) = self { return package?.text }
    return nil
  }

  /// The certificates of an Android app, those included whose text is wrong in form only.
  public var fingerprints: [CertificateFingerprint] {
    guard case .androidApp(_, let texts) = self else { return [] }
    return texts.compactMap { CertificateFingerprint.reading($0.text).fingerprint }
  }
}
