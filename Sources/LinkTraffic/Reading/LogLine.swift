/// What a line of a log says was asked for.
public enum LogLine: Hashable, Sendable {
  /// A URL, or a path that begins with `/`: a part of the line, or of the text that was made of it by resolving
  /// escapes.
  case target(Range<Int>, isResolved: Bool)
  /// A line that reads well and speaks of no link.
  case passedOver(PassedOver)
  /// A line of which nothing can be made.
  case unreadable(LogFault)

  /// Why a line speaks of no link that this traffic could have opened an app with.
  public enum PassedOver: UInt8, Hashable, Sendable, CaseIterable {
    /// A request of another method than `GET`: taps send `GET`.
    case otherMethod
    /// No HTTP request, such as `-` of an idle connection or the greeting of TLS on a plain port.
    case noRequest
    /// A URL of another host than the one that was asked about.
    case otherHost
    /// A URL that is neither `http` nor `https`.
    case otherScheme

    /// The stable name.
    public var name: String {
      switch self {
      case .otherMethod: "otherMethod"
      case .noRequest: "noRequest"
      case .otherHost: "otherHost"
      case .otherScheme: "otherScheme"
      }
    }

    /// What such lines are, behind their number.
    public var phrase: String {
      switch self {
      case .otherMethod: "with another method than GET"
      case .noRequest: "without an HTTP request"
      case .otherHost: "of another host"
      case .otherScheme: "of another scheme"
      }
    }
  }
}
