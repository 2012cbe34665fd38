/// What a device knows about a host of an app, as `pm get-app-links` prints it. Source: DVS, documented in source, for the
/// constants; the words of `pm` are recalled (folklore).
public struct DomainState: Hashable, Sendable {
  /// The word or number as printed.
  public let word: String

  /// A state by its word.
  public init(_ word: String) { self.word = word }

  /// The constants below the numbers that verifiers define for themselves.
  enum Known: String, CaseIterable {
    case none
    case verified
    case approved
    case denied
    case migrated
    case restored
    case legacyFailure = "legacy_failure"
    case systemConfigured = "system_configured"
    // Words of Android 11 and older, from `dumpsys package d` (folklore).
    case always
    case ask
    case never
    case undefined
    case alwaysAsk = "always-ask"
  }

  var known: Known? { Known.allCases.first { ASCIIText.equal($0.rawValue, word) } }

  /// The number that a verifier has defined, 1024 or more.
  public var verifierCode: Int? { ASCIIText.number(word).flatMap { $0 >= 1024 ? $0 : nil } }

  /// Whether the host counts as verified, so that links open the app by default; `unknown` for words that are not known.
  /// Source: DVS, documented in source.
  public var isVerified: Verdict {
    switch known {
    case .verified, .approved, .migrated, .restored, .systemConfigured, .always: .yes
    case .none?, .denied, .legacyFailure, .ask, .never, .undefined, .alwaysAsk: .no
    case nil: verifierCode != nil ? .no : .unknown
    }
  }

  /// Whether the device verifies the host again by itself. Source: DVS, documented in source.
  public var isVerifiedAgain: Verdict {
    switch known {
    case .none?, .migrated, .restored: .yes
    case .verified, .approved, .denied, .legacyFailure, .systemConfigured: .no
    case .always, .ask, .never, .undefined, .alwaysAsk: .no
    case nil: verifierCode != nil ? .no : .unknown
    }
  }
}
