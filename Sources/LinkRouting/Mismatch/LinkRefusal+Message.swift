import LinkSyntax

extension LinkRefusal {
  /// The reason in one sentence.
  public var message: String {
    switch self {
    case .noURL(let error): error.message
    case .tooLong:
      "It is longer than \(RouteLimits.length) bytes, or has more than \(RouteLimits.segments) segments."
    case .unknownScheme: "Its scheme is none that the routes declare."
    case .unknownHost: "Its host is none that the routes declare."
    case .userOrPort: "It names a user or a port, which no link of a route does."
    case .brokenEscape: "A % in its path is not followed by two hexadecimal digits."
    case .unsafeSegment(let fault): "A segment of its path \(fault.message)."
    }
  }
}
