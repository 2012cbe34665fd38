extension ManifestProblem {
  /// The kinds of problems; a later version may add some.
  public struct Code: Hashable, Sendable {
    /// A stable name in kebab case.
    public let name: String

    private init(_ name: String) { self.name = name }

    /// The outermost element is another.
    public static let notAManifest = Code("not-a-manifest")
    /// A `${name}` without a value.
    public static let unresolvedPlaceholder = Code("unresolved-placeholder")
    /// A resource without a value.
    public static let unresolvedResource = Code("unresolved-resource")
    /// An instruction to the tools that merge manifests.
    public static let mergeInstruction = Code("merge-instruction")
    /// An activity with links that other apps cannot start.
    public static let notExported = Code("not-exported")
    /// An activity with an intent filter that does not say whether it is exported.
    public static let exportedNotWritten = Code("exported-not-written")

    // Filters.

    /// No action VIEW in a filter of links.
    public static let missingView = Code("missing-view")
    /// No category BROWSABLE in a filter of links.
    public static let missingBrowsable = Code("missing-browsable")
    /// No category DEFAULT in a filter of links.
    public static let missingDefault = Code("missing-default")
    /// Another scheme in a filter with `autoVerify`. Source: ADD, documented.
    public static let customSchemeInVerifiedFilter = Code("custom-scheme-in-verified-filter")
    /// `autoVerify` without `http` or `https`.
    public static let verifiedFilterWithoutWebScheme = Code("verified-filter-without-web-scheme")
    /// `autoVerify` without a host.
    public static let verifiedFilterWithoutHost = Code("verified-filter-without-host")
    /// A host in a filter with `autoVerify` that no verifier can ask.
    public static let unverifiableHost = Code("unverifiable-host")
    /// Members of the cross product that probably nobody meant.
    public static let unexpectedCombination = Code("unexpected-combination")
    /// More combinations than are listed.
    public static let manyCombinations = Code("many-combinations")

    // Data.

    /// A host, port or path in a filter without a scheme. Source: DATA, documented.
    public static let ignoredWithoutScheme = Code("ignored-without-scheme")
    /// A port or path in a filter without a host. Source: DATA, documented.
    public static let ignoredWithoutHost = Code("ignored-without-host")
    /// A port in an element without a host. Source: IF, documented in source.
    public static let portWithoutHost = Code("port-without-host")
    /// A port that is no number.
    public static let malformedPort = Code("malformed-port")
    /// Capitals in a host.
    public static let upperCaseHost = Code("upper-case-host")
    /// Capitals in a scheme.
    public static let upperCaseScheme = Code("upper-case-scheme")
    /// `://` or `:` in a scheme.
    public static let malformedScheme = Code("malformed-scheme")
    /// A scheme, port or path in a host.
    public static let malformedHost = Code("malformed-host")
    /// A `*` in a host that is not its first character: an ordinary character. Source: IF.
    public static let wildcardInsideHost = Code("wildcard-inside-host")
    /// A MIME type without its two halves.
    public static let malformedMimeType = Code("malformed-mime-type")
    /// Attributes that are not read here.
    public static let unreadAttribute = Code("unread-attribute")

    // Patterns.

    /// A path that does not begin with a slash, as every path of a web link does.
    public static let pathWithoutSlash = Code("path-without-slash")
    /// A `?` or `#` in a path, which is compared without query and fragment. Source: DATA, documented.
    public static let queryInPath = Code("query-in-path")
    /// A percent escape in a path, which is compared decoded.
    public static let escapeInPath = Code("escape-in-path")
    /// A `pathPattern` that does not go back as its author may think. Source: PM, documented in source.
    public static let patternDoesNotBacktrack = Code("pattern-does-not-backtrack")
    /// A `*` in a `pathPattern` that stands for repetitions of the character before it. Source: PM.
    public static let starAfterCharacter = Code("star-after-character")
    /// A pattern that no link can match.
    public static let patternNeverMatches = Code("pattern-never-matches")
    /// A pattern that the platform refuses.
    public static let invalidPattern = Code("invalid-pattern")
    /// A backslash that the build tools drop.
    public static let loneBackslash = Code("lone-backslash")
    /// A pattern that older devices pass over.
    public static let patternNeedsAndroid12 = Code("pattern-needs-android-12")

    // Groups.

    /// A group, which older devices pass over. Source: URG, documented.
    public static let groupNeedsAndroid15 = Code("group-needs-android-15")
    /// A group without patterns. Source: URFG, documented in source.
    public static let emptyGroup = Code("empty-group")
    /// An excluding group beside a path outside groups, which lets in what it covers. Source: URG, documented.
    public static let groupBesidePath = Code("group-beside-path")
  }
}
