/// How the association of an app with a domain stands.
public enum AssociationState: String, Hashable, Sendable, CaseIterable {
  /// The domain's file names the app.
  case approved
  /// The domain's file does not name it, or a device must not read the file.
  case denied
  /// The file has not been read yet, or could not be.
  case unspecified
  /// The app's entitlement does not name the domain.
  case notClaimed = "not-claimed"
}
