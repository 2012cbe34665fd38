/// A part of a link or of its sender that code reads or compares.
public enum LinkCheck: String, Hashable, Sendable, CaseIterable {
  /// The type of an activity.
  case activityType
  /// The scheme.
  case scheme
  /// The host, as a whole.
  case host
  /// The path or a part of it.
  case path
  /// The query or a parameter.
  case parameter
  /// Whoever opened the link.
  case sender
  /// The activities of a launch.
  case userActivities
  /// The custom schemes' addresses of a launch.
  case urlContexts
  /// `URLComponents` or `NSURLComponents` are made of the link.
  case components
}
