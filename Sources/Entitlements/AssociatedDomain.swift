/// One entry of the entitlement `com.apple.developer.associated-domains`.
///
/// ```
/// service ":" ["*."] host [":" port] ["?mode=" mode]
/// ```
///
/// Reading never fails: the parts are what can be made out, and ``problems`` lists what is wrong with them.
///
/// ```swift
/// let entry = AssociatedDomain("applinks: www.example.com/")
/// entry.host          // "www.example.com"
/// entry.problems      // white space, trailing slash
/// entry.correction    // "applinks:www.example.com"
/// ```
///
/// Source: SAD, ENT, documented.
public struct AssociatedDomain: Hashable, Sendable {
  /// The entry as it stands in the entitlement.
  public let text: String
  /// The service before the colon; `nil` where there is none.
  public let service: Service?
  /// The host as written, without `*.`; may be empty or unusable, see ``fileHost``.
  public let host: String
  /// Whether the host stands behind `*.`.
  public let isWildcard: Bool
  /// The text behind the colon of the host; `nil` without such a colon.
  public let port: String?
  /// The mode of the query; `nil` without one.
  public let mode: Mode?
  /// Everything wrong, in order of place, the longer stretch first; at most 64 problems.
  public let problems: [AssociatedDomainProblem]
  /// The entry as it was probably meant, where that is obvious; `nil` also where nothing is to be mended.
  ///
  /// An entry without service is taken for `applinks`. Problems that no rewriting mends, such as a
  /// single-label host, may remain in it.
  public let correction: String?
  /// The host whose association file answers for the entry: ASCII, lower case, without the wildcard.
  ///
  /// `nil` where the host cannot be one. Source: W19, TN, documented (a wildcard asks the apex).
  public let fileHost: String?

  /// The bytes of the service in ``text``; `nil` where there is none.
  public let serviceRange: Range<Int>?
  /// The bytes of the host with its `*.` in ``text``.
  public let hostRange: Range<Int>
  /// The bytes of the word behind `mode=` in ``text``; `nil` without one.
  public let modeRange: Range<Int>?

  /// Reads an entry. Linear in its length.
  public init(_ text: String) {
    var parser = AssociatedDomainParser(text)
    parser.parse()
    self.init(parser, correction: parser.correction)
  }

  private init(_ parser: AssociatedDomainParser, correction: String?) {
    text = parser.text
    service = parser.service.map { Service(rawValue: parser.string($0)) }
    host = parser.string(parser.host)
    isWildcard = parser.isWildcard
    port = parser.port.map(parser.string)
    mode = parser.mode.map { Mode(rawValue: parser.string($0)) }
    problems = parser.problems.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    self.correction = correction
    fileHost = parser.fileHost
    serviceRange = parser.service
    hostRange = parser.hostWithWildcard
    modeRange = parser.mode
  }
}
