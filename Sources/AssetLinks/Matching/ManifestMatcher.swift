/// Puts links to the intent filters of a manifest, as a device of one API level does. Source: IF, URG, URFG, documented
/// in source.
public struct ManifestMatcher: Sendable {
  /// The manifest.
  public let manifest: ManifestDocument
  /// The level of the device.
  public let level: APILevel
  /// The MIME type of the intent; a tapped link has none.
  public let mimeType: String?

  /// A matcher for a device.
  public init(_ manifest: ManifestDocument, level: APILevel, mimeType: String? = nil) {
    self.manifest = manifest
    self.level = level
    self.mimeType = mimeType
  }

  /// What every filter says about a link, in the order of the manifest. Linear in the elements of the manifest, times
  /// the length of the path.
  public func decisions(for link: AndroidLink) -> [FilterDecision] {
    manifest.filters.map { filter in
      var trial = FilterTrial(filter, link, level)
      trial.run(manifest.activity(of: filter), mimeType)
      let verdict: Verdict = trial.mismatch != nil ? .no : trial.doubt != nil ? .unknown : .yes
      return FilterDecision(
        filter: filter.index, verdict: verdict, mismatch: trial.mismatch,
        doubt: verdict == .unknown ? trial.doubt : nil)
    }
  }
}
