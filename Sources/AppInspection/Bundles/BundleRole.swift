/// What a bundle is to the app that holds it.
public enum BundleRole: String, Hashable, Sendable, CaseIterable {
  /// The app itself.
  case app
  /// An App Clip.
  case appClip = "appclip"
  /// An extension.
  case appExtension = "appex"
  /// An app for the watch.
  case watch
}
