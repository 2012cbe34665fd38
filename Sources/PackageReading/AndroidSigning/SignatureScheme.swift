/// The ways in which an APK is signed. Source: SIGV2, SIGV3, documented; v3.1 recalled.
public enum SignatureScheme: String, Hashable, Sendable, CaseIterable {
  /// As a JAR: all versions, and app bundles.
  case v1
  /// Android 7 (API level 24) and later.
  case v2
  /// Android 9 (API level 28) and later; keys can be rotated.
  case v3
  /// Android 13 (API level 33) and later; keys that were rotated for those only.
  case v31 = "v3.1"

  /// The number of the scheme's part of the signing block; `nil` for v1, which is none.
  var blockIdentifier: UInt32? {
    switch self {
    case .v1: nil
    case .v2: 0x7109_871A
    case .v3: 0xF053_68C0
    case .v31: 0x1B93_AD61
    }
  }
}
