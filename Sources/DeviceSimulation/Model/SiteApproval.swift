/// What a device thinks of an association; the words of `Site/Fmwk Approval` in `swcutil show`.
///
/// Source: TN, documented (approved works); STRIPE, SYSDIAG, observed (all three words).
public enum SiteApproval: String, Hashable, Sendable, Codable {
  /// The domain's file names the app.
  case approved
  /// It does not, or may not be read.
  case denied
  /// It was not read yet.
  case unspecified
}
