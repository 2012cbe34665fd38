/// Why Apple's content delivery network has no file of a domain.
public struct CDNFailure: Hashable, Sendable {
  /// The whole reason, such as `SWCERR00101 Bad HTTP Response: 404 Not Found`.
  public var reason: String
  /// The details as they were sent, which have been seen as JSON.
  public var details: String?

  /// A failure by its headers.
  public init(reason: String, details: String?) {
    self.reason = reason
    self.details = details
  }

  /// The code, such as `SWCERR00101`; `nil` where the reason does not begin with one.
  public var code: String? {
    let word = reason.prefix { $0 != " " }
    guard word.hasPrefix("SWCERR"), word.utf8.count > 6, word.dropFirst(6).allSatisfy(\.isNumber) else {
      return nil
    }
    return String(word)
  }

  /// What is known of the code; `nil` for codes that were never seen.
  public var knowledge: CDNFailureKnowledge? {
    code.flatMap { code in CDNFailureKnowledge.all.first { $0.code == code } }
  }
}
