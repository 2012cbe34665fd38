/// Who may open a route by a link.
public enum RouteAccess: String, Hashable, Sendable, CaseIterable {
  /// Whoever makes a link.
  case open
  /// The user, once asked: parsing throws ``RouteMismatch/Reason/needsConfirmation(route:)`` until it is said that the user
  /// agreed. For routes that change something.
  case needsConfirmation
  /// The app's own code only. Links from outside are not parsed, and association files leave them to the browser.
  case appOnly
}
