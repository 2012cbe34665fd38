extension AssociatedDomainProblem {
  /// The kinds of problems; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing, or only white space, in the entry.
    public static let emptyEntry = Code(rawValue: "empty-entry")
    /// The lone `*` of a provisioning profile, which entitles to any domain and claims none.
    ///
    /// Source: SNAPSYNC, observed.
    public static let anyDomain = Code(rawValue: "any-domain")
    /// No `service:` in front of the host.
    public static let missingService = Code(rawValue: "missing-service")
    /// A service outside ``AssociatedDomain/Service/known``.
    public static let unknownService = Code(rawValue: "unknown-service")
    /// A URL scheme such as `https://`.
    public static let scheme = Code(rawValue: "scheme")
    /// Slashes between the colon of the service and the host (`applinks://host`).
    public static let serviceSlashes = Code(rawValue: "service-slashes")
    /// White space or an invisible character anywhere.
    public static let whitespace = Code(rawValue: "whitespace")
    /// A build variable such as `$(DOMAIN)`; the host is not judged then. No fault by itself.
    public static let buildVariable = Code(rawValue: "build-variable")

    /// A lone slash behind the host.
    public static let trailingSlash = Code(rawValue: "trailing-slash")
    /// A path behind the host.
    public static let path = Code(rawValue: "path")
    /// A query item other than `mode`, or a second `mode`.
    public static let query = Code(rawValue: "query")
    /// A fragment behind the host.
    public static let fragment = Code(rawValue: "fragment")
    /// A mode outside ``AssociatedDomain/Mode/known``.
    public static let unknownMode = Code(rawValue: "unknown-mode")
    /// A port. Source: TN, documented for `applinks`; unknown for the other services.
    public static let port = Code(rawValue: "port")

    /// No host.
    public static let emptyHost = Code(rawValue: "empty-host")
    /// Two dots in a row, or a dot at either end.
    public static let emptyLabel = Code(rawValue: "empty-label")
    /// A label of more than 63 bytes.
    public static let labelTooLong = Code(rawValue: "label-too-long")
    /// A host of more than 253 bytes.
    public static let hostTooLong = Code(rawValue: "host-too-long")
    /// A host of one label, such as `localhost`.
    public static let singleLabelHost = Code(rawValue: "single-label-host")
    /// An IP address instead of a name.
    public static let ipAddress = Code(rawValue: "ip-address")
    /// A host that is not ASCII; Punycode is asked for. Source: W19, documented.
    public static let unicodeHost = Code(rawValue: "unicode-host")
    /// A label that begins with `xn--` and cannot be decoded.
    public static let invalidPunycode = Code(rawValue: "invalid-punycode")
    /// A character that no host name has.
    public static let illegalCharacter = Code(rawValue: "illegal-character")
    /// An underscore, which DNS carries and host names should not have.
    public static let underscore = Code(rawValue: "underscore")
    /// A label that begins or ends with a hyphen.
    public static let hyphenPlacement = Code(rawValue: "hyphen-placement")
    /// A `*` anywhere but alone in the first label.
    public static let wildcardPosition = Code(rawValue: "wildcard-position")
    /// A wildcard for App Clips. Source: SAD, documented.
    public static let wildcardAppClips = Code(rawValue: "wildcard-appclips")
  }
}
