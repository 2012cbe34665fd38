extension StatementProblem {
  /// The kinds of problems; a later version may add some.
  public struct Code: Hashable, Sendable {
    /// A stable name in kebab case.
    public let name: String
    /// What AOSP's verifier makes of it.
    public let deviceReading: DeviceReading

    private init(_ name: String, _ reading: DeviceReading) {
      self.name = name
      deviceReading = reading
    }

    // The list.

    /// The text is not JSON.
    public static let notJSON = Code("not-json", .listLost)
    /// The outermost value is no array.
    public static let notAnArray = Code("not-an-array", .listLost)
    /// More than ``StatementList/deviceSizeLimit``.
    public static let tooLarge = Code("too-large", .listLost)
    /// An element is no object.
    public static let statementNotObject = Code("statement-not-object", .unknown)

    // A statement.

    /// No `target` that is an object.
    public static let missingTarget = Code("missing-target", .statementSkipped)
    /// No `relation` that is an array.
    public static let missingRelation = Code("missing-relation", .statementSkipped)
    /// `relation` is empty: the statement grants nothing.
    public static let emptyRelation = Code("empty-relation", .kept)
    /// An element of `relation` is no string.
    public static let relationNotString = Code("relation-not-string", .unknown)
    /// A relation without the documented shape.
    public static let malformedRelation = Code("malformed-relation", .unknown)
    /// Other keys beside `include`.
    public static let keysBesideInclude = Code("keys-beside-include", .kept)
    /// An `include` that is no HTTPS address.
    public static let insecureInclude = Code("insecure-include", .unknown)
    /// `include` is no string.
    public static let includeNotString = Code("include-not-string", .unknown)

    // A target.

    /// No `namespace`, or one that nobody knows.
    public static let unknownNamespace = Code("unknown-namespace", .unknown)
    /// A `web` target without `site`.
    public static let missingSite = Code("missing-site", .unknown)
    /// A `site` that is no origin.
    public static let malformedSite = Code("malformed-site", .unknown)
    /// A `site` that writes the default port.
    public static let defaultPort = Code("default-port", .unknown)
    /// An `android_app` target without `package_name`.
    public static let missingPackage = Code("missing-package", .unknown)
    /// A `package_name` that no app can have.
    public static let malformedPackage = Code("malformed-package", .unknown)
    /// Another package than the app's.
    public static let wrongPackage = Code("wrong-package", .kept)
    /// An `ios_app` target without `appid`.
    public static let missingAppID = Code("missing-app-id", .unknown)

    // Fingerprints.

    /// No `sha256_cert_fingerprints` with at least one string.
    public static let missingFingerprints = Code("missing-fingerprints", .unknown)
    /// An element of `sha256_cert_fingerprints` is no string.
    public static let fingerprintNotString = Code("fingerprint-not-string", .unknown)
    /// A SHA-1 fingerprint.
    public static let sha1Fingerprint = Code("sha1-fingerprint", .unknown)
    /// An MD5 fingerprint.
    public static let md5Fingerprint = Code("md5-fingerprint", .unknown)
    /// Digits in small letters.
    public static let lowerCaseFingerprint = Code("lower-case-fingerprint", .unknown)
    /// Missing colons.
    public static let fingerprintWithoutColons = Code("fingerprint-without-colons", .unknown)
    /// A wrong number of bytes.
    public static let fingerprintLength = Code("fingerprint-length", .unknown)
    /// Text that is not hexadecimal.
    public static let malformedFingerprint = Code("malformed-fingerprint", .unknown)
    /// The same fingerprint twice in one statement.
    public static let duplicateFingerprint = Code("duplicate-fingerprint", .kept)
    /// The app's certificate is not among the fingerprints.
    public static let certificateNotListed = Code("certificate-not-listed", .kept)

    // Dynamic rules.

    /// `relation_extensions`, an extension or its rules have the wrong kind: no rules are read.
    public static let extensionIgnored = Code("extension-ignored", .kept)
    /// Rules of another relation than `handle_all_urls`, which nobody looks up.
    public static let extensionOfOtherRelation = Code("extension-of-other-relation", .kept)
    /// A rule that is no object: thrown, and not caught for the statement alone.
    public static let ruleNotObject = Code("rule-not-object", .unknown)
    /// A `?` that is a string: dropped.
    public static let queryNotObject = Code("query-not-object", .kept)
    /// A part of a rule that is no string.
    public static let rulePartNotString = Code("rule-part-not-string", .unknown)
    /// An `exclude` that is no boolean.
    public static let excludeNotBoolean = Code("exclude-not-boolean", .unknown)
    /// A key of Apple's that Android does not read.
    public static let unreadRuleKey = Code("unread-rule-key", .kept)
    /// A rule without parts: it never matches.
    public static let emptyRule = Code("empty-rule", .kept)
    /// A list of excluding rules only.
    public static let onlyExcludes = Code("only-excludes", .kept)
    /// A pattern that is too long to be compared.
    public static let rulePatternTooLong = Code("rule-pattern-too-long", .unknown)
  }
}
