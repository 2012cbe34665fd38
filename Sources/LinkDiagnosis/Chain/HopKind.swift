/// The hops between a link and the app that it opens, in their order.
public enum HopKind: String, Hashable, Sendable, CaseIterable {
  /// The link can be a universal link at all.
  case url
  /// Its host can have an association.
  case host
  /// The app claims the host.
  case entitlement
  /// The site serves its file as devices want it.
  case origin
  /// Apple's network serves the file.
  case cdn
  /// The file can be read and speaks of the service.
  case file
  /// A rule of the file opens the app for the link.
  case rule
  /// The file names the app as its signature does.
  case identifier
  /// The link is opened where links open apps.
  case surface
  /// The user has not chosen the browser.
  case user
  // Android's own hops; the link, the surface and the user are those of both platforms.

  /// An intent filter of the Android app takes the link.
  case filter
  /// A filter has the shape that lets Android verify the host.
  case autoVerify
  /// The host serves its asset links as devices want them.
  case assetLinks
  /// The asset links name the app and its certificate.
  case statement
  /// Up to Android 11: the app's other hosts are verified as well.
  case otherHosts
  /// The dynamic rules of the asset links allow the link.
  case dynamicRules
}
