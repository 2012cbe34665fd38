/// How long generated tests wait, in seconds.
public struct TimeLimits: Hashable, Sendable {
  /// For an app to start.
  public var launch: Int
  /// For a link to reach its app or the browser.
  public var link: Int
  /// For an element of the screen.
  public var element: Int

  /// Limits in seconds. The usual ones are those of the article in the seeds: 30 for Safari, 15 for an element, and 5.
  public init(launch: Int = 30, link: Int = 15, element: Int = 5) {
    self.launch = launch
    self.link = link
    self.element = element
  }
}
