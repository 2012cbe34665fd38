/// What Apple's network makes of a domain, as far as that was ever recorded.
enum CDNOutcome: Hashable, Sendable {
  /// The domain's file. `isSigned` where it is a signed message, whose `Apple-Origin-Format` was never recorded.
  case file([UInt8], isSigned: Bool)
  /// A failure with a code that was seen.
  case recorded(RecordedFailure)
  /// A failure whose code and text nobody recorded; what happened, in words for a header.
  case unrecorded(String)

  /// A failure as it was recorded. Source: associated-domains.md, section 4.
  struct RecordedFailure: Hashable, Sendable {
    /// The value of `Apple-Failure-Reason`.
    var reason: String
    /// The value of `Apple-Failure-Details`; `nil` where none was seen.
    var details: String?
    /// The value of `Apple-Try-Direct`; `nil` where none was seen.
    var triesDirect: Bool?
    /// What of this rests on less than a record; `nil` where all was seen.
    var doubt: String?
  }

  /// The domain answered with a status other than 200.
  ///
  /// `SWCERR00101 Bad HTTP Response: <status line>` was seen for 403 and 404 (CDN-404, MARVEL, SO403).
  static func refusal(_ status: Int) -> CDNOutcome {
    let line = "\(status) \(StatusPhrase.text(status) ?? "")".split(separator: " ").joined(separator: " ")
    return .recorded(
      RecordedFailure(
        reason: "SWCERR00101 Bad HTTP Response: \(line)", details: "{\"status\":\"\(line)\"}",
        triesDirect: false,
        doubt: [403, 404].contains(status) ? nil : "this code was seen for 403 and 404 only"))
  }

  /// The domain did not answer in time (CDN-MS, F821908, ATARA).
  static func timeout(_ wait: TimeoutKind) -> CDNOutcome {
    switch wait {
    case .head:
      .recorded(
        RecordedFailure(
          reason: "SWCERR00301 Timeout",
          details:
            #"{"cause":"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"}"#,
          triesDirect: true))
    case .connection:
      .recorded(
        RecordedFailure(
          reason: "SWCERR00301 Timeout", details: #"{"cause":"Connection timed out"}"#, triesDirect: true,
          doubt: "that these details belong to the connection is inferred from their words"))
    case .other:
      .recorded(
        RecordedFailure(
          reason: "SWCERR00301 Timeout", triesDirect: true,
          doubt: "no details were seen for a timeout of this kind"))
    }
  }

  /// What was waited for.
  enum TimeoutKind: Hashable, Sendable {
    /// The connection.
    case connection
    /// The head of the answer.
    case head
    /// Anything else.
    case other
  }

  /// The domain's name leads to a private or reserved address (DUDO).
  static let privateAddress = CDNOutcome.recorded(
    RecordedFailure(reason: "SWCERR00202 Connections to private/reserved IP addresses are not allowed"))

  /// What the domain answered is not JSON; the code stands in one third-party fixture.
  static let notJSON = CDNOutcome.recorded(
    RecordedFailure(
      reason: "SWCERR00401 Bad JSON content",
      doubt: "this code stands in a third-party test fixture only (folklore)"))

  /// The outcome of a code, where that was seen; `nil` for every other code.
  static func outcome(ofCode code: String) -> CDNOutcome? {
    switch code {
    case "SWCERR00101": refusal(404)
    case "SWCERR00202": privateAddress
    case "SWCERR00301": timeout(.head)
    case "SWCERR00401": notJSON
    default: nil
    }
  }

  /// Whether there is a file.
  var isFile: Bool { if case .file = self { true } else { false } }
}
