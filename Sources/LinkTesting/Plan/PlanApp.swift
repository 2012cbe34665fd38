/// An app of the plan, on Apple's systems, on Android or on both.
public struct PlanApp: Hashable, Sendable {
  /// The name by which the plan speaks of it.
  public var name: String
  /// The app identifier, `<prefix>.<bundle identifier>`; `nil` where its source says it, or it is on Android only.
  public var identifier: String?
  /// The path of its entitlements or of the built app, from the plan's folder.
  public var source: String?
  /// Entries of the associated-domains entitlement, beside those of the source.
  public var domains: [String] = []
  /// Custom schemes, beside those of the source.
  public var schemes: [String] = []
  /// The version.
  public var version: String?
  /// Whether it is an App Clip; `nil` where its source says it.
  public var isAppClip: Bool?
  /// How it is signed, by the word of `AppPackage.Signing`; `nil` where its source says it.
  public var signing: String?
  /// Swift sources, folders of them and route maps that declare its routes, from the plan's folder.
  public var routes: [String] = []
  /// The enum that is meant, where the sources have several.
  public var routeType: String?
  /// The screens by the names of routes; a route that is not here shows a screen of its own name.
  public var screens: [String: String] = [:]
  /// The app on Android; `nil` where there is none.
  public var android: PlanAndroidApp?
  /// Where the plan names it.
  public var place: PlanPlace

  /// An app.
  public init(name: String, identifier: String? = nil, place: PlanPlace = PlanPlace(line: 1, column: 1)) {
    self.name = name
    self.identifier = identifier
    self.place = place
  }

  /// Whether anything says that the app is one of Apple's systems.
  public var isOnApple: Bool { identifier != nil || source != nil }
}
